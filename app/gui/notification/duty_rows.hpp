// The cases about whose notification something is still to be done, as rows of a table. Knows no
// widgets.
#pragma once

#include "core/notification/notification_batch.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::app {

enum class DutyColumn { case_number, worker, assessed, conclusion, to_do };

std::string column_title(DutyColumn column, const core::Translator& tr);

class DutyRows {
  public:
    // Looks anew: those to notify first, the longest waiting before the others. Throws Error for a
    // case that cannot be read.
    void look(const core::Register& cases);

    std::size_t size() const { return rows_.size(); }
    const std::string& case_id(std::size_t row) const { return rows_.at(row).case_id; }
    std::string cell(std::size_t row, DutyColumn column, const core::Translator& tr) const;
    // The cases of these rows; of none: of all that are concluded and wait to be notified.
    std::vector<std::string> case_ids(const std::vector<std::size_t>& rows) const;
    // "3 cases to notify, 1 to conclude first."
    std::string headline(const core::Translator& tr) const;

  private:
    struct Row {
        std::string case_id{};
        core::CaseSummary summary{};
        core::NotificationDuty duty{};
    };
    std::vector<Row> rows_{};
};

// What kept cases from being notified, a line each: the number of the case, and why.
std::string refusals_text(const core::Register& cases, const core::NotificationBatch& batch,
                          const core::Translator& tr);

}  // namespace werkrug::app
