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
constexpr const char* item_texts_key = "/files/item-texts";
constexpr const char* recent_files_group = "/files/recent";
constexpr const char* recent_registers_group = "/register/recent";
constexpr const char* who_key = "/register/who";
constexpr const char* lock_after_key = "/register/lock-after-minutes";
constexpr const char* backup_folder_key = "/register/backup-folder";
constexpr const char* daily_backup_key = "/register/daily-backup";
constexpr const char* keep_daily_key = "/register/keep-daily";
constexpr const char* keep_weekly_key = "/register/keep-weekly";

constexpr long default_width = 1240;
constexpr long default_height = 860;
constexpr std::size_t most_recent_paths = 9;

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

wxString key_in(const char* group, std::size_t index) {
    return wxString::Format("%s/%02lu", group, static_cast<unsigned long>(index));
}

// A number of things; a negative one in the file is none.
std::size_t read_count(const wxConfigBase& config, const char* key, std::size_t otherwise) {
    const long count = config.ReadLong(key, static_cast<long>(otherwise));
    return static_cast<std::size_t>(std::max(0L, count));
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

std::string Settings::item_texts() const {
    return from_wx(config_.Read(item_texts_key, wxString{}));
}

void Settings::remember_item_texts(const std::string& path) {
    config_.Write(item_texts_key, to_wx(path));
}

// ---- lists of paths

std::vector<std::string> Settings::paths_in(const char* group) const {
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < most_recent_paths; ++i) {
        const wxString path = config_.Read(key_in(group, i), wxString{});
        if (!path.empty()) paths.push_back(from_wx(path));
    }
    return paths;
}

void Settings::write_paths(const char* group, const std::vector<std::string>& paths) {
    config_.DeleteGroup(group);
    for (std::size_t i = 0; i < std::min(paths.size(), most_recent_paths); ++i)
        config_.Write(key_in(group, i), to_wx(paths[i]));
}

void Settings::put_first(const char* group, const std::string& path) {
    auto paths = paths_in(group);
    std::erase(paths, path);
    paths.insert(paths.begin(), path);
    write_paths(group, paths);
}

void Settings::take_out(const char* group, const std::string& path) {
    auto paths = paths_in(group);
    std::erase(paths, path);
    write_paths(group, paths);
}

std::vector<std::string> Settings::recent_files() const {
    return paths_in(recent_files_group);
}

void Settings::remember_file(const std::string& path) {
    put_first(recent_files_group, path);
    config_.Write(folder_key, wxFileName(to_wx(path)).GetPath());
}

void Settings::forget_file(const std::string& path) {
    take_out(recent_files_group, path);
}

std::vector<std::string> Settings::recent_registers() const {
    return paths_in(recent_registers_group);
}

void Settings::remember_register(const std::string& path) {
    put_first(recent_registers_group, path);
}

void Settings::forget_register(const std::string& path) {
    take_out(recent_registers_group, path);
}

// ---- the register

RegisterOptions Settings::register_options() const {
    const RegisterOptions usual;
    RegisterOptions options;
    options.lock_after_minutes =
        static_cast<int>(config_.ReadLong(lock_after_key, usual.lock_after_minutes));
    options.backup_folder = from_wx(config_.Read(backup_folder_key, wxString{}));
    options.daily_backup = config_.ReadBool(daily_backup_key, usual.daily_backup);
    options.keep.daily = read_count(config_, keep_daily_key, usual.keep.daily);
    options.keep.weekly = read_count(config_, keep_weekly_key, usual.keep.weekly);
    return within_limits(options);
}

void Settings::remember_register_options(const RegisterOptions& options) {
    config_.Write(lock_after_key, static_cast<long>(options.lock_after_minutes));
    config_.Write(backup_folder_key, to_wx(options.backup_folder));
    config_.Write(daily_backup_key, options.daily_backup);
    config_.Write(keep_daily_key, static_cast<long>(options.keep.daily));
    config_.Write(keep_weekly_key, static_cast<long>(options.keep.weekly));
}

std::string Settings::who() const {
    return from_wx(config_.Read(who_key, wxString{}));
}

void Settings::remember_who(const std::string& name) {
    config_.Write(who_key, to_wx(name));
}

bool Settings::flush() {
    return config_.Flush();
}

}  // namespace werkrug::app
