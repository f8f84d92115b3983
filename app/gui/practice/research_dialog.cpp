#include "app/gui/practice/research_dialog.hpp"

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "core/practice/practice_words.hpp"
#include "core/practice/research_export.hpp"

#include <wx/utils.h>

#include <utility>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 960;
constexpr int rows_height = 260;
constexpr int column_digits = 14;

std::vector<TextTable::Column> row_columns() {
    std::vector<TextTable::Column> columns;
    for (const auto& name : core::research_columns())
        columns.push_back({.title = name, .digits = column_digits});
    return columns;
}

core::ResearchExport made_of(const std::vector<core::IndexEntry>& entries) {
    const wxBusyCursor busy;
    return core::research_export(entries);
}

class ResearchDialog : public DialogForm {
  public:
    ResearchDialog(wxWindow* parent, const core::Translator& words, PracticeFiles& files,
                   core::ResearchExport made, core::Date today)
        : DialogForm(parent, words, words.tr("Export for research"), dialog_width),
          files_(files),
          made_(std::move(made)),
          today_(today) {
        add_text(
            tr().tr("Nobody can be recognised in it: no names, no numbers, no days. The "
                    "dictionary that is saved beside it explains its columns."));
        const auto lines = core::research_words(made_, tr());
        add_text(lines.front(), Emphasis::strong, Meaning::plain, space::tiny);
        std::string others;
        for (std::size_t i = 1; i < lines.size(); ++i) others += (i == 1 ? "" : "\n") + lines[i];
        add_text(others);
        if (!made_.anonymous())
            add_text("⚠ " + tr().tr("The export would not be anonymous."), Emphasis::strong,
                     Meaning::error);
        rows_ = new TextTable(page(), tr().tr("Rows of the export"), row_columns());
        rows_->show(made_.rows.size(), [this](std::size_t row, std::size_t column) {
            return core::research_values(made_.rows.at(row)).at(column);
        });
        add_growing(rows_, rows_height);
        add_action(tr().tr("&Save data and dictionary…"), [this] {
            save();
        })->Enable(files_.can_save() && made_.anonymous());
        add_close();
    }

    wxWindow* first() const { return rows_; }

  private:
    void save() {
        files_.save(this, {.what = core::ExportKind::research,
                           .name = tr().tr("research") + "-" + core::print_date(today_),
                           .kind = "CSV",
                           .extension = "csv",
                           .bytes = [this] { return core::research_csv(made_); },
                           .second_path = core::dictionary_path_beside,
                           .second_bytes = [this] { return core::research_dictionary_csv(tr()); }});
    }

    PracticeFiles& files_;
    core::ResearchExport made_;
    core::Date today_;
    TextTable* rows_{};
};

}  // namespace

void research_dialog(wxWindow* parent, const core::Translator& tr, PracticeFiles& files,
                     const std::vector<core::IndexEntry>& entries, core::Date today) {
    ResearchDialog dialog(parent, tr, files, made_of(entries), today);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app
