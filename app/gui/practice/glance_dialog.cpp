#include "app/gui/practice/glance_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/practice/annual_report_dialog.hpp"
#include "app/gui/practice/chart_picture.hpp"
#include "app/gui/practice/chart_view.hpp"
#include "app/gui/practice/period_choice.hpp"
#include "app/gui/practice/practice_files.hpp"
#include "app/gui/practice/research_dialog.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/two_columns.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/wx_text.hpp"
#include "core/practice/practice_output.hpp"
#include "core/practice/practice_words.hpp"
#include "reports/practice_chart.hpp"

#include <wx/choice.h>
#include <wx/textctrl.h>
#include <wx/utils.h>

#include <algorithm>
#include <array>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 1040;
constexpr int wide_from = 720;
constexpr int date_width = 130;
constexpr int clusters_height = 100;
constexpr int list_height = 180;
constexpr int name_digits = 44;
constexpr int number_digits = 8;

class GlanceDialog : public DialogForm {
  public:
    GlanceDialog(wxWindow* parent, const core::Translator& words, PracticeFiles& files,
                 const std::vector<core::IndexEntry>& entries, core::Date today);

    wxWindow* first() const { return quick_; }

  private:
    void add_period();
    void add_clusters();
    void add_chart();
    void add_buttons();
    template <typename Control>
    Control* labelled(wxSizer* row, const std::string& label, Control* control);
    void add_save_button(wxSizer* row, const std::string& label, void (GlanceDialog::*save)());

    void choose_period();
    void read_typed();
    void look();
    void show_clusters();
    void fill_tables();
    void show_table();

    const core::PracticeTable& table() const;
    core::PracticeChart chart() const { return core::practice_chart(table(), tr()); }
    PracticeFile chart_file(const std::string& kind, const std::string& extension,
                            std::function<std::string()> bytes) const;
    void save_pdf();
    void save_png();
    void save_csv();

    PracticeFiles& files_;
    const std::vector<core::IndexEntry>& entries_;
    core::Date today_;
    core::Period period_{};
    core::PracticeOverview overview_{};
    std::vector<core::PracticeCount> shown_{};  // of the table that is looked at
    wxChoice* quick_{};
    wxTextCtrl* from_{};
    wxTextCtrl* to_{};
    WrappedText* message_{};
    WrappedText* count_{};
    WrappedText* duties_{};
    WrappedText* no_cluster_{};
    TextTable* clusters_{};
    wxChoice* tables_{};
    ChartView* chart_{};
    TextTable* list_{};
};

GlanceDialog::GlanceDialog(wxWindow* parent, const core::Translator& words, PracticeFiles& files,
                           const std::vector<core::IndexEntry>& entries, core::Date today)
    : DialogForm(parent, words, words.tr("The practice at a glance"), dialog_width),
      files_(files),
      entries_(entries),
      today_(today) {
    add_period();
    count_ = add_text(" ", Emphasis::strong, Meaning::plain, space::tiny);
    duties_ = add_text(" ");
    add_clusters();
    add_chart();
    add_buttons();
    choose_period();
}

// ---- building

template <typename Control>
Control* GlanceDialog::labelled(wxSizer* row, const std::string& label, Control* control) {
    auto* text = new wxStaticText(page(), wxID_ANY, to_wx(mnemonics().assign(label)));
    text->MoveBeforeInTabOrder(control);
    set_accessible_name(control, label);
    connect_label(text, control);
    row->Add(text, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    row->Add(control, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::medium));
    return control;
}

void GlanceDialog::add_period() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    quick_ = labelled(row, tr().tr("&Period of assessment"), new wxChoice(page(), wxID_ANY));
    for (const auto choice : all_period_choices)
        quick_->Append(to_wx(period_choice_title(choice, tr())));
    quick_->SetSelection(0);
    quick_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { choose_period(); });
    const auto day = [&](const std::string& label) {
        auto* control = new wxTextCtrl(page(), wxID_ANY);
        control->SetMinSize({FromDIP(date_width), text_control_height(control)});
        control->SetHint(to_wx(tr().tr("dd-mm-yyyy")));
        control->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { read_typed(); });
        return labelled(row, label, control);
    };
    from_ = day(tr().tr("&First day"));
    to_ = day(tr().tr("&Last day"));
    add(row, space::small);
    message_ = add_text({}, Emphasis::plain, Meaning::error, space::small);
}

void GlanceDialog::add_clusters() {
    add_text(core::cluster_rule_words(tr()), Emphasis::strong, Meaning::plain, space::tiny);
    no_cluster_ = add_text(tr().tr("None in this period."));
    clusters_ = new TextTable(page(), tr().tr("Clusters"), {{.title = tr().tr("Clusters")}});
    clusters_->SetMinSize(FromDIP(wxSize(-1, clusters_height)));
    add(clusters_);
}

void GlanceDialog::add_chart() {
    auto* choice = new wxBoxSizer(wxHORIZONTAL);
    tables_ = labelled(choice, tr().tr("&Table"), new wxChoice(page(), wxID_ANY));
    tables_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_table(); });
    add(choice, space::small);
    auto* columns = new wxPanel(page());
    chart_ = new ChartView(columns);
    list_ = new TextTable(columns, tr().tr("Numbers of the table"),
                          {{.title = tr().tr("Category"), .digits = name_digits},
                           {.title = tr().tr("Cases"), .digits = number_digits}});
    list_->SetMinSize(FromDIP(wxSize(-1, list_height)));
    auto* left = new wxBoxSizer(wxVERTICAL);
    left->Add(chart_, 1, wxEXPAND);
    auto* right = new wxBoxSizer(wxVERTICAL);
    right->Add(list_, 1, wxEXPAND);
    columns->SetSizer(make_two_columns(columns, left, right, {.left = 6, .right = 5}, wide_from));
    add(columns, space::small);
}

void GlanceDialog::add_save_button(wxSizer* row, const std::string& label,
                                   void (GlanceDialog::*save)()) {
    auto* button = make_button(label, [this, save] { (this->*save)(); });
    button->Enable(files_.can_save());
    row->Add(button, 0, wxRIGHT, FromDIP(space::small));
}

void GlanceDialog::add_buttons() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new wxStaticText(page(), wxID_ANY, to_wx(tr().tr("Save this chart:"))), 0,
             wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    add_save_button(row, tr().tr("as P&DF…"), &GlanceDialog::save_pdf);
    add_save_button(row, tr().tr("as P&NG…"), &GlanceDialog::save_png);
    add_save_button(row, tr().tr("as &CSV…"), &GlanceDialog::save_csv);
    add(row, space::small);
    if (!files_.can_save())
        add_text(
            tr().tr("This register can only be read here, and what leaves it must be noted in "
                    "it: nothing can be saved."));
    add_action(tr().tr("&Annual report for an employer…"),
               [this] { annual_report_dialog(this, tr(), files_, entries_, today_); });
    add_action(tr().tr("&Export for research…"),
               [this] { research_dialog(this, tr(), files_, entries_, today_); });
    add_close();
}

// ---- the period

void GlanceDialog::choose_period() {
    const auto choice = all_period_choices.at(static_cast<std::size_t>(quick_->GetSelection()));
    if (choice == PeriodChoice::typed) return from_->SetFocus();
    period_ = period_of(choice, today_);
    const auto typed = [](const std::optional<core::Date>& day) {
        return day ? to_wx(typed_date(*day)) : wxString{};
    };
    from_->ChangeValue(typed(period_.from));
    to_->ChangeValue(typed(period_.to));
    message_->show({});
    look();
}

// What is not understood yet changes nothing.
void GlanceDialog::read_typed() {
    quick_->SetSelection(static_cast<int>(all_period_choices.size()) - 1);
    const auto typed = typed_period(typed_in(*from_), typed_in(*to_));
    const auto& complaint =
        typed.from_complaint.msgid.empty() ? typed.to_complaint : typed.from_complaint;
    show_message(*message_, tr().text(complaint));
    if (!typed.understood()) return request_layout();
    period_ = typed.period;
    look();
}

// ---- showing

void GlanceDialog::look() {
    {
        const wxBusyCursor busy;
        overview_ = core::overview_of(entries_, period_);
    }
    count_->show(tr().tr("Cases: {0}", {std::to_string(overview_.cases)}));
    std::string lines;
    for (const auto& line : core::duty_words(overview_, tr()))
        lines += (lines.empty() ? "" : "\n") + line;
    duties_->show(lines);
    show_clusters();
    fill_tables();
    show_table();
}

void GlanceDialog::show_clusters() {
    const bool none = overview_.clusters.empty();
    no_cluster_->Show(none);
    clusters_->Show(!none);
    clusters_->show(overview_.clusters.size(), [this](std::size_t row, std::size_t) {
        return core::cluster_words(overview_.clusters.at(row), tr());
    });
}

// The factors depend on the period; the table that was looked at stays.
void GlanceDialog::fill_tables() {
    const auto chosen = tables_->GetStringSelection();
    tables_->Clear();
    for (const auto& table : overview_.tables)
        tables_->Append(to_wx(core::table_title(table.id, tr())));
    if (!tables_->SetStringSelection(chosen)) tables_->SetSelection(0);
}

const core::PracticeTable& GlanceDialog::table() const {
    return overview_.tables.at(static_cast<std::size_t>(tables_->GetSelection()));
}

void GlanceDialog::show_table() {
    chart_->show(chart());
    shown_ = core::shown_counts(table());
    list_->show(shown_.size(), [this](std::size_t row, std::size_t column) {
        const auto& [category, cases] = shown_.at(row);
        return column == 0 ? core::category_title(table().id, category, tr())
                           : std::to_string(cases);
    });
    request_layout();
}

// ---- files

PracticeFile GlanceDialog::chart_file(const std::string& kind, const std::string& extension,
                                      std::function<std::string()> bytes) const {
    return {.what = core::ExportKind::overview,
            .name = tr().tr("practice") + "-" + core::print_date(today_),
            .kind = kind,
            .extension = extension,
            .bytes = std::move(bytes)};
}

void GlanceDialog::save_pdf() {
    files_.save(this, chart_file(tr().tr("PDF documents"), "pdf", [this] {
                    return reports::render_practice_chart(
                        chart(),
                        {.period = core::period_words(period_, tr()),
                         .cases = overview_.cases,
                         .made_on = today_},
                        tr());
                }));
}

void GlanceDialog::save_png() {
    files_.save(this, chart_file(tr().tr("Pictures"), "png", [this] {
                    const auto period = tr().tr("{0}: {1}", {tr().tr("Period of assessment"),
                                                             core::period_words(period_, tr())});
                    const auto cases = tr().tr("Cases: {0}", {std::to_string(overview_.cases)});
                    return chart_png(chart(), period + ". " + cases,
                                     tr().tr("Werkrug, made on {0}", {tr().date(today_)}));
                }));
}

void GlanceDialog::save_csv() {
    files_.save(this, chart_file("CSV", "csv", [this] { return core::table_csv(table(), tr()); }));
}

}  // namespace

void show_practice(wxWindow* parent, const core::Translator& tr, core::Register& cases,
                   core::Date today, const std::string& folder) {
    PracticeFiles files(cases, folder, tr);
    std::vector<core::IndexEntry> room;
    try {
        const auto& entries = core::with_figures(cases, room);
        GlanceDialog dialog(parent, tr, files, entries, today);
        dialog.ask(dialog.first());
    } catch (const Error& error) {
        show_problems(parent, tr, tr.tr("The cases cannot be counted"), error);
    }
}

}  // namespace werkrug::app
