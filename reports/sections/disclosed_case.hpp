// The disclosed facts as a case of their own, and what the sections are written from.
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "reports/sections/report.hpp"

#include <string>

namespace werkrug::reports::sections {

// A case that holds exactly what may be read, for what takes a whole case.
core::Case disclosed_case(const core::AssessedCase& facts, const std::string& instrument_id);
// The same with the consent and the inspection that go with it.
core::Case disclosed_case(const core::InsurerFacts& facts, const std::string& instrument_id);

// SHA-256 of that case, as the program writes its case file, followed by the SHA-256 of
// the instrument in hexadecimal digits. Changes when any disclosed fact or the instrument does.
std::string facts_sha256(const core::Case& disclosed, const std::string& instrument_sha256);

// All that the sections need. `facts` and `tr` must outlive it.
Report report_of(const core::AssessedCase& facts, const core::Case& disclosed,
                 const tables::InstrumentFile& file, const core::Translator& tr);

}  // namespace werkrug::reports::sections
