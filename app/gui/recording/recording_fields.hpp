// Where a person says which file a recording is, and what the file does not say itself. The fields
// for the latter depend on the kind of recording.
#pragma once

#include "app/gui/recording/recording_rows.hpp"
#include "app/gui/register/dialog_form.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxChoice;
class wxTextCtrl;

namespace werkrug::app {

class RecordingFields {
  public:
    wxWindow* first() const;
    std::string path() const;
    // Which field an option of the command line is here.
    const std::vector<OptionField>& option_fields() const { return option_fields_; }
    void show_problem(const std::string& text) const;

    // The path and the options as they stand in the fields, by "path" and the options' names; a
    // choice by its place.
    DialogTexts typed() const;
    void type_again(const DialogTexts& texts);

  protected:
    // Puts the fields in the form's column. `read`: what the button "Read" and Enter do. `endings`:
    // of the names of the files, "wav". The form outlives the fields.
    RecordingFields(DialogForm& form, std::function<void()> read, std::vector<std::string> endings);

    // Options, of which `option` is the one of the command line; they stand when show_options() has
    // put them into the column. `hint`: what an empty field means.
    wxTextCtrl* add_text_option(const char* option, const std::string& label,
                                const std::string& hint);
    wxChoice* add_choice_option(const char* option, const std::string& label,
                                const std::vector<std::string>& entries);
    void show_options();

    DialogForm& form() const { return form_; }
    // Nothing: left empty. Says false, with a message, when it is no number above 0.
    bool take_number(const wxTextCtrl& field, std::optional<double>& value) const;

  private:
    void add_file();
    void add_option(const char* option, const std::string& label, wxWindow* field);
    void choose_file();

    DialogForm& form_;
    std::function<void()> read_;
    std::vector<std::string> endings_;
    std::vector<OptionField> option_fields_{};
    std::vector<wxWindow*> labels_{};
    std::vector<wxWindow*> fields_{};
    wxTextCtrl* path_{};
    WrappedText* message_{};
};

// Names or channels between commas, without blanks around them.
std::vector<std::string> listed_names(const std::string& text);

}  // namespace werkrug::app
