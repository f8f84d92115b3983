// What a person says about a recording of vibration.
#pragma once

#include "app/gui/recording/recording_fields.hpp"
#include "core/exposure/vibration/recording.hpp"

namespace werkrug::app {

class VibrationFields : public RecordingFields {
  public:
    VibrationFields(DialogForm& form, std::function<void()> read);

    // Nothing, with a message beside the fields, when a field holds what it cannot.
    std::optional<core::RecordingOptions> options() const;

  private:
    wxTextCtrl* rate_{};
    wxChoice* unit_{};
    wxTextCtrl* axes_{};
    wxTextCtrl* full_scale_{};
};

}  // namespace werkrug::app
