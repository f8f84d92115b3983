// The metadata of a PDF as an XMP packet.
#pragma once

#include "reports/pdf/finish.hpp"

#include <string>
#include <string_view>

namespace werkrug::reports::pdf {

// Who made the file, in both forms of the metadata.
constexpr std::string_view producer = "Werkrug";

std::string_view language_tag(Language language);  // "nl-NL", "en-GB"

// The part of ISO 19005 that a document claims to keep, at level b.
enum class Archival { part_2, part_3 };
std::string xmp_packet(const DocumentInfo& info, Archival archival);

// The packet of a document that keeps it no longer: encrypted ones may not claim to.
std::string without_archival_claim(std::string packet);

}  // namespace werkrug::reports::pdf
