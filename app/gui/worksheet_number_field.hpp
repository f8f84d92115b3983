// A number in a row of the worksheet: a bare text control, because its label heads the column and
// its message stands under the row. Keeps what is typed even when it is no value.
#pragma once

#include "app/gui/exposure_paths.hpp"
#include "app/gui/session.hpp"
#include "app/gui/worksheet_columns.hpp"

#include <functional>
#include <optional>
#include <string>

class wxTextCtrl;
class wxWindow;

namespace werkrug::app {

struct WorksheetNumberSpec {
    std::string path{};   // "case/exposure/worksheet/task[2]/lift[1]/@load-kg"
    std::string name{};   // accessible: "Task 2, lift 1: load (kg)"
    std::string limit{};  // of tables::field_limit
    std::string unit{};   // as shown
    double shown_per_stored{1};
    std::function<std::optional<double>(const core::Case&)> get{};  // as stored
    std::function<void(core::Case&, std::optional<double>)> set{};
};

// The spec of a row's column.
WorksheetNumberSpec row_number_spec(const WorksheetPlace& place, const WorksheetColumn& column,
                                    const core::Translator& tr);
// The spec of a task's minutes.
WorksheetNumberSpec task_minutes_spec(std::size_t task, const core::Translator& tr);

class WorksheetNumberField {
  public:
    // `on_message` is called when problem() may have changed without a change of the session.
    WorksheetNumberField(wxWindow* parent, Session& session, WorksheetNumberSpec spec,
                         const std::function<void()>& on_message);

    wxTextCtrl* control() const { return control_; }
    const std::string& path() const { return spec_.path; }
    // Shows the fact, or the draft text; leaves alone what is being typed.
    void refresh();
    // What is wrong with the field, for a person; empty: nothing.
    std::string problem() const;

  private:
    void on_text();
    std::string shown_text() const;
    bool within_limit(double shown) const;
    std::string limit_message() const;
    // What the typed text stands for, as stored; nothing: no value.
    std::optional<double> typed_value(const std::string& text) const;

    Session& session_;
    WorksheetNumberSpec spec_;
    wxTextCtrl* control_;
    bool typing_{false};  // the change of the session being told of is this field's own
};

// The messages of check_case() about exactly this field, as one text; empty: none.
std::string problem_text(const Session& session, const std::string& path);

}  // namespace werkrug::app
