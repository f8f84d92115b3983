// Shows a file in the desktop's file manager.
#pragma once

#include <string>

namespace werkrug::app {

// Marks the file there; where no file manager can do that, opens its folder. False: neither worked.
bool show_in_folder(const std::string& path);

}  // namespace werkrug::app
