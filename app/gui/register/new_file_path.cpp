#include "app/gui/register/new_file_path.hpp"

#include <filesystem>

namespace werkrug::app {

namespace fs = std::filesystem;

namespace {

bool is_there(const fs::path& path) {
    std::error_code unknown;
    return fs::exists(path, unknown);
}

bool is_folder(const fs::path& path) {
    std::error_code unknown;
    return fs::is_directory(path, unknown);
}

}  // namespace

std::string free_path(const std::string& folder, const std::string& name,
                      const std::string& extension) {
    const auto numbered = [&](int number) {
        const auto suffix = number == 1 ? std::string{} : "-" + std::to_string(number);
        return fs::path{folder} / (name + suffix + extension);
    };
    int number = 1;
    while (is_there(numbered(number))) ++number;
    return numbered(number).string();
}

std::string with_extension(const std::string& path, const std::string& extension) {
    const fs::path given{path};
    if (!given.has_filename() || given.has_extension()) return path;
    return path + extension;
}

Message complaint_about_new_path(const std::string& path) {
    const fs::path given{path};
    if (!given.has_filename()) return msg("Give the file a name.");
    if (given.is_relative()) return msg("Name the folder too, or choose one.");
    if (!is_folder(given.parent_path())) return msg("This folder is not there. Choose another.");
    if (is_there(given))
        return msg(
            "There is a file with this name already. It stays as it is: choose another name.");
    return {};
}

}  // namespace werkrug::app
