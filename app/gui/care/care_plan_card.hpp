// The care plan on its page: for which phase and risk it is, its lines by their kind, each to be
// agreed or dropped, and the doctor's own advice.
#pragma once

#include "app/gui/care/care_line_row.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/page_part.hpp"
#include "app/gui/session.hpp"

#include <string_view>
#include <vector>

namespace werkrug::app {

class RowList;

class CarePlanCard : public Card, public PagePart {
  public:
    CarePlanCard(wxWindow* parent, Session& session);

    void refresh() override;
    // The field with this path, or of the line that it is about. False: not on this card.
    bool focus_field(std::string_view path) override;

  private:
    // The lines of one kind; hidden as long as the plan has none of them.
    struct Group {
        WrappedText* heading;
        std::vector<CareLineRow*> rows{};
    };

    void add_group(tables::CareLineKind kind);
    void show_lines(const core::CarePlan& plan);
    void show_unknown();

    Session& session_;
    WrappedText* situation_;
    WrappedText* risk_;
    std::vector<Group> groups_{};
    WrappedText* sources_;
    WrappedText* unknown_;
    RowList* own_;
};

}  // namespace werkrug::app
