// What the dialogs of the register are made of: a column that scrolls on a low screen, the buttons
// below it, and a letter for Alt that nothing else in the dialog has.
#pragma once

#include "app/gui/dialog_drafts.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/register/left_at_lock.hpp"
#include "core/text/translator.hpp"

#include <wx/button.h>
#include <wx/dialog.h>

#include <functional>
#include <string>

class wxCheckBox;
class wxTextCtrl;

namespace werkrug::app {

class DialogForm : public wxDialog {
  public:
    static constexpr int usual_width = 560;

    // `width`: of the dialog as it opens, in device-independent pixels; it can be made wider.
    DialogForm(wxWindow* parent, const core::Translator& tr, const std::string& title,
               int width = usual_width);

    // Lays out, puts the focus on a control and waits for an answer: true when it is OK. What was
    // kept of it stands in it again, and is forgotten by any answer.
    bool ask(wxWindow* focused);

    // Ends it with nobody there to answer, since the register locks itself: as OK, when nothing but
    // the case changes by it and nothing in it is wrong or missing; else as Cancel, and what was
    // typed is kept with the case, when it can be.
    LeftDialog leave();

    const core::Translator& tr() const { return tr_; }
    // The window that everything but the buttons stands in.
    wxWindow* page() const { return page_; }
    MnemonicSet& mnemonics() { return mnemonics_; }

    // ---- in the column, from top to bottom
    void add(wxWindow* window, int space_below = space::medium);
    void add(wxSizer* sizer, int space_below = space::medium);
    // A table or a long text: takes the height that is left.
    void add_growing(wxWindow* window, int smallest_height);
    WrappedText* add_text(const std::string& text, Emphasis emphasis = Emphasis::plain,
                          Meaning meaning = Meaning::plain, int space_below = space::medium);
    // A label, below it the control (or the row that it stands in), and below that the place for
    // its message.
    WrappedText* add_field(const std::string& label, wxWindow* control, wxSizer* row = nullptr);
    // A field for a path, with a button beside it that opens a chooser; `choose_name` is the
    // button's name for screen readers.
    struct PathField {
        wxTextCtrl* text{};
        WrappedText* message{};
    };
    PathField add_path(const std::string& label, const std::string& path,
                       const std::string& choose_name, const std::function<void()>& choose);
    // A label and the control beside it.
    void add_short_field(const std::string& label, wxWindow* control);
    // A check box with its letter.
    wxCheckBox* add_check_box(const std::string& label, bool checked);
    // A button that stands in the column, with its letter; not added to it yet.
    wxButton* make_button(const std::string& label, const std::function<void()>& action);

    // After texts came or went.
    void request_layout() { page_->request_layout(); }

    // ---- below the column
    // At the left: something else to do. The dialog stays open.
    wxButton* add_action(const std::string& label, const std::function<void()>& action);
    // At the right. `proceed` is the default button; `back` is what Escape presses.
    void add_answers(const std::string& proceed, const std::string& back);
    // At the right, the only one: default button and Escape.
    void add_close();

  protected:
    // What the default button does; closes with OK when it says true.
    virtual bool may_proceed() { return true; }

    // ---- when the register locks itself
    // Under which id what is typed is kept, without a slash and the same in every language; empty:
    // it is not.
    virtual std::string kept_as() const { return {}; }
    // What stands in it.
    virtual DialogTexts typed() const;
    // Puts what typed() gave, perhaps in an earlier edition of the program, into it again.
    virtual void type_again(const DialogTexts&) {}
    // Whether OK would change nothing but the case, and nothing of what was typed is wrong or
    // missing.
    virtual bool may_be_taken_over() const { return false; }
    // After an action of a dialog that stays open: what stands in it now is no unfinished work.
    void note_as_done() { at_first_ = typed(); }

  private:
    wxButton* add_button(int id, const std::string& label);
    void on_proceed(wxCommandEvent& event);
    void lay_out_first();
    void grow_to_fit();

    const core::Translator& tr_;
    MnemonicSet mnemonics_{};
    ScrolledColumn* page_;
    wxBoxSizer* column_;
    wxBoxSizer* buttons_;
    int width_;
    int left_buttons_{0};
    DialogTexts at_first_{};
    bool is_kept_{false};
};

// What stands in a control, without blanks around it.
std::string typed_in(const wxTextCtrl& control);

// A message beside a field: never by colour alone.
void show_message(WrappedText& place, const std::string& text);

}  // namespace werkrug::app
