// The rows of the list of cases: what was found, in which order, and the words in every cell. Knows
// no widgets.
#pragma once

#include "core/register/search_index.hpp"
#include "core/text/translator.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::app {

enum class CaseColumn {
    worker,
    birth_date,
    case_number,
    employer,
    occupation,
    assessed,
    status,
    reminder,
    conclusion,
    saved
};
inline constexpr std::size_t case_column_count = 10;

// "de Vries, Anna"
std::string name_of_worker(const core::CaseSummary& summary);

std::string column_title(CaseColumn column, const core::Translator& tr);

struct CaseOrder {
    CaseColumn column{CaseColumn::worker};
    bool descending{false};

    bool operator==(const CaseOrder&) const = default;
};

class CaseList {
  public:
    // `today` decides whether follow-up is due.
    explicit CaseList(core::Date today) : today_(today) {}

    // Looks anew. The index must stay until the next show() or forget().
    void show(const core::SearchIndex& index, const core::Query& query, CaseOrder order);
    void forget();

    std::size_t size() const { return rows_.size(); }
    std::size_t all() const { return index_ == nullptr ? 0 : index_->entries().size(); }
    const std::string& case_id(std::size_t row) const { return entry(row).case_id; }
    std::string cell(std::size_t row, CaseColumn column, const core::Translator& tr) const;

  private:
    const core::IndexEntry& entry(std::size_t row) const {
        return index_->entries()[rows_.at(row)];
    }
    void sort(CaseOrder order);

    core::Date today_;
    const core::SearchIndex* index_{nullptr};
    std::vector<std::size_t> rows_{};  // places in the index
};

}  // namespace werkrug::app
