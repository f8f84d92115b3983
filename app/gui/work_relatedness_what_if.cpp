#include "app/gui/work_relatedness_what_if.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/two_columns.hpp"
#include "app/gui/work_relatedness_summary.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/stattext.h>

namespace werkrug::app {

namespace {

constexpr int wide_from = 860;
constexpr ColumnShares shares{1, 0};
constexpr int as_in_case = 0;
constexpr int threshold_decimals = 0;

std::array<std::string, 5> as_lines(const OutcomeFigures& figures) {
    return {figures.points, figures.percent_table, figures.percent_model, figures.interval,
            figures.probability};
}

void show_text(wxStaticText* control, const std::string& text) {
    if (control->GetLabelText() != to_wx(text)) control->SetLabelText(to_wx(text));
}

}  // namespace

WorkRelatednessWhatIf::WorkRelatednessWhatIf(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("What if the level were another?")), session_(session) {
    const auto& tr = session_.tr();
    add(new WrappedText(this, tr.tr("Try out other levels. The case itself does not change."),
                        Emphasis::plain, Meaning::subdued));
    auto* choices = make_choices();
    add(make_two_columns(this, choices, make_comparison(), shares, wide_from));
    outcome_ = new WrappedText(this, {}, Emphasis::strong);
    add(outcome_, 0);
    refresh();
}

wxSizer* WorkRelatednessWhatIf::make_choices() {
    const auto& tr = session_.tr();
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(space::medium, space::small)));
    grid->AddGrowableCol(0);
    const auto& factors = session_.instrument().instrument.factors;
    for (std::size_t factor = 0; factor < factors.size(); ++factor)
        if (factors[factor].counted) add_choice(grid, factor);
    column->Add(grid, 0, wxEXPAND | wxBOTTOM, FromDIP(space::small));
    auto* button = new wxButton(this, wxID_ANY, to_wx(tr.tr("Back to the levels of the case")));
    button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { reset(); });
    column->Add(button);
    return column;
}

void WorkRelatednessWhatIf::add_choice(wxFlexGridSizer* grid, std::size_t index) {
    const auto& tr = session_.tr();
    const auto& factor = session_.instrument().instrument.factors[index];
    const auto& title = factor.title.in(tr.language());
    grid->Add(new WrappedText(this, title), 0, wxEXPAND);
    auto* control = new wxChoice(this, wxID_ANY);
    pass_wheel_on(control);
    control->Append(to_wx(level_of_case(index)));
    for (const auto& level : factor.levels) control->Append(to_wx(level.title.in(tr.language())));
    control->SetSelection(as_in_case);
    set_accessible_name(control, tr.tr("What if: {0}", {title}));
    control->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { refresh(); });
    grid->Add(control, 0, wxALIGN_CENTER_VERTICAL);
    choices_.push_back({index, control});
}

wxSizer* WorkRelatednessWhatIf::make_comparison() {
    const auto& tr = session_.tr();
    constexpr int columns = 3;
    auto* grid = new wxFlexGridSizer(columns, FromDIP(wxSize(space::large, space::tiny)));
    const auto text = [&](const std::string& words, Emphasis emphasis) {
        auto* control = new wxStaticText(this, wxID_ANY, to_wx(words));
        set_emphasis(control, emphasis);
        grid->Add(control);
        return control;
    };
    text({}, Emphasis::plain);
    text(tr.tr("the case"), Emphasis::strong);
    text(tr.tr("what if"), Emphasis::strong);
    const auto threshold =
        tr.percent(session_.instrument().instrument.threshold_percent, threshold_decimals);
    const std::array<std::string, figure_count> titles{
        tr.tr("points"), tr.tr("by the table"), tr.tr("by the model"), tr.tr("95% interval"),
        tr.tr("probability of {0} or more", {threshold})};
    for (std::size_t line = 0; line < figure_count; ++line) {
        text(titles[line], Emphasis::plain);
        lines_[line].as_in_case = text({}, Emphasis::plain);
        lines_[line].as_tried = text({}, Emphasis::strong);
    }
    return grid;
}

std::string WorkRelatednessWhatIf::level_of_case(std::size_t index) const {
    const auto& tr = session_.tr();
    const auto& factor = session_.instrument().instrument.factors.at(index);
    const auto& level = session_.assessment().exposure.factors.at(index).level;
    const auto* found = level ? factor.find(*level) : nullptr;
    const auto words = found ? found->title.in(tr.language()) : tr.tr("not known");
    return tr.tr("as in the case ({0})", {words});
}

TriedLevels WorkRelatednessWhatIf::tried_levels() const {
    TriedLevels levels;
    for (const auto& choice : choices_) {
        const auto& factor = session_.instrument().instrument.factors.at(choice.factor);
        const int selection = choice.control->GetSelection();
        if (selection > as_in_case)
            levels[factor.id] = factor.levels.at(static_cast<std::size_t>(selection) - 1).level;
    }
    return levels;
}

void WorkRelatednessWhatIf::reset() {
    for (const auto& choice : choices_) choice.control->SetSelection(as_in_case);
    refresh();
}

void WorkRelatednessWhatIf::refresh() {
    const auto& tr = session_.tr();
    for (const auto& choice : choices_) {
        const auto words = to_wx(level_of_case(choice.factor));
        if (choice.control->GetString(as_in_case) != words)
            choice.control->SetString(as_in_case, words);
    }
    const auto tried =
        assess_what_if(session_.facts(), session_.instrument().instrument, tried_levels());
    const auto before = as_lines(outcome_figures(session_.assessment(), tr));
    const auto after = as_lines(outcome_figures(tried, tr));
    for (std::size_t line = 0; line < figure_count; ++line) {
        show_text(lines_[line].as_in_case, before[line]);
        show_text(lines_[line].as_tried, after[line]);
    }
    outcome_->show(tr.tr("What if: {0}", {outcome_headline(tried, tr)}));
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

}  // namespace werkrug::app
