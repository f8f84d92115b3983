// Where a new file may go, and why it may not go elsewhere. Knows no widgets.
#pragma once

#include "tables/error.hpp"

#include <string>

namespace werkrug::app {

inline constexpr const char* register_extension = ".werkrug";
inline constexpr const char* archive_extension = ".zip";

// A path in `folder` where nothing is yet: "NAME.EXT", "NAME-2.EXT", …
std::string free_path(const std::string& folder, const std::string& name,
                      const std::string& extension);

// With this extension when the name has none.
std::string with_extension(const std::string& path, const std::string& extension);

// Why no file can be made at a path. An empty msgid: it can be tried.
Message complaint_about_new_path(const std::string& path);

}  // namespace werkrug::app
