// The results of a cohort as text, a case a row: CSV, or objects of a JSON list.
#pragma once

#include "core/assessment/assessment.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

enum class CohortFormat { csv, json };

// Where a row comes from: a line of a table, or a file of a folder.
struct CohortOrigin {
    std::string_view file{};  // of the case; empty: a line of a table
    std::size_t line{};
};

// What stands before the first row, between two, and behind the last.
struct CohortFrame {
    std::string begin{};
    std::string_view between{};
    std::string_view end{};
};

// Writes rows for the factors of a few instruments. Columns of CSV: line or file, case_id,
// instrument, diagnosis, duration_class, duration_days, red_flags_present, red_flags_open,
// cas_code, icd10_code; per factor FACTOR_level and FACTOR_points; points, age, age_band,
// prior_percent, percent_table, percent_model, interval95_low, interval95_high,
// probability_at_least_threshold, threshold_percent, occupational_disease, borderline,
// conclusion_class, deviates, incomplete, error. Meaning and JSON: format/result.md, with ids in
// one field separated by blanks, numbers as short as reads back exactly, and empty fields for null.
class CohortResult {
  public:
    // The instruments must outlive it.
    CohortResult(CohortFormat format, bool has_files,
                 const std::vector<const tables::Instrument*>& instruments);

    CohortFrame frame() const;
    void append(std::string& out, const CohortOrigin& origin, const Case& facts,
                const Assessment& assessment, const tables::Instrument& instrument) const;
    // A case that could not be read or assessed; `case_id` may be empty.
    void append_error(std::string& out, const CohortOrigin& origin, std::string_view case_id,
                      std::string_view error) const;

  private:
    void append_origin(std::string& out, const CohortOrigin& origin) const;
    void append_factors(std::string& out, const Assessment& assessment,
                        const tables::Instrument& instrument) const;

    CohortFormat format_;
    bool has_files_;
    std::vector<std::string> factors_{};  // ids of all instruments
};

}  // namespace werkrug::core
