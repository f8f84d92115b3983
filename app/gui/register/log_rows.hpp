// The log of a register as rows of a table, the newest first, and the search in it. Knows no
// widgets.
#pragma once

#include "core/register/register.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::app {

enum class LogColumn { at, who, what, case_number, recipient, sha256 };

std::string column_title(LogColumn column, const core::Translator& tr);

class LogRows {
  public:
    // `index` gives the numbers of the cases; one that is not in it is named by the beginning of
    // its id. Both must outlive this.
    LogRows(std::vector<core::AuditEntry> entries, const core::SearchIndex& index,
            const core::Translator& tr);

    // Every word of the text must stand in a row; capitals and accents do not count.
    void filter(std::string_view typed);

    std::size_t size() const { return shown_.size(); }
    std::size_t all() const { return entries_.size(); }
    std::string cell(std::size_t row, LogColumn column) const;
    // All of a row, a line for every column that says something.
    std::string details(std::size_t row) const;

  private:
    std::string words(const core::AuditEntry& entry, LogColumn column) const;

    std::vector<core::AuditEntry> entries_;
    const core::SearchIndex& index_;
    const core::Translator& tr_;
    std::vector<std::string> folded_{};  // beside entries_: the text to search in
    std::vector<std::size_t> shown_{};   // places in entries_
};

}  // namespace werkrug::app
