// Files and folders that only their owner may read; files are made beside their target and moved
// into place.
#pragma once

#include <string>

namespace werkrug::core {

// Makes an empty file with mode 0600. Throws Error when it is there already or cannot be made.
void make_private_file(const std::string& path);

// Syncs `from` to the disk and renames it to `to`, which must not be there yet; a power cut leaves
// the one or the other name. Throws Error, and leaves `from` as it is, when a step fails.
void move_file_durably(const std::string& from, const std::string& to);

// Makes a folder with mode 0700, and those above it that are missing. Says nothing when it is there
// already. Throws Error when it cannot be made.
void make_private_folder(const std::string& path);

bool file_exists(const std::string& path);

// Whether this program may write a file and make others beside it.
bool may_write(const std::string& path);

// Removes a file; says nothing when it is not there.
void remove_file(const std::string& path);

}  // namespace werkrug::core
