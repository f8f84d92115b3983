// The last step of a PDF: what libharu cannot do or does wrongly, by libqpdf.
#pragma once

#include "core/date.hpp"
#include "reports/pdf/attachments.hpp"
#include "reports/pdf/document.hpp"
#include "tables/language.hpp"

#include <string>
#include <vector>

namespace werkrug::reports::pdf {

struct DocumentInfo {
    std::string title{};
    std::string author{};
    std::string subject{};
    core::Date date{};  // of making and changing: a date of the case, so that files can be compared
    Language language{};
};

// The finished file; nothing can be drawn afterwards. Adds the structure for screen readers, the
// document information, the same as XMP, the language and the title in the title bar, the
// attachments, what an archive needs (archival.hpp) and the seal (seal.hpp); replaces libharu's
// ToUnicode maps, which readers complain of. The file identifier follows from the content: the same
// drawing gives the same bytes.
std::string finish(Document& drawn, const DocumentInfo& info,
                   const std::vector<Attachment>& attachments = {});

}  // namespace werkrug::reports::pdf
