// What the window remembers between two runs: size, language, last folder, recent files, and how a
// register is kept. Nothing of a case is in it.
#pragma once

#include "app/gui/register/register_options.hpp"
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

    // The file with the own item texts of questionnaires; empty: none.
    std::string item_texts() const;
    void remember_item_texts(const std::string& path);

    // ---- the register
    // Newest first.
    std::vector<std::string> recent_registers() const;
    void remember_register(const std::string& path);
    void forget_register(const std::string& path);
    // Within their limits, whatever the file says.
    RegisterOptions register_options() const;
    void remember_register_options(const RegisterOptions& options);
    // The doctor's name, for history and log; empty: not asked yet.
    std::string who() const;
    void remember_who(const std::string& name);

    // False when they could not be written.
    bool flush();

  private:
    // A list of paths below a group, the newest first and each at most once.
    std::vector<std::string> paths_in(const char* group) const;
    void put_first(const char* group, const std::string& path);
    void take_out(const char* group, const std::string& path);
    void write_paths(const char* group, const std::vector<std::string>& paths);

    wxFileConfig config_;
};

}  // namespace werkrug::app
