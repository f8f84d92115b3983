#include "app/gui/prevention/planner_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/prevention/planner_rows.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/work_relatedness_summary.hpp"
#include "app/gui/wx_text.hpp"
#include "tables/field_limits.hpp"
#include "tables/parse.hpp"

#include <wx/choice.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 1100;
constexpr int suggestions_height = 170;
constexpr int effect_height = 190;
constexpr int number_width = 90;
constexpr int goal_column = 29;
constexpr int change_column = 42;
constexpr int values_column = 16;
constexpr int tier_column = 22;
constexpr int method_column = 15;
constexpr int title_column = 34;
constexpr int effect_column = 20;
const char* const tried_key = "tried ";
const char* const number_key = "number";
const char* const value_key = "value";

class PlannerDialog : public DialogForm {
  public:
    PlannerDialog(wxWindow* parent, Session& session);

    wxWindow* first() const { return suggestions_; }

  protected:
    std::string kept_as() const override { return "planner"; }
    DialogTexts typed() const override;
    void type_again(const DialogTexts& texts) override;

  private:
    const tables::Instrument& instrument() const { return session_.instrument().instrument; }
    const core::Case& facts() const { return session_.facts(); }

    void add_suggestions();
    void add_own_change();
    void add_effect();

    void choose_suggestion();
    void choose_number();
    void select_number(const core::QuantityPlace& place);
    void try_typed();
    void put(const core::QuantityChange& change);
    void start_again();
    void take_over();
    void show_effect();
    std::string suggestion_cell(std::size_t row, std::size_t column) const;
    std::string effect_cell(std::size_t row, std::size_t column) const;

    Session& session_;
    std::vector<SuggestionRow> suggested_;
    std::vector<ChangeableNumber> numbers_;
    std::vector<core::QuantityChange> tried_{};
    std::vector<BeforeAfterRow> effect_rows_{};
    TextTable* suggestions_{};
    wxChoice* number_{};
    wxTextCtrl* value_{};
    WrappedText* message_{};
    WrappedText* tried_text_{};
    TextTable* effect_{};
    WrappedText* outcome_{};
    wxButton* take_over_{};
};

PlannerDialog::PlannerDialog(wxWindow* parent, Session& session)
    : DialogForm(parent, session.tr(), session.tr().tr("Plan prevention"), dialog_width),
      session_(session),
      suggested_(suggestion_rows(facts(), instrument(), tr())),
      numbers_(changeable_numbers(facts(), tr())) {
    add_text(tr().tr("What would help? The case changes only by the measures that you take over."));
    add_suggestions();
    add_own_change();
    add_effect();
    take_over_ = add_action(tr().tr("&Take over as measures"), [this] { take_over(); });
    add_action(tr().tr("Start &again"), [this] { start_again(); });
    add_close();
    show_effect();
}

void PlannerDialog::add_suggestions() {
    add_text(tr().tr("Smallest single changes that reach a goal"), Emphasis::strong, Meaning::plain,
             space::small);
    if (suggested_.empty())
        add_text(
            tr().tr("No change of one number of the worksheet alone lowers a level. Levels "
                    "that you stated yourself do not follow the worksheet."));
    suggestions_ = new TextTable(page(), tr().tr("Smallest single changes that reach a goal"),
                                 {{.title = tr().tr("Goal"), .digits = goal_column},
                                  {.title = tr().tr("Change"), .digits = change_column},
                                  {.title = tr().tr("From → to"), .digits = values_column},
                                  {.title = tr().tr("Order"), .digits = tier_column},
                                  {.title = tr().tr("Found"), .digits = method_column}});
    suggestions_->show(suggested_.size(), [this](std::size_t row, std::size_t column) {
        return suggestion_cell(row, column);
    });
    suggestions_->on_choice([this] { choose_suggestion(); });
    add_growing(suggestions_, suggestions_height);
}

void PlannerDialog::add_own_change() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    number_ = new wxChoice(page(), wxID_ANY);
    for (const auto& number : numbers_) number_->Append(to_wx(number.title));
    set_accessible_name(number_, tr().tr("Number to change"));
    number_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { choose_number(); });
    value_ = new wxTextCtrl(page(), wxID_ANY, {}, wxDefaultPosition,
                            FromDIP(wxSize(number_width, -1)), wxTE_PROCESS_ENTER);
    set_accessible_name(value_, tr().tr("New value"));
    value_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { try_typed(); });
    auto* button = make_button(tr().tr("T&ry"), [this] { try_typed(); });
    row->Add(number_, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    row->Add(value_, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    row->Add(button, 0, wxALIGN_CENTRE_VERTICAL);
    add_text(tr().tr("Or change any number of the worksheet"), Emphasis::strong, Meaning::plain,
             space::small);
    add(row, space::small);
    message_ = add_text({}, Emphasis::plain, Meaning::plain, space::small);
}

void PlannerDialog::add_effect() {
    tried_text_ = add_text(" ", Emphasis::plain, Meaning::plain, space::small);
    effect_ = new TextTable(page(), tr().tr("Before and after"),
                            {{.title = tr().tr("Result"), .digits = title_column},
                             {.title = tr().tr("Before"), .digits = effect_column},
                             {.title = tr().tr("After"), .digits = effect_column}});
    add_growing(effect_, effect_height);
    outcome_ = add_text(" ", Emphasis::strong);
}

std::string PlannerDialog::suggestion_cell(std::size_t row, std::size_t column) const {
    const auto& suggestion = suggested_.at(row);
    switch (column) {
        case 0:
            return suggestion.goal;
        case 1:
            return suggestion.change;
        case 2:
            return suggestion.values;
        case 3:
            return suggestion.tier;
        default:
            return suggestion.method;
    }
}

std::string PlannerDialog::effect_cell(std::size_t row, std::size_t column) const {
    const auto& line = effect_rows_.at(row);
    if (column == 0) return line.title;
    if (column == 1) return line.before;
    return line.after == line.before ? line.after : "→ " + line.after;
}

void PlannerDialog::choose_suggestion() {
    const auto chosen = suggestions_->the_chosen();
    if (!chosen) return;
    tried_.clear();
    put(suggested_.at(*chosen).made);
}

void PlannerDialog::choose_number() {
    const int chosen = number_->GetSelection();
    if (chosen == wxNOT_FOUND) return;
    value_->ChangeValue(
        to_wx(typed_number(numbers_.at(static_cast<std::size_t>(chosen)).value, tr().language())));
    value_->SetFocus();
    value_->SelectAll();
}

void PlannerDialog::select_number(const core::QuantityPlace& place) {
    for (std::size_t i = 0; i < numbers_.size(); ++i)
        if (numbers_[i].place == place) number_->SetSelection(static_cast<int>(i));
}

// What is tried out, each number by its place; and what stands in the fields.
DialogTexts PlannerDialog::typed() const {
    DialogTexts texts;
    for (const auto& change : tried_)
        texts[tried_key + place_text(change.place)] = print_number(change.value);
    if (const int chosen = number_->GetSelection(); chosen != wxNOT_FOUND)
        texts[number_key] = place_text(numbers_.at(static_cast<std::size_t>(chosen)).place);
    if (const auto value = typed_in(*value_); !value.empty()) texts[value_key] = value;
    return texts;
}

// The worksheet may be another meanwhile: what stands there no more is left out.
void PlannerDialog::type_again(const DialogTexts& texts) {
    const std::string tried = tried_key;
    for (const auto& [key, text] : texts) {
        const auto place = place_in(
            numbers_, key == number_key ? text : key.substr(std::min(key.size(), tried.size())));
        const auto value = parse_number(text);
        if (place && key == number_key) select_number(*place);
        if (place && value && key.starts_with(tried)) put({.place = *place, .value = *value});
        if (key == value_key) value_->ChangeValue(to_wx(text));
    }
}

void PlannerDialog::try_typed() {
    const int chosen = number_->GetSelection();
    if (chosen == wxNOT_FOUND)
        return show_message(*message_, tr().tr("Choose what to change first."));
    const auto value = parse_typed_number(typed_in(*value_));
    if (!value) return show_message(*message_, tr().tr("This is not a number."));
    const auto& place = numbers_.at(static_cast<std::size_t>(chosen)).place;
    const auto limit = tables::field_limit(core::quantities()[place.quantity].field);
    if (*value < limit.min || *value > limit.max)
        return show_message(*message_, tr().tr("This must be from {0} to {1}.",
                                               {tr().plain(limit.min), tr().plain(limit.max)}));
    put({.place = place, .value = *value});
}

void PlannerDialog::put(const core::QuantityChange& change) {
    std::erase_if(tried_, [&](const auto& tried) { return tried.place == change.place; });
    tried_.push_back(change);
    show_message(*message_, {});
    show_effect();
}

void PlannerDialog::start_again() {
    tried_.clear();
    show_message(*message_, {});
    show_effect();
}

void PlannerDialog::take_over() {
    const auto changes = std::exchange(tried_, {});
    session_.edit([&](core::Case& changed) {
        for (const auto& change : changes)
            changed.measures.push_back(as_measure(change, changed, tr()));
    });
    show_effect();
    tried_text_->show(
        tr().tr("Taken over: the measures stand at the conclusion and in the letter to "
                "the employer."));
    note_as_done();
    suggestions_->SetFocus();  // the button that was pressed takes no keys any more
}

void PlannerDialog::show_effect() {
    std::string words;
    for (const auto& change : tried_)
        words += (words.empty() ? "" : "; ") + as_measure(change, facts(), tr()).text;
    tried_text_->show(words.empty() ? tr().tr("Nothing is tried out yet.")
                                    : tr().tr("Tried out: {0}", {words}));
    try {
        const auto effect =
            core::what_if(facts(), {.quantities = tried_}, instrument(), session_.today());
        effect_rows_ = before_after_rows(effect, instrument(), tr());
        outcome_->show(tr().tr("After: {0}", {outcome_headline(effect.after, tr())}));
    } catch (const Error& error) {
        show_message(*message_, tr().text(error.problems().front().what));
    }
    effect_->show(effect_rows_.size(),
                  [this](std::size_t row, std::size_t column) { return effect_cell(row, column); });
    take_over_->Enable(!tried_.empty() && !session_.read_only());
    request_layout();
}

}  // namespace

void show_planner(wxWindow* parent, Session& session) {
    PlannerDialog dialog(parent, session);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app
