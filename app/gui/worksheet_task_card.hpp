// One task of the worksheet: its name and minutes, its rows of lifts, postures and vibration, and
// the buttons that add to them.
#pragma once

#include "app/gui/session.hpp"
#include "app/gui/worksheet_buttons.hpp"
#include "app/gui/worksheet_number_field.hpp"

#include <wx/panel.h>

#include <array>
#include <memory>
#include <string>

class wxTextCtrl;

namespace werkrug::app {

class WorksheetRows;
class WrappedText;

inline constexpr std::array row_kinds{RowKind::lift, RowKind::posture, RowKind::vibration};

class WorksheetTaskCard : public wxPanel {
  public:
    WorksheetTaskCard(wxWindow* parent, Session& session, std::size_t task,
                      WorksheetActions actions);
    ~WorksheetTaskCard() override;

    void refresh();
    // The control of a path within this task; null when it is not here.
    wxWindow* find_control(const std::string& path);
    // The path of the field that this control is; empty when it is none.
    std::string path_of_control(const wxWindow* control) const;
    // The first field of the task, or of one of its rows; null when there is no such row.
    wxWindow* first_control(const WorksheetPlace& place) const;

  private:
    wxSizer* make_name_line();
    wxTextCtrl* make_name_field();
    wxSizer* make_add_line();
    void show_message();
    std::string name_path() const;
    WorksheetPlace place() const { return {.task = task_}; }

    Session& session_;
    std::size_t task_;
    WorksheetActions actions_;
    wxTextCtrl* name_{};
    std::unique_ptr<WorksheetNumberField> minutes_{};
    WrappedText* message_{};
    std::array<WorksheetRows*, row_kinds.size()> rows_{};
};

}  // namespace werkrug::app
