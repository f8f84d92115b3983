// The whole register as case files in an encrypted zip file, which other programs open too: a way
// out of Werkrug that still works in twenty years, and a way in.
//
//   manifest.json           the table of contents (archive_manifest.hpp); always the first entry
//   instrument-000001.xml   what the cases were assessed with
//   case-000001.xml         the last revision of a case, in an order that says nothing
//
// Not in it: earlier revisions, the log, and what is left of destroyed cases; a backup keeps those.
// Without its key an archive shows how many cases it holds and how long each of them is
// (encrypted_zip.hpp), and a checksum of each instrument. Cases and the table of contents hold
// something random, so that their checksums tell nothing.
#pragma once

#include "core/register/archive_manifest.hpp"
#include "core/register/register.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace werkrug::core {

struct NewArchive {
    std::string key{};  // opens it, also in other programs; to be shown once, in this form
    std::size_t cases{};
    std::string sha256{};  // of the file
};

// Writes an archive to `path`, where nothing may be yet, reads all of it back, and logs it. The
// register must be open for writing. Throws Error, and leaves nothing behind, when a step fails.
NewArchive export_archive(Register& cases, const std::string& path, const std::string& recipient,
                          const Environment& environment);

// Whether a file begins as an archive does; a case file does not.
bool looks_like_archive(const std::string& path);

// The key of an archive as a person types it. Throws Error when a character is missing or wrong.
SecretBytes read_archive_key(std::string_view typed);

// Reads and verifies everything in an archive. Throws Error with all that is wrong, each with the
// name of its entry.
ArchiveManifest check_archive(const std::string& path, const SecretBytes& key);

struct ArchiveImport {
    std::size_t added{};
    std::size_t changed{};  // a case with this number was there: it has a new revision
    std::size_t same{};     // nothing to be saved

    bool operator==(const ArchiveImport&) const = default;
};

// Saves the cases of an archive in a register, after checking all of it. When saving fails in the
// middle, what was saved stays; doing it again saves the rest. Throws Error.
ArchiveImport import_archive(Register& cases, const std::string& path, const SecretBytes& key);

}  // namespace werkrug::core
