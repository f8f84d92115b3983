// What the window remembers between two runs: size, language, last folder, recent files. Nothing of
// a case is in it.
#pragma once

#include "tables/language.hpp"

#include <wx/fileconf.h>
#include <wx/gdicmn.h>

#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

class Settings {
  public:
    // `file`: where they are kept; empty: werkrug/settings.ini in the user's folder for settings.
    explicit Settings(const std::string& file);

    wxSize window_size() const;  // the default size when none is remembered
    bool maximised() const;
    void remember_window(wxSize size, bool maximised);

    std::optional<Language> language() const;
    void remember_language(Language language);

    std::string last_folder() const;  // empty: none
    // Newest first.
    std::vector<std::string> recent_files() const;
    // Puts the file first and remembers its folder.
    void remember_file(const std::string& path);
    void forget_file(const std::string& path);

    // False when they could not be written.
    bool flush();

  private:
    void write_recent_files(const std::vector<std::string>& files);

    wxFileConfig config_;
};

}  // namespace werkrug::app
