// A practice's own item texts of questionnaires: the file is chosen once, and remembered by its
// path in the settings.
#pragma once

#include "app/gui/care/practice_texts.hpp"
#include "app/gui/session.hpp"
#include "app/gui/settings.hpp"

#include <string>

class wxFrame;

namespace werkrug::app {

class ItemTextCommands {
  public:
    // Reads the file that the settings name, if any. Why that cannot be done is kept, to be said
    // where the texts would be shown.
    ItemTextCommands(wxFrame* frame, const Session& session, Settings& settings);

    const PracticeTexts& texts() const { return texts_; }

    // Asks for the file, or whether to go on without one. A file that cannot be read changes
    // nothing.
    void choose();

  private:
    const core::Translator& tr() const { return session_.tr(); }
    void choose_file();
    void use(const std::string& path);

    wxFrame* frame_;
    const Session& session_;
    Settings& settings_;
    PracticeTexts texts_{};
};

}  // namespace werkrug::app
