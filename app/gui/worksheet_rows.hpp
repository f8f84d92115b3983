// The rows of one kind in a task of the worksheet: a heading per column, and per row its fields,
// its buttons, its optional details and its message. Made anew when rows come or go.
#pragma once

#include "app/gui/exposure_paths.hpp"
#include "app/gui/session.hpp"
#include "app/gui/worksheet_buttons.hpp"
#include "app/gui/worksheet_columns.hpp"
#include "app/gui/worksheet_number_field.hpp"

#include <wx/gbsizer.h>
#include <wx/panel.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class wxChoice;
class wxToggleButton;

namespace werkrug::app {

class WrappedText;

class WorksheetRows : public wxPanel {
  public:
    // `place` names the task and the kind.
    WorksheetRows(wxWindow* parent, Session& session, WorksheetPlace place,
                  WorksheetActions actions);
    ~WorksheetRows() override;

    void refresh();
    // The control of a path; null when it is not here. Opens the details when it is one of them.
    wxWindow* find_control(const std::string& path);
    // The path of the field that this control is; empty when it is none.
    std::string path_of_control(const wxWindow* control) const;
    // The first field of a row; null when there is no such row.
    wxWindow* first_control(std::size_t row) const;

  private:
    struct ChoiceField {
        std::string path{};
        wxChoice* control{};
        std::vector<std::string> codes{};
        std::function<std::string(const core::Case&)> get{};
    };
    struct Row {
        WorksheetPlace place{};
        std::vector<std::unique_ptr<WorksheetNumberField>> numbers{};
        std::vector<ChoiceField> choices{};
        wxWindow* details{};  // the fields on demand; null when the kind has none
        wxToggleButton* details_button{};
        WrappedText* message{};
        wxWindow* first{};
    };

    void add_headings();
    void add_row(std::size_t row);
    wxWindow* add_field(wxWindow* parent, Row& row, const WorksheetColumn& column);
    wxWindow* add_number(wxWindow* parent, Row& row, const WorksheetColumn& column);
    wxWindow* add_choice(wxWindow* parent, Row& row, const WorksheetColumn& column);
    wxWindow* make_line_below(Row& row, ColumnPlace place);
    using ShowDialog = std::function<void(wxWindow*, Session&, const WorksheetPlace&)>;
    wxWindow* make_dialog_button(wxWindow* parent, const WorksheetPlace& place,
                                 const std::string& label, const ShowDialog& show);
    wxWindow* make_typical_button(wxWindow* parent, const WorksheetPlace& place);
    wxWindow* make_details_button(wxWindow* parent, std::size_t row);
    wxWindow* make_row_buttons(std::size_t row);
    bool has(ColumnPlace place) const;
    bool details_filled(const WorksheetPlace& place) const;
    void show_details(Row& row, bool open);
    void show_message(Row& row);

    Session& session_;
    WorksheetPlace place_;
    WorksheetActions actions_;
    std::vector<WorksheetColumn> columns_;
    wxGridBagSizer* grid_;
    std::vector<Row> rows_{};
};

}  // namespace werkrug::app
