#include "core/notification/notification_xlsx.hpp"

#include "core/io/memory_file.hpp"
#include "core/io/plain_numbers.hpp"

#include <algorithm>
#include <memory>
#include <xlsxwriter.h>

namespace werkrug::core {

namespace {

using Rows = std::vector<std::vector<NotificationField>>;

struct FreeWorkbook {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

class NotificationSheet {
  public:
    NotificationSheet(const std::string& path, std::string folder, const Translator& tr)
        : folder_(std::move(folder)) {
        lxw_workbook_options options{};
        options.tmpdir = folder_.data();
        book_.reset(workbook_new_opt(path.c_str(), &options));
        need_memory(book_.get());
        // Without a date of its own: the same notifications give the same bytes.
        lxw_doc_properties properties{};
        properties.created = any_time;
        need(workbook_set_properties(book_.get(), &properties));
        sheet_ = workbook_add_worksheet(book_.get(), tr.tr("Notifications").c_str());
        need_memory(sheet_);
        bold_ = workbook_add_format(book_.get());
        need_memory(bold_);
        format_set_bold(bold_);
        worksheet_freeze_panes(sheet_, 1, 0);
    }

    void write(const Rows& rows) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                const auto& field = rows[row][column];
                if (row == 0) put(0, column, field.label, bold_);
                put(row + 1, column, field.value, nullptr);
            }
    }
    void finish() {
        need(workbook_close(book_.release()));  // frees it, whatever comes of it
    }

  private:
    static constexpr time_t any_time = 946684800;

    static Error failure(lxw_error error) {
        return {"", msg("The spreadsheet cannot be written: {0}", {lxw_strerror(error)}),
                msg("Nothing was written. Choose CSV instead, or another folder.")};
    }
    static void need_memory(const void* made) {
        if (made == nullptr) throw failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    }
    static void need(lxw_error error) {
        if (error != LXW_NO_ERROR) throw failure(error);
    }
    void put(std::size_t row, std::size_t column, const std::string& text, lxw_format* format) {
        constexpr double widest = 40;
        constexpr double margin = 2;
        const auto place = static_cast<lxw_col_t>(column);
        need(worksheet_write_string(sheet_, static_cast<lxw_row_t>(row), place, text.c_str(),
                                    format));
        if (column >= widths_.size()) widths_.resize(column + 1);
        auto& width = widths_[column];
        width = std::max(width, std::min(widest, static_cast<double>(text.size()) + margin));
        need(worksheet_set_column(sheet_, place, place, width, nullptr));
    }

    std::string folder_;
    std::unique_ptr<lxw_workbook, FreeWorkbook> book_{};
    lxw_worksheet* sheet_{nullptr};
    lxw_format* bold_{nullptr};
    std::vector<double> widths_{};
};

}  // namespace

std::string notifications_xlsx(const Rows& notifications, const std::string& folder,
                               const Translator& tr) {
    const PlainNumbers with_a_point;
    const MemoryFile file;
    NotificationSheet sheet(file.path(), folder, tr);
    sheet.write(notifications);
    sheet.finish();
    return file.bytes();
}

}  // namespace werkrug::core
