// Follow-up on the page of care: appointments, what is due, and what leaves for calendar, worker
// and record system.
#pragma once

#include "app/gui/commands.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/page_part.hpp"
#include "app/gui/session.hpp"

#include <string>
#include <string_view>

namespace werkrug::app {

class RowList;

class FollowUpCard : public Card, public PagePart {
  public:
    FollowUpCard(wxWindow* parent, Session& session);

    void refresh() override;
    // The field with this path. False: not on this card.
    bool focus_field(std::string_view path) override;

  private:
    void add_due_list();
    void add_buttons();
    wxWindow* make_button(const std::string& label, Command command);

    Session& session_;
    RowList* appointments_;
    WrappedText* come_{};
    WrappedText* to_come_{};
};

}  // namespace werkrug::app
