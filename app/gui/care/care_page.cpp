// The page after the conclusion: what is done for the worker from then on, up to the closing.
#include "app/gui/care/care_plan_card.hpp"
#include "app/gui/care/care_rows.hpp"
#include "app/gui/care/exposure_effect_card.hpp"
#include "app/gui/care/follow_up_card.hpp"
#include "app/gui/care/questionnaire_card.hpp"
#include "app/gui/care/return_to_work_card.hpp"
#include "app/gui/form_page.hpp"

namespace werkrug::app {

namespace {

class CarePage : public FormPage {
  public:
    CarePage(wxWindow* parent, Session& session);

  private:
    void add_evaluations();
    void add_closing();
};

CarePage::CarePage(wxWindow* parent, Session& session) : FormPage(parent, session) {
    add_title(tr().tr("Care and follow-up"),
              tr().tr("What is done for the worker from now on, and how it went."));
    add_part(new CarePlanCard(this, session));
    add_part(new QuestionnaireCard(this, session));
    add_part(new FollowUpCard(this, session));
    add_part(new ReturnToWorkCard(this, session));
    add_evaluations();
    add_part(new ExposureEffectCard(this, session));
    add_closing();
}

void CarePage::add_evaluations() {
    Card* card = add_card(tr().tr("Evaluation of measures"));
    card->add(new WrappedText(
        card,
        tr().tr("Of the preventive measures that stand at the conclusion: what came of them."),
        Emphasis::plain, Meaning::subdued));
    add_rows(card, evaluation_rows(session()));
}

void CarePage::add_closing() {
    FieldGroup& group = add_group(add_card(tr().tr("Closing")));
    group.date(
        {"case/care/closing/@date", tr().tr("Closed on"), tr().tr("empty: open")},
        [](const core::Case& facts) { return facts.care.closing.date; },
        [](core::Case& facts, auto date) { facts.care.closing.date = date; });
    group.choice(
        {"case/care/closing/@outcome", tr().tr("Outcome")},
        optional_list(session(), "care-outcome"),
        [](const core::Case& facts) { return facts.care.closing.outcome; },
        [](core::Case& facts, const std::string& code) { facts.care.closing.outcome = code; });
}

}  // namespace

Page* make_care_page(wxWindow* parent, Session& session) {
    return new CarePage(parent, session);
}

}  // namespace werkrug::app
