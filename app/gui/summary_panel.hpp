// The always current summary at the right: what the three steps give so far, and what is missing. A
// click on something missing goes to its field.
#pragma once

#include "app/gui/layout.hpp"
#include "app/gui/session.hpp"
#include "app/gui/steps.hpp"

#include <functional>
#include <string>
#include <vector>

namespace werkrug::app {

class SummaryPanel : public ScrolledColumn {
  public:
    SummaryPanel(wxWindow* parent, Session& session,
                 std::function<void(const std::string&)> jump_to);

    void refresh();

  private:
    Card* add_card(const std::string& heading);
    void build_diagnosis();
    void build_result();
    void refresh_diagnosis();
    void refresh_result();
    void refresh_tasks();
    void show_tasks(const std::vector<ToDo>& tasks);

    Session& session_;
    std::function<void(const std::string&)> jump_to_;
    WrappedText* diagnosis_{};
    WrappedText* diagnosis_details_{};
    WrappedText* emergency_{};
    WrappedText* percent_{};
    WrappedText* points_{};
    WrappedText* interval_{};
    WrappedText* verdict_{};
    WrappedText* borderline_{};
    WrappedText* nothing_missing_{};
    Card* tasks_card_{};
    wxBoxSizer* task_rows_{};
    std::string shown_tasks_{};  // to see whether anything changed
};

}  // namespace werkrug::app
