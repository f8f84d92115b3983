// The worksheet of tasks: the shift, the tasks with their rows, and what is added, duplicated and
// removed. Cards are made anew when tasks or rows come or go; focus and drafts of text stay.
#pragma once

#include "app/gui/fields.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/session.hpp"
#include "app/gui/worksheet_buttons.hpp"
#include "app/gui/worksheet_edit.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

class wxButton;

namespace werkrug::app {

class ShiftBar;
class WorksheetTaskCard;

class WorksheetEditor : public Card {
  public:
    WorksheetEditor(wxWindow* parent, Session& session);
    ~WorksheetEditor() override;

    void refresh();
    bool focus_field(std::string_view path);

  private:
    // Numbers of tasks and rows: cards are made anew when it is no longer what was built.
    using Shape = std::vector<std::vector<std::size_t>>;
    Shape shape() const;

    void add_shift_fields();
    wxSizer* make_buttons();
    void rebuild();
    void show_shift_bar();
    void forget_removed_of_another_case();
    std::string focused_path() const;
    wxWindow* find_control(const std::string& path) const;
    void focus_entry(const WorksheetPlace& place);
    void focus_neighbour(const WorksheetPlace& removed);

    void perform(WorksheetAction action, const WorksheetPlace& place);
    void add_entry(const WorksheetPlace& place);
    void duplicate_at(const WorksheetPlace& place);
    void remove_at(const WorksheetPlace& place);
    void put_back();

    Session& session_;
    FieldGroup shift_;
    WrappedText* shift_time_{};
    ShiftBar* shift_bar_{};
    wxPanel* tasks_{};
    wxButton* add_task_{};
    wxButton* plan_{};
    wxButton* put_back_{};
    std::vector<WorksheetTaskCard*> cards_{};
    Shape built_{};
    std::set<std::string> open_details_{};
    std::optional<RemovedEntry> removed_{};  // the last removal, to be put back
    core::Case after_removal_{};             // the case it was taken from
};

}  // namespace werkrug::app
