#include "tests/architecture/layers.hpp"

#include "tests/architecture/cpp_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace werkrug::tests {

namespace {

// From the bottom upward: a room may include itself and the rooms before it.
constexpr std::array<std::string_view, 4> rooms{"tables", "core", "reports", "app"};

// Where the headers of a library of others may be included: in files whose path starts so.
struct Library {
    std::string_view header;  // how the header's name starts
    std::vector<std::string_view> allowed;
};

const std::vector<Library>& libraries() {
    static const std::vector<Library> all{
        {"pugixml", {"tables/"}},
        {"fmt/", {"tables/", "core/", "reports/", "app/"}},
        {"sodium", {"core/"}},
        {"sqlite3", {"core/"}},
        {"zxcvbn", {"core/"}},
        {"archive", {"core/"}},
        {"xlsxwriter.h", {"core/notification/"}},
        // gzip: libarchive reads it too, but does not compare the checksum.
        {"zlib.h", {"core/io/"}},
        {"boost/locale", {"core/", "reports/"}},
        {"nlohmann/", {"core/", "reports/verification.cpp"}},
        {"hpdf", {"reports/"}},
        {"qpdf/", {"reports/"}},
        {"CLI/", {"app/"}},
        {"wx/", {"app/gui/"}},
        {"atk/", {"app/gui/"}},
        {"gtk/", {"app/gui/"}},
        {"gio/", {"app/gui/"}},
        // The pages of a document as they will be seen.
        {"poppler.h", {"app/gui/documents/"}},
        {"cairo.h", {"app/gui/documents/"}},
        // The operating system: files read and written whole.
        {"fcntl.h", {"core/io/", "tables/"}},
        {"unistd.h", {"core/io/", "tables/"}},
        {"spawn.h", {"core/io/"}},
        {"sys/", {"core/io/", "tables/"}},
        {"malloc.h", {"core/io/"}},
        // A passphrase is typed without being shown.
        {"termios.h", {"app/cli/"}},
    };
    return all;
}

// A decision must not depend on anything but the facts and the instrument.
constexpr std::string_view pure_folder = "core/assessment/";
constexpr std::array<std::string_view, 6> impure{"iostream", "fstream", "filesystem",
                                                 "random",   "thread",  "ctime"};

std::string_view first_folder(std::string_view path) {
    return path.substr(0, path.find('/'));
}

std::string wrong_room(std::string_view file, const Include& include) {
    const auto* mine = std::find(rooms.begin(), rooms.end(), first_folder(file));
    const auto* theirs = std::find(rooms.begin(), rooms.end(), first_folder(include.header));
    if (theirs == rooms.end()) {
        return fmt::format("\"{}\" is in no room: name it from the top folder", include.header);
    }
    if (theirs > mine) return fmt::format("{} includes up: \"{}\"", *mine, include.header);
    return {};
}

bool is_standard(std::string_view header) {
    return header.find_first_of("./") == std::string_view::npos;
}

std::string wrong_library(std::string_view file, const Include& include) {
    const std::string_view header = include.header;
    if (file.starts_with(pure_folder) &&
        std::find(impure.begin(), impure.end(), header) != impure.end()) {
        return fmt::format("<{}> has no place in a pure function", header);
    }
    for (const auto& library : libraries()) {
        if (!header.starts_with(library.header)) continue;
        const bool allowed = std::any_of(library.allowed.begin(), library.allowed.end(),
                                         [&](auto folder) { return file.starts_with(folder); });
        return allowed ? std::string{} : fmt::format("<{}> may not be used here", header);
    }
    if (is_standard(header)) return {};
    return fmt::format("<{}> is of a library that the design does not name", header);
}

}  // namespace

std::vector<Violation> layer_violations(std::string_view file, std::string_view source) {
    std::vector<Violation> violations;
    for (const auto& include : includes_of(source)) {
        const auto what = include.quoted ? wrong_room(file, include) : wrong_library(file, include);
        if (!what.empty()) violations.push_back({std::string{file}, include.line, what});
    }
    return violations;
}

}  // namespace werkrug::tests
