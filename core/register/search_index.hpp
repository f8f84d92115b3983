// The list of cases in memory, and search in it as a person types.
#pragma once

#include "core/register/case_summary.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace werkrug::core {

struct IndexEntry {
    std::string case_id{};  // bytes
    CaseSummary summary{};
};

// What to look for. Every word of `text` must be part of the name, a number, the employer, the
// occupation, a date (2026-03-16 or 16-03-2026) or the conclusion, or the beginning of a word of
// the status. Conclusion and status are found in Dutch and in English; capitals and accents do not
// count
// ("vries", "nguyen", "likely", "waarschijnlijk", "gemeld").
struct Query {
    std::string text{};
    std::optional<CaseStatus> status{};
    std::string conclusion{};             // a code of the case file; empty: any
    std::optional<Date> assessed_from{};  // both days belong to the period
    std::optional<Date> assessed_to{};
};

class SearchIndex {
  public:
    // All cases at once, each once; what was in it before is gone.
    void fill(std::vector<IndexEntry> entries);
    // Puts a case in, or replaces what is known of it.
    void put(const std::string& case_id, CaseSummary summary);
    void remove(const std::string& case_id);

    const std::vector<IndexEntry>& entries() const { return entries_; }  // in no order
    const IndexEntry* find(const std::string& case_id) const;

    // Places in entries(), ordered by family name, given name and case number. `today` decides
    // whether follow-up is due.
    std::vector<std::size_t> search(const Query& query, Date today) const;

  private:
    // Where a place stands in order_, or belongs.
    std::vector<std::size_t>::iterator ordered(std::size_t place);

    std::vector<IndexEntry> entries_{};
    std::vector<std::string> folded_{};  // beside entries_: the text to search in
    std::vector<std::size_t> order_{};   // places, as search() gives them: sorting takes longest
    std::unordered_map<std::string, std::size_t> places_{};
};

// A text without capitals and accents, for comparing.
std::string fold(std::string_view text);

}  // namespace werkrug::core
