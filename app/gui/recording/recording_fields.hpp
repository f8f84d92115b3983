// Where a person says which file a recording is, and what the file does not say itself.
#pragma once

#include "app/gui/recording/recording_rows.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "core/exposure/vibration/recording.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxChoice;
class wxTextCtrl;

namespace werkrug::app {

class RecordingFields {
  public:
    // Puts the fields in the form's column. `read`: what the button "Read" and Enter do.
    RecordingFields(DialogForm& form, std::function<void()> read);

    wxWindow* first() const;
    std::string path() const;
    // Nothing, with a message beside the fields, when a field holds what it cannot.
    std::optional<core::RecordingOptions> options() const;
    // Which field an option of the command line is here.
    const std::vector<OptionField>& option_fields() const { return option_fields_; }
    void show_problem(const std::string& text) const;

  private:
    void add_file();
    void add_options();
    // `hint`: what an empty field means.
    wxTextCtrl* make_option(const std::string& hint);
    void choose_file();
    // Nothing: left empty. Says false when it is no number above 0.
    bool take_number(const wxTextCtrl& field, std::optional<double>& value) const;

    DialogForm& form_;
    std::function<void()> read_;
    std::vector<OptionField> option_fields_{};
    wxTextCtrl* path_{};
    wxTextCtrl* rate_{};
    wxChoice* unit_{};
    wxTextCtrl* axes_{};
    wxTextCtrl* full_scale_{};
    WrappedText* message_{};
};

}  // namespace werkrug::app
