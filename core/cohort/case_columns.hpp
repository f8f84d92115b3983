// The columns of a table of cases, one case a row: which facts of the case format they hold.
#pragma once

#include "core/date.hpp"
#include "tables/error.hpp"
#include "tables/instrument.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

// In the order in which the facts of a row are filled in: a column for one red flag comes after the
// one for all of them, the age after the dates.
enum class CaseFact {
    case_number,
    birth_date,
    assessment_date,
    location,
    onset,
    first_onset,
    radiation,
    dermatomal,
    red_flags,   // "none", or the ids of those that hold, with blanks between them
    flag,        // one of them: yes | no | unknown
    exclusions,  // the ids of those that were excluded
    measure,     // of the instrument
    factor,    // none | moderate | high | present | unknown; empty or "measures": from the measures
    evidence,  // of the level of a factor
    age        // on the assessment date, where the birth date is not known
};

struct CaseColumn {
    CaseFact fact{};
    std::size_t index{};  // into the instrument's red flags, measures or factors
    std::size_t field{};  // place in the row
    std::string name{};
};

struct CaseTableHeader {
    char separator{};
    std::size_t field_count{};
    std::vector<CaseColumn> columns{};  // by fact
};

// The names that a header may use for this instrument, in a sensible order: "case_number",
// "birth_date", …, "red_flags", then "flag_ID" for each red flag that is asked, then for each
// factor its id, "ID_evidence", and the ids of the measures.
std::vector<CaseColumn> known_case_columns(const tables::Instrument& instrument);

// Reads the header line. Capitals and small letters, "-" and "_" are the same. Throws Error with
// every unknown, empty or doubled name and its column, or when the separator is not clear.
CaseTableHeader read_case_header(std::string line, const std::string& file,
                                 const tables::Instrument& instrument);

}  // namespace werkrug::core
