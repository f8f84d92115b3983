// What a document carries along for programs: the facts it discloses, the instrument and the
// result, so that its conclusion can be computed again (reports/verification.hpp).
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/case/case.hpp"
#include "core/text/translator.hpp"
#include "reports/pdf/attachments.hpp"
#include "tables/instrument.hpp"

#include <vector>

namespace werkrug::reports {

// Names of the attached files.
inline constexpr const char* attached_case = "case.xml";
inline constexpr const char* attached_instrument = "instrument.xml";
inline constexpr const char* attached_result = "result.json";

namespace sections {

// `disclosed`: a case that holds no more than the reader of the document may know.
std::vector<pdf::Attachment> machine_readable(const core::Case& disclosed,
                                              const core::Assessment& assessment,
                                              const tables::InstrumentFile& file,
                                              const core::Translator& tr);

}  // namespace sections

}  // namespace werkrug::reports
