// The letter of referral, when a red flag or signs of a nerve root stop the assessment.
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::reports {

// The bytes of the PDF. The same input gives the same bytes. Throws Error naming the character when
// a text has one that no font of the document can show.
std::string render_referral_letter(const core::ReferralFacts& facts,
                                   const tables::InstrumentFile& instrument, Language language);

}  // namespace werkrug::reports
