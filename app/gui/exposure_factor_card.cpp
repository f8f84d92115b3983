#include "app/gui/exposure_factor_card.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/exposure_edit.hpp"
#include "app/gui/exposure_texts.hpp"
#include "app/gui/field_path.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/two_columns.hpp"
#include "app/gui/worksheet_number_field.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/radiobut.h>

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int wide_from = 620;
constexpr int below_button = 26;  // where the text of a radio button begins
constexpr ColumnShares shares{3, 2};
constexpr bool multiline = true;

}  // namespace

ExposureFactorCard::ExposureFactorCard(wxWindow* parent, Session& session, std::size_t factor_index)
    : Card(parent,
           session.instrument().instrument.factors.at(factor_index).title.in(session.language())),
      session_(session),
      factor_(factor_index),
      fields_(this, session, Mnemonics::none) {
    add(new WrappedText(this, factor().explanation.in(session_.language()), Emphasis::plain,
                        Meaning::subdued));
    auto* levels = make_levels();
    add(make_two_columns(this, levels, make_comments(), shares, wide_from));
    add_fields();
    refresh();
}

// The controls call back into the card: they go first.
ExposureFactorCard::~ExposureFactorCard() {
    DestroyChildren();
}

const tables::Factor& ExposureFactorCard::factor() const {
    return session_.instrument().instrument.factors.at(factor_);
}

std::string ExposureFactorCard::title() const {
    return factor().title.in(session_.language());
}

wxSizer* ExposureFactorCard::make_levels() {
    const auto& tr = session_.tr();
    auto* column = new wxBoxSizer(wxVERTICAL);
    for (const auto& level : factor().levels)
        add_option(column, level_label(factor(), level, tr), level_criterion(level, tr),
                   core::LevelChoice::stated, level.level);
    if (factor().derivable())
        add_option(column, tr.tr("From the worksheet"),
                   tr.tr("The level that the worksheet below gives."), core::LevelChoice::worksheet,
                   std::nullopt);
    add_option(column, tr.tr("Unknown"), {}, core::LevelChoice::unknown, std::nullopt);
    problem_ = new WrappedText(this, {}, Emphasis::plain, Meaning::error);
    column->Add(problem_, 0, wxEXPAND);
    return column;
}

void ExposureFactorCard::add_option(wxSizer* column, const std::string& label,
                                    const std::string& explanation, core::LevelChoice choice,
                                    std::optional<tables::Level> level) {
    auto* button = new wxRadioButton(this, wxID_ANY, to_wx(as_label(label)), wxDefaultPosition,
                                     wxDefaultSize, options_.empty() ? wxRB_GROUP : 0);
    set_accessible_name(button, as_label(title() + ": " + label));
    if (!explanation.empty()) set_accessible_description(button, explanation);
    button->Bind(wxEVT_RADIOBUTTON,
                 [this, choice, level](wxCommandEvent&) { choose(choice, level); });
    options_.push_back({button, choice, level});
    column->Add(button);
    if (!explanation.empty())
        column->Add(new WrappedText(this, explanation, Emphasis::plain, Meaning::subdued), 0,
                    wxEXPAND | wxLEFT, FromDIP(below_button));
    column->AddSpacer(FromDIP(space::small));
}

wxSizer* ExposureFactorCard::make_comments() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto put = [&](WrappedText* text) {
        column->Add(text, 0, wxEXPAND | wxBOTTOM, FromDIP(space::small));
        return text;
    };
    counting_ = put(new WrappedText(this, {}, Emphasis::strong));
    derived_ = put(new WrappedText(this, {}));
    difference_ = put(new WrappedText(this, {}, Emphasis::plain, Meaning::warning));
    const auto& tr = session_.tr();
    for (const auto& text : orientation_texts(session_.instrument().instrument, factor().id, tr))
        put(new WrappedText(this, tr.tr("For orientation, not scored: {0}", {text}),
                            Emphasis::plain, Meaning::subdued));
    return column;
}

void ExposureFactorCard::add_fields() {
    const auto& tr = session_.tr();
    const auto id = factor().id;
    const auto name = [&](const std::string& label) {
        return tr.tr("{0}: {1}", {title(), without_mnemonic(label)});
    };
    FieldGroup::Options grades{{"", tr.tr("not known")}};
    for (const auto& grade : session_.instrument().instrument.evidence_grades)
        grades.emplace_back(grade.id, evidence_label(grade, tr));
    const auto evidence = tr.tr("Quality of the evidence");
    fields_.choice(
        {.path = factor_path(id) + "/@evidence", .label = evidence, .name = name(evidence)}, grades,
        [id](const core::Case& facts) { return recorded_factor(facts, id).evidence; },
        [id](core::Case& facts, std::string grade) {
            writable_factor(facts, id).evidence = std::move(grade);
        });
    const auto note = tr.tr("Note");
    fields_.text(
        {.path = factor_path(id) + "/note", .label = note, .name = name(note)},
        [id](const core::Case& facts) { return recorded_factor(facts, id).note; },
        [id](core::Case& facts, std::string text) {
            writable_factor(facts, id).note = std::move(text);
        },
        multiline);
    add(fields_.sizer(), 0);
}

void ExposureFactorCard::choose(core::LevelChoice choice, std::optional<tables::Level> level) {
    session_.edit([&](core::Case& facts) {
        auto& entry = writable_factor(facts, factor().id);
        entry.choice = choice;
        entry.stated = level.value_or(tables::Level{});
    });
}

// What the case says; "unknown", the last one, for a level that the instrument does not have.
const ExposureFactorCard::Option& ExposureFactorCard::chosen() const {
    const auto entry = recorded_factor(session_.facts(), factor().id);
    const auto found = std::find_if(options_.begin(), options_.end(), [&](const auto& option) {
        return option.choice == entry.choice && (!option.level || option.level == entry.stated);
    });
    return found != options_.end() ? *found : options_.back();
}

void ExposureFactorCard::refresh() {
    if (!chosen().button->GetValue()) chosen().button->SetValue(true);
    const auto& tr = session_.tr();
    const auto& result = session_.assessment().exposure.factors.at(factor_);
    counting_->show(counting_text(factor(), result, tr));
    derived_->show(derived_text(factor(), result, tr));
    difference_->show(difference_text(factor(), result, tr));
    const auto path = factor_path(factor().id);
    auto problem = problem_text(session_, path);
    if (problem.empty()) problem = problem_text(session_, path + "/@level");
    problem_->show(problem);
    fields_.refresh();
}

void ExposureFactorCard::focus_field(std::string_view path) {
    const bool of_level = path.size() <= factor_path(factor().id).size() ||
                          path.ends_with("/@level") || !fields_.focus(path);
    if (of_level) chosen().button->SetFocus();
}

}  // namespace werkrug::app
