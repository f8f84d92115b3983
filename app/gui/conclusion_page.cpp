// The last page: the seven questions, other causes, the doctor's judgement, what follows from it,
// and the report.
#include "app/gui/accessible.hpp"
#include "app/gui/answers.hpp"
#include "app/gui/commands.hpp"
#include "app/gui/conclusion_rows.hpp"
#include "app/gui/form_page.hpp"
#include "app/gui/result_words.hpp"
#include "app/gui/wx_text.hpp"
#include "core/assessment/explain.hpp"
#include "core/case/names.hpp"
#include "core/disclosure/disclosure.hpp"
#include "tables/code_lists.hpp"

#include <wx/button.h>

namespace werkrug::app {

namespace {

constexpr int question_width = 235;

using core::Case;

class ConclusionPage : public FormPage {
  public:
    ConclusionPage(wxWindow* parent, Session& session);

    void refresh() override;

  private:
    void add_questions();
    void add_judgement();
    void add_inspection();
    void add_report();
    // A button that asks the window for a command.
    void add_command(Card* card, const std::string& label, Command command);
    std::string instrument_words() const;

    WrappedText* instrument_says_{};
    WrappedText* deviates_{};
    WrappedText* refusal_{};
    WrappedText* report_state_{};
};

ConclusionPage::ConclusionPage(wxWindow* parent, Session& session) : FormPage(parent, session) {
    add_title(tr().tr("Conclusion and report"),
              tr().tr("Your own weighing, what follows from it, and the report."));
    add_questions();
    add_rows(add_card(tr().tr("Other causes")), other_cause_rows(session));
    add_judgement();
    add_rows(add_card(tr().tr("What the worker can and cannot do")), work_limit_rows(session));
    add_rows(add_card(tr().tr("Preventive measures")), measure_rows(session));
    add_rows(add_card(tr().tr("Consent of the worker")), consent_rows(session));
    add_inspection();
    add_report();
}

void ConclusionPage::add_questions() {
    Card* card = add_card(tr().tr("Seven questions about the relation with work"));
    FieldGroup& group = add_group(card, question_width);
    for (const tables::CodeEntry& question : tables::code_list("question")) {
        const std::string id = question.code;
        group.radio(
            {question_path(id), as_label(question.title.in(session().language()))},
            list_options(session(), "answer"),
            [id](const Case& facts) {
                return std::string{name_of(core::question_answer(facts, id))};
            },
            [id](Case& facts, const std::string& code) {
                set_question_answer(facts, id, core::from_name<core::Answer>(code).value());
            });
    }
}

void ConclusionPage::add_judgement() {
    Card* card = add_card(tr().tr("Judgement of the doctor"));
    instrument_says_ = new WrappedText(card, {});
    card->add(instrument_says_, space::medium);
    FieldGroup& group = add_group(card);
    group.choice(
        {"case/judgement/conclusion", tr().tr("Occupational disease")},
        optional_list(session(), "conclusion"),
        [](const Case& facts) {
            const auto& conclusion = facts.judgement.conclusion;
            return conclusion ? std::string{name_of(*conclusion)} : std::string{};
        },
        [](Case& facts, const std::string& code) {
            facts.judgement.conclusion = core::from_name<core::ConclusionClass>(code);
        });
    group.text(
        {"case/judgement/reason", tr().tr("Reasons")},
        [](const Case& facts) { return facts.judgement.reason; },
        [](Case& facts, const std::string& text) { facts.judgement.reason = text; }, true);
    deviates_ = new WrappedText(card, {}, Emphasis::strong, Meaning::warning);
    card->add(deviates_);
    add_command(card, tr().tr("Notification to the NCvB…"), command_notified);
}

void ConclusionPage::add_command(Card* card, const std::string& label, Command command) {
    auto* button = new wxButton(card, wxID_ANY, to_wx(mnemonics().assign(label)));
    set_accessible_name(button, label);
    button->Bind(wxEVT_BUTTON, [this, command](wxCommandEvent&) { request(this, command); });
    card->body()->Add(button, 0, wxTOP, FromDIP(space::small));
}

// An inspection of which nothing is recorded is none.
void change_inspection(Case& facts, const std::function<void(core::Inspection&)>& change) {
    core::Inspection inspection = facts.inspection.value_or(core::Inspection{});
    change(inspection);
    facts.inspection.reset();
    if (inspection != core::Inspection{}) facts.inspection = inspection;
}

core::Inspection inspection_of(const Case& facts) {
    return facts.inspection.value_or(core::Inspection{});
}

void ConclusionPage::add_inspection() {
    FieldGroup& group = add_group(add_card(tr().tr("Inspection by the worker")));
    group.date(
        {"case/inspection/@sent", tr().tr("Sent to the worker")},
        [](const Case& facts) { return inspection_of(facts).sent; },
        [](Case& facts, auto date) {
            change_inspection(facts, [&](core::Inspection& row) { row.sent = date; });
        });
    group.date(
        {"case/inspection/@answered", tr().tr("Answered")},
        [](const Case& facts) { return inspection_of(facts).answered; },
        [](Case& facts, auto date) {
            change_inspection(facts, [&](core::Inspection& row) { row.answered = date; });
        });
    auto options = list_options(session(), "inspection-outcome");
    options.insert(options.begin(), {"", tr().tr("– not yet –")});
    group.choice(
        {"case/inspection/@outcome", tr().tr("Outcome")}, std::move(options),
        [](const Case& facts) { return inspection_of(facts).outcome; },
        [](Case& facts, const std::string& code) {
            change_inspection(facts, [&](core::Inspection& row) { row.outcome = code; });
        });
    group.text(
        {"case/inspection", tr().tr("Comments of the worker")},
        [](const Case& facts) { return inspection_of(facts).comments; },
        [](Case& facts, const std::string& text) {
            change_inspection(facts, [&](core::Inspection& row) { row.comments = text; });
        },
        true);
}

void ConclusionPage::add_report() {
    Card* card = add_card(tr().tr("Report for the insurer's medical adviser"));
    refusal_ = new WrappedText(card, {}, Emphasis::strong, Meaning::warning);
    report_state_ = new WrappedText(card, {});
    card->add(refusal_);
    card->add(report_state_);
    add_command(card, tr().tr("Documents…"), command_export);
}

std::string ConclusionPage::instrument_words() const {
    const auto& result = session().assessment().work_relatedness;
    if (!result) return tr().tr("The instrument gives no percentage yet.");
    return tr().tr("The instrument says: {0}.",
                   {core::percent_beside_threshold(result->percent_table, result->threshold_percent,
                                                   tr())}) +
           ' ' + verdict_words(*result, tr()) + '.';
}

void ConclusionPage::refresh() {
    FormPage::refresh();
    instrument_says_->show(instrument_words());
    const auto& result = session().assessment().work_relatedness;
    deviates_->show(result && result->deviates
                        ? tr().tr("⚠ Your judgement is on the other side than the instrument.")
                        : std::string{});
    const auto disclosure = core::disclose_to_insurer(session().case_file());
    refusal_->show(disclosure.facts ? std::string{} : "⚠ " + tr().text(disclosure.refusal));
    if (!disclosure.facts)
        report_state_->show(tr().tr("There can be no report until this is solved."));
    else
        report_state_->show(
            disclosure.facts->final
                ? tr().tr("✓ Ready: the worker agreed after inspection.")
                : tr().tr("Will be a draft with a watermark: the worker has not agreed "
                          "to it after inspection."));
}

}  // namespace

Page* make_conclusion_page(wxWindow* parent, Session& session) {
    return new ConclusionPage(parent, session);
}

}  // namespace werkrug::app
