// The page after the conclusion: what is done for the worker from then on, up to the closing.
#include "app/gui/care/questionnaire_card.hpp"
#include "app/gui/care/return_to_work_card.hpp"
#include "app/gui/form_page.hpp"

namespace werkrug::app {

namespace {

class CarePage : public FormPage {
  public:
    CarePage(wxWindow* parent, Session& session);

  private:
    void add_closing();
};

CarePage::CarePage(wxWindow* parent, Session& session) : FormPage(parent, session) {
    add_title(tr().tr("Care and follow-up"),
              tr().tr("What is done for the worker from now on, and how it went."));
    add_part(new QuestionnaireCard(this, session));
    add_part(new ReturnToWorkCard(this, session));
    add_closing();
}

void CarePage::add_closing() {
    FieldGroup& group = add_group(add_card(tr().tr("Closing")));
    group.date(
        {"case/care/closing/@date", tr().tr("Closed on")},
        [](const core::Case& facts) { return facts.care.closing.date; },
        [](core::Case& facts, auto date) { facts.care.closing.date = date; });
}

}  // namespace

Page* make_care_page(wxWindow* parent, Session& session) {
    return new CarePage(parent, session);
}

}  // namespace werkrug::app
