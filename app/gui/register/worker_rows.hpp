// What a list of workers would change in a register, as rows of a table to choose from; nothing is
// changed here. Knows no widgets.
#pragma once

#include "core/register/worker_import.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace werkrug::app {

enum class WorkerColumn { chosen, worker, case_number, field, before, after, effect };

std::string column_title(WorkerColumn column, const core::Translator& tr);

class WorkerRows {
  public:
    WorkerRows() = default;
    WorkerRows(const WorkerRows&) = delete;  // rows point into the comparison
    WorkerRows& operator=(const WorkerRows&) = delete;

    // Compares anew; every worker is chosen then, other choices stay. Throws Error when a case
    // cannot be read.
    void compare(const core::Register& cases, core::WorkerList list);

    // A row for each field that differs, then one for each worker without a case.
    std::size_t size() const { return rows_.size(); }
    // In the column `chosen`: empty when the worker is not.
    std::string cell(std::size_t row, WorkerColumn column, const core::Translator& tr) const;

    // ---- choices
    void fill(bool wanted) { choice_.fill = wanted; }
    void replace(bool wanted) { choice_.replace = wanted; }
    void add(bool wanted) { choice_.add = wanted; }
    // Of what is filled in or replaced; all are chosen at first.
    void choose_field(core::WorkerField field, bool wanted);
    // Turns the choice of the worker of a row round, in all rows of that worker.
    void turn_worker(std::size_t row);

    // ---- what comes of it
    struct Planned {
        std::size_t fields{};
        std::size_t cases{};
        std::size_t new_cases{};

        bool operator==(const Planned&) const = default;
    };
    Planned planned() const;
    // For import_workers(), which changes just that.
    core::ImportChoice choice() const;
    const core::WorkerList& list() const { return list_; }
    const core::WorkerComparison& comparison() const { return comparison_; }

    // How the list was read: its encoding, columns passed over, and what was found.
    std::string headline(const core::Translator& tr) const;

  private:
    // A change of an update, or a worker without a case.
    struct Row {
        std::size_t worker{};  // place in the list
        const core::WorkerUpdate* update{};
        const core::FieldChange* change{};
    };
    const std::string& worker_number(const Row& row) const {
        return list_.workers.at(row.worker).worker.worker_number;
    }
    bool is_chosen(const Row& row) const { return !left_out_.contains(worker_number(row)); }
    bool takes_over(const Row& row) const;
    std::string effect(const Row& row, const core::Translator& tr) const;

    core::WorkerList list_{};
    core::WorkerComparison comparison_{};
    std::vector<Row> rows_{};
    core::ImportChoice choice_{};
    std::set<core::WorkerField> left_out_fields_{};
    std::set<std::string> left_out_{};  // workers
};

// "Family name"
std::string field_title(core::WorkerField field, const core::Translator& tr);

}  // namespace werkrug::app
