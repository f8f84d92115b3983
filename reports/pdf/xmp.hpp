// The metadata of a PDF as an XMP packet.
#pragma once

#include "reports/pdf/finish.hpp"

#include <string>
#include <string_view>

namespace werkrug::reports::pdf {

// Who made the file, in both forms of the metadata.
constexpr std::string_view producer = "Werkrug";

std::string_view language_tag(Language language);  // "nl-NL", "en-GB"
std::string xmp_packet(const DocumentInfo& info);

}  // namespace werkrug::reports::pdf
