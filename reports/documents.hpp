// Makes the documents of a case: selects what the reader may know (core/disclosure), and renders
// it.
#pragma once

#include "core/disclosure/disclosure.hpp"
#include "tables/instrument.hpp"

#include <optional>
#include <string>

namespace werkrug::reports {

// The bytes of a file, or why there is none.
struct MadeDocument {
    std::string bytes{};
    std::optional<core::Refusal> refusal{};
};

// The same input gives the same bytes. Throws Error naming
// the character when a text has one that no font of the document can show.
MadeDocument make_document(core::DocumentKind kind, const core::CaseFile& file, Language language);

// The notification for programs; refused as its sheet is.
enum class DataFormat { xml, csv };
MadeDocument make_notification_file(const core::CaseFile& file, DataFormat format,
                                    Language language);

// The score form, to be filled in by hand.
std::string make_blank_score_form(const tables::InstrumentFile& instrument, Language language);

}  // namespace werkrug::reports
