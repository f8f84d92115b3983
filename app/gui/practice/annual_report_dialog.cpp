#include "app/gui/practice/annual_report_dialog.hpp"

#include "app/gui/messages.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/wx_text.hpp"
#include "core/practice/practice_output.hpp"
#include "core/practice/practice_words.hpp"
#include "reports/annual_report.hpp"

#include <wx/choice.h>

#include <utility>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 760;
constexpr int table_height = 340;
constexpr int table_digits = 34;
constexpr int category_digits = 34;
constexpr int number_digits = 14;

// A line of the table: of which table, what, and how many.
struct ReportLine {
    std::string table{};
    std::string category{};
    std::string cases{};
};

std::vector<ReportLine> lines_of(const core::AnnualReport& report, const core::Translator& tr) {
    std::vector<ReportLine> lines{
        {.table = tr.tr("All cases"), .cases = core::shown_number(report.cases, tr)}};
    for (const auto& table : report.tables)
        for (const auto& [category, cases] : table.counts)
            lines.push_back({.table = core::table_title(table.id, tr),
                             .category = core::category_title(table.id, category, tr),
                             .cases = core::shown_number(cases, tr)});
    return lines;
}

class AnnualReportDialog : public DialogForm {
  public:
    AnnualReportDialog(wxWindow* parent, const core::Translator& words, PracticeFiles& files,
                       const std::vector<core::IndexEntry>& entries, core::Date today)
        : DialogForm(parent, words, words.tr("Annual report for an employer"), dialog_width),
          files_(files),
          entries_(entries),
          employers_(core::employers_with_cases(entries)),
          today_(today) {
        employer_ = new wxChoice(page(), wxID_ANY);
        add_short_field(tr().tr("&Employer"), employer_);
        year_ = new wxChoice(page(), wxID_ANY);
        add_short_field(tr().tr("&Year"), year_);
        for (const auto& one : employers_) employer_->Append(to_wx(one.employer));
        employer_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { fill_years(); });
        year_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_report(); });
        add_text(tr().tr("As it will leave: numbers only, nothing of a worker.") + ' ' +
                 core::hidden_words(tr()));
        table_ = new TextTable(page(), tr().tr("Numbers of the annual report"),
                               {{.title = tr().tr("Table"), .digits = table_digits},
                                {.title = tr().tr("Category"), .digits = category_digits},
                                {.title = tr().tr("Cases"), .digits = number_digits}});
        add_growing(table_, table_height);
        add_save(tr().tr("Save as P&DF…"), [this] { save_pdf(); });
        add_save(tr().tr("Save as &CSV…"), [this] { save_csv(); });
        add_close();
        employer_->SetSelection(0);
        fill_years();
    }

    wxWindow* first() const { return employer_; }

  private:
    void add_save(const std::string& label, const std::function<void()>& save) {
        add_action(label, save)->Enable(files_.can_save());
    }

    const core::EmployerYears& employer() const {
        return employers_.at(static_cast<std::size_t>(employer_->GetSelection()));
    }
    int year() const {
        return employer().years.at(static_cast<std::size_t>(year_->GetSelection()));
    }

    void fill_years() {
        year_->Clear();
        for (const int year : employer().years) year_->Append(to_wx(std::to_string(year)));
        year_->SetSelection(0);
        show_report();
    }

    void show_report() {
        report_ = core::annual_report(entries_, employer().employer, year());
        lines_ = lines_of(report_, tr());
        table_->show(lines_.size(), [this](std::size_t row, std::size_t column) {
            const auto& line = lines_.at(row);
            if (column == 0) return line.table;
            return column == 1 ? line.category : line.cases;
        });
    }

    PracticeFile report_file(const std::string& kind, const std::string& extension,
                             std::function<std::string()> bytes) const {
        return {.what = core::ExportKind::annual_report,
                .recipient = report_.employer,
                .name = tr().tr("annual-report") + "-" + std::to_string(report_.year),
                .kind = kind,
                .extension = extension,
                .bytes = std::move(bytes)};
    }

    void save_pdf() {
        files_.save(this, report_file(tr().tr("PDF documents"), "pdf", [this] {
                        return reports::render_annual_report(report_, today_, tr());
                    }));
    }

    void save_csv() {
        files_.save(this, report_file("CSV", "csv",
                                      [this] { return core::annual_report_csv(report_, tr()); }));
    }

    PracticeFiles& files_;
    const std::vector<core::IndexEntry>& entries_;
    std::vector<core::EmployerYears> employers_;
    core::Date today_;
    core::AnnualReport report_{};
    std::vector<ReportLine> lines_{};
    wxChoice* employer_{};
    wxChoice* year_{};
    TextTable* table_{};
};

}  // namespace

void annual_report_dialog(wxWindow* parent, const core::Translator& tr, PracticeFiles& files,
                          const std::vector<core::IndexEntry>& entries, core::Date today) {
    if (core::employers_with_cases(entries).empty())
        return tell(
            parent, tr,
            tr.tr("No case of this register has both an employer and a day of assessment."));
    AnnualReportDialog dialog(parent, tr, files, entries, today);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app
