// The dialog that imports a recording, whatever its kind: file, picture, marks, parts with what
// they are in detail, and their use in a task. Each kind says what its fields, columns and details
// are.
#pragma once

#include "app/gui/recording/recording_fields.hpp"
#include "app/gui/recording/recording_import.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/session.hpp"

#include <functional>
#include <set>
#include <string>
#include <vector>

class wxChoice;
class wxTextCtrl;

namespace werkrug::app {

class SignalView;

class ImportDialog : public DialogForm {
  public:
    wxWindow* first() { return fields().first(); }

  protected:
    ImportDialog(wxWindow* parent, Session& session, const std::string& title);
    // Puts everything below the fields, which stand already: at the end of a kind's constructor.
    void add_below_fields();

    // What the button "Read" of the fields does.
    void read();

    // The fields, and the marks with the file that they belong to: these wait until that file,
    // which may have changed meanwhile, is read again.
    DialogTexts typed() const override;
    void type_again(const DialogTexts& texts) override;

    // ---- what a kind of recording is
    virtual RecordingImport& recording() = 0;
    virtual const RecordingImport& recording() const = 0;
    virtual RecordingFields& fields() = 0;
    virtual const RecordingFields& fields() const = 0;
    // Reads the file of the fields. Says false when the fields hold what they cannot, which they
    // tell themselves. Throws Error.
    virtual bool read_file() = 0;
    // What is read, and below it, a line each, what is to be said about it.
    virtual std::string recording_text() = 0;
    virtual std::string parts_title() = 0;
    virtual std::vector<TextTable::Column> part_columns() = 0;
    virtual std::string cell_of_part(std::size_t part, std::size_t column) = 0;
    // The drawing of one part and the table with its values.
    virtual wxWindow* make_drawing() = 0;
    virtual TextTable* make_values() = 0;
    virtual void show_details(std::size_t part) = 0;
    // Puts a part into a task; one behind the last is added, named so. Throws Error.
    virtual void put_into_task(Entered& entered, std::size_t task, std::size_t part,
                               const std::string& name_of_new_task) = 0;

    Session& session() const { return session_; }

  private:
    void add_marking();
    void add_parts();
    void add_details();
    void add_use();
    wxTextCtrl* add_to_marking(wxSizer* row, const std::string& label, int proportion);

    core::TimeMarks all_marks() const;
    void place_waiting_marks();
    void drop_waiting_marks();
    bool all_marks_used() const;
    void add_typed_mark();
    void add_mark(const core::TimeMark& mark);
    void remove_mark();
    void choose_part();
    void use();
    // Does something that can be refused, and shows why.
    bool tried(const std::function<void()>& action, const std::function<void(std::string)>& refuse);
    void show_recording(std::size_t chosen);
    void show_tasks();
    std::string new_task_name(std::size_t part);

    Session& session_;
    core::TimeMarks waiting_{};     // marks of a recording that is to be read again
    std::string marked_path_{};     // of the file that they, or the marks that are shown, are of
    std::set<std::string> used_{};  // marks that were put into a task, as texts
    SignalView* picture_{};
    WrappedText* about_{};
    wxTextCtrl* from_{};
    wxTextCtrl* to_{};
    wxTextCtrl* label_{};
    WrappedText* mark_message_{};
    TextTable* parts_{};
    wxChoice* task_{};
    WrappedText* outcome_{};
};

}  // namespace werkrug::app
