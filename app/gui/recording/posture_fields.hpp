// What a person says about a recording of the trunk's posture.
#pragma once

#include "app/gui/recording/posture_import.hpp"
#include "app/gui/recording/recording_fields.hpp"

namespace werkrug::app {

class PostureFields : public RecordingFields {
  public:
    PostureFields(DialogForm& form, std::function<void()> read);

    PostureFile file() const;

  private:
    wxChoice* unit_{};
    wxTextCtrl* columns_{};
    wxChoice* separator_{};
};

}  // namespace werkrug::app
