// One line of the care plan: what it says, why it stands there, and beside it what the doctor did
// with it.
#pragma once

#include "app/gui/layout.hpp"
#include "app/gui/session.hpp"
#include "core/care/care_plan.hpp"

#include <wx/panel.h>

#include <string>
#include <vector>

class wxRadioButton;

namespace werkrug::app {

class CareLineRow : public wxPanel {
  public:
    // `line`: of tables::care_plan_data().
    CareLineRow(wxWindow* parent, Session& session, const tables::CareLine& line);

    const tables::CareLine& line() const { return line_; }
    // Shows the line as it stands in the plan, with the number of its source.
    void show(const core::CarePlan& plan, const core::CarePlanLine& entry,
              const std::string& source_number);
    void leave_out() { Hide(); }
    void focus();

  private:
    wxSizer* make_words();
    wxSizer* make_choices();
    void add_choice(wxSizer* row, const std::string& code, const std::string& words);
    const std::string& text() const;

    struct Choice {
        std::string code;  // empty: only proposed
        wxRadioButton* button;
    };

    Session& session_;
    const tables::CareLine& line_;
    std::vector<Choice> choices_{};
    WrappedText* reason_{};
    WrappedText* misfit_{};
};

}  // namespace werkrug::app
