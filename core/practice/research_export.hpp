// Cases for research without anybody in them: a CSV file with a dictionary of its columns.
//
// What a person could be recognised by is coarse from the start: the quarter, a band of ages, the
// sex, the major group of the occupation, the section of the economy. Rows that share these values
// with fewer others than the rule asks for (tables/practice.hpp) are made coarser one column after
// the other, and left out when nothing is left to make coarser. The result is counted anew.
#pragma once

#include "core/register/search_index.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::core {

// The value of what was made coarser altogether.
inline constexpr const char* withheld_value = "*";

struct ResearchRow {
    std::string quarter{};  // "2026-Q1", coarser "2026"; "unknown" is a value, "*" is withheld
    std::string age_band{};
    std::string sex{};
    std::string occupation_group{};
    std::string sector{};
    std::vector<std::string> findings{};  // in the order of finding_columns()
};

// How coarse a column had to become.
struct Coarsened {
    std::string column{};
    std::size_t rows{};  // that have no longer their first value
};

struct ResearchExport {
    std::vector<ResearchRow> rows{};  // ordered by their values, so that their order tells nothing
    std::size_t cases{};              // of the register
    std::size_t left_out{};
    std::size_t smallest_group{};  // counted in the rows as they are; 0 without rows
    std::vector<Coarsened> coarsened{};

    bool anonymous() const;  // no group is smaller than the rule asks for
};

ResearchExport research_export(const std::vector<IndexEntry>& entries);

// Names of the columns, in their order: first those that a person could be recognised by, then the
// findings: conclusion, duration, sick_leave, occupational, notification, measures, and one for
// every factor of the shipped instruments.
std::vector<std::string> recognising_columns();
std::vector<std::string> finding_columns();

// All columns, and the values of a row in their order.
std::vector<std::string> research_columns();
std::vector<std::string> research_values(const ResearchRow& row);

std::string research_csv(const ResearchExport& made);
// Columns: column, role, meaning, values.
std::string research_dictionary_csv(const Translator& tr);
// Where the dictionary goes when nobody says otherwise: "FOLDER/NAME-dictionary.csv".
std::string dictionary_path_beside(const std::string& data_path);
std::string research_result_json(const ResearchExport& made);

}  // namespace werkrug::core
