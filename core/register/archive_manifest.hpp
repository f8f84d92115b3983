// The table of contents of an archive (archive.hpp): what is in it, and what is known of a case
// beside its case file. An entry of the archive itself, so as encrypted as the cases.
#pragma once

#include "core/register/saved_case.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

struct ArchivedInstrument {
    std::string entry{};   // name in the archive
    std::string sha256{};  // of the entry

    bool operator==(const ArchivedInstrument&) const = default;
};

// The last revision of a case.
struct ArchivedCase {
    std::string entry{};
    std::string sha256{};
    std::string case_id{};  // in the register that it comes from, as hexadecimal digits
    std::int64_t revision{};
    Timestamp saved_at{};
    std::string saved_by{};
    InstrumentStamp instrument{};
    UnfinishedTexts unfinished{};
    CaseMarks marks{};

    bool operator==(const ArchivedCase&) const = default;
};

struct ArchiveManifest {
    Timestamp made_at{};
    std::string nonce{};  // random, so that no checksum of the text tells what it says
    std::vector<ArchivedInstrument> instruments{};
    std::vector<ArchivedCase> cases{};

    bool operator==(const ArchiveManifest&) const = default;
};

// As JSON; keys are the names above. Bytes that are no UTF-8 are replaced.
std::string print_manifest(const ArchiveManifest& manifest);

// Throws Error, naming `file` and the place in it, when something is missing, too much, or not what
// print_manifest() writes.
ArchiveManifest read_manifest(std::string_view text, const std::string& file);

}  // namespace werkrug::core
