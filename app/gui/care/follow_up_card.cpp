#include "app/gui/care/follow_up_card.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/care/care_rows.hpp"
#include "app/gui/care/due_lines.hpp"
#include "app/gui/page.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>
#include <wx/wrapsizer.h>

namespace werkrug::app {

FollowUpCard::FollowUpCard(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("Follow-up")),
      session_(session),
      appointments_(new RowList(this, session, appointment_rows(session))) {
    add(appointments_, space::medium);
    add_due_list();
    add_buttons();
}

void FollowUpCard::add_due_list() {
    const auto& tr = session_.tr();
    add(new WrappedText(this, tr.tr("To do on {0}", {tr.date(session_.today())}), Emphasis::strong),
        space::tiny);
    come_ = new WrappedText(this, {}, Emphasis::strong, Meaning::warning);
    to_come_ = new WrappedText(this, " ");
    add(come_, space::tiny);
    add(to_come_, space::tiny);
}

void FollowUpCard::add_buttons() {
    const auto& tr = session_.tr();
    auto* row = new wxWrapSizer(wxHORIZONTAL);
    for (auto* button : {make_button(tr.tr("Calendar file…"), command_calendar),
                         make_button(tr.tr("Leaflet for the worker…"), command_leaflet),
                         make_button(tr.tr("Export as FHIR…"), command_fhir)})
        row->Add(button, 0, wxRIGHT | wxBOTTOM, FromDIP(space::small));
    body()->Add(row, 0, wxEXPAND | wxTOP, FromDIP(space::small));
}

wxWindow* FollowUpCard::make_button(const std::string& label, Command command) {
    Page* page = Page::around(this);
    auto* button = new wxButton(this, wxID_ANY,
                                to_wx(page != nullptr ? page->mnemonics().assign(label) : label));
    set_accessible_name(button, label);
    button->Bind(wxEVT_BUTTON, [this, command](wxCommandEvent&) { request(this, command); });
    return button;
}

void FollowUpCard::refresh() {
    appointments_->refresh();
    const auto lines = due_lines(session_.facts(), session_.today(), session_.tr());
    come_->show(lines.come);
    to_come_->show(lines.to_come);
}

bool FollowUpCard::focus_field(std::string_view path) {
    return appointments_->focus(path);
}

}  // namespace werkrug::app
