#include "app/gui/settings.hpp"

#include "app/gui/wx_text.hpp"
#include "core/text/translator.hpp"

#include <wx/filename.h>
#include <wx/utils.h>

#include <algorithm>

namespace werkrug::app {

namespace {

// One table of all keys.
constexpr const char* width_key = "/window/width";
constexpr const char* height_key = "/window/height";
constexpr const char* maximised_key = "/window/maximised";
constexpr const char* language_key = "/window/language";
constexpr const char* folder_key = "/files/folder";
constexpr const char* recent_group = "/files/recent";

constexpr long default_width = 1240;
constexpr long default_height = 860;
constexpr std::size_t most_recent_files = 9;

wxString place_of(const std::string& file) {
    if (!file.empty()) return wxFileName(to_wx(file)).GetAbsolutePath();
    wxString base;
    if (!wxGetEnv("XDG_CONFIG_HOME", &base) || base.empty())
        base = wxFileName::GetHomeDir() + "/.config";
    return base + "/werkrug/settings.ini";
}

// The folder must be there before the first write.
wxString prepared(const wxString& file) {
    wxFileName::Mkdir(wxFileName(file).GetPath(), wxS_DIR_DEFAULT, wxPATH_MKDIR_FULL);
    return file;
}

wxString recent_key(std::size_t index) {
    return wxString::Format("%s/%02lu", recent_group, static_cast<unsigned long>(index));
}

}  // namespace

Settings::Settings(const std::string& file)
    : config_({}, {}, prepared(place_of(file)), {}, wxCONFIG_USE_LOCAL_FILE, wxConvUTF8) {
    config_.SetUmask(0077);
    config_.DisableAutoSave();
}

wxSize Settings::window_size() const {
    return {static_cast<int>(config_.ReadLong(width_key, default_width)),
            static_cast<int>(config_.ReadLong(height_key, default_height))};
}

bool Settings::maximised() const {
    return config_.ReadBool(maximised_key, false);
}

void Settings::remember_window(wxSize size, bool maximised) {
    config_.Write(maximised_key, maximised);
    if (maximised) return;
    config_.Write(width_key, static_cast<long>(size.GetWidth()));
    config_.Write(height_key, static_cast<long>(size.GetHeight()));
}

std::optional<Language> Settings::language() const {
    return core::language_from(from_wx(config_.Read(language_key, wxString{})));
}

void Settings::remember_language(Language language) {
    config_.Write(language_key, wxString(language == Language::nl ? "nl" : "en"));
}

std::string Settings::last_folder() const {
    return from_wx(config_.Read(folder_key, wxString{}));
}

std::vector<std::string> Settings::recent_files() const {
    std::vector<std::string> files;
    for (std::size_t i = 0; i < most_recent_files; ++i) {
        const wxString file = config_.Read(recent_key(i), wxString{});
        if (!file.empty()) files.push_back(from_wx(file));
    }
    return files;
}

void Settings::write_recent_files(const std::vector<std::string>& files) {
    config_.DeleteGroup(recent_group);
    for (std::size_t i = 0; i < std::min(files.size(), most_recent_files); ++i)
        config_.Write(recent_key(i), to_wx(files[i]));
}

void Settings::remember_file(const std::string& path) {
    auto files = recent_files();
    files.erase(std::remove(files.begin(), files.end(), path), files.end());
    files.insert(files.begin(), path);
    write_recent_files(files);
    config_.Write(folder_key, wxFileName(to_wx(path)).GetPath());
}

void Settings::forget_file(const std::string& path) {
    auto files = recent_files();
    files.erase(std::remove(files.begin(), files.end(), path), files.end());
    write_recent_files(files);
}

bool Settings::flush() {
    return config_.Flush();
}

}  // namespace werkrug::app
