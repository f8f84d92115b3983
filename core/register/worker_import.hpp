// Brings a list of workers (worker_list.hpp) into a register: first what it would change, then only
// what was chosen. Cases are found by the number of their worker; closed ones are left alone.
#pragma once

#include "core/register/case_difference.hpp"
#include "core/register/register.hpp"
#include "core/register/worker_list.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace werkrug::core {

// What the list would change in a case.
struct WorkerUpdate {
    std::string case_id{};
    std::string case_number{};
    std::size_t row{};              // place in WorkerList::workers
    std::set<WorkerField> known{};  // that say something in the case already
    std::vector<FieldChange> changes{};
};

struct WorkerComparison {
    std::vector<WorkerUpdate> updates{};      // cases that differ from the list, in its order
    std::vector<std::size_t> without_case{};  // workers that have none, also no closed one
    std::size_t equal_cases{};
    std::size_t closed_cases{};  // of workers in the list; not compared
};

// Reads the cases of the workers in the list. Throws Error when one cannot be read.
WorkerComparison compare_workers(const Register& cases, const WorkerList& list);

// What is to be done of all that. Nothing by itself.
struct ImportChoice {
    bool fill{false};                 // fields that are not known yet
    bool replace{false};              // fields that say something else
    bool add{false};                  // start a case for workers that have none
    std::set<WorkerField> fields{};   // only these; empty: all. Says nothing about new cases
    std::set<std::string> workers{};  // only the ones with these numbers; empty: all
};

struct ImportedWorkers {
    std::size_t changed_cases{};
    std::size_t new_cases{};
};

// Every case becomes one new revision, in a transaction of its own. A new case gets the worker's
// number as its number, or that with "-2", "-3" … behind it when there is such a case. Throws
// Error; cases before that one are saved then.
ImportedWorkers import_workers(Register& cases, const WorkerList& list,
                               const WorkerComparison& comparison, const ImportChoice& choice,
                               const tables::InstrumentFile& for_new_cases);

// Whether import_workers() makes this change of a case when its worker is among those chosen.
bool takes_over(const ImportChoice& choice, const WorkerUpdate& update, const FieldChange& change);

// "family-name", "from": an element of the case file.
std::string_view name_of(WorkerField field);
std::string_view path_of(WorkerField field);  // "worker/family-name", as in a FieldChange
const std::vector<WorkerField>& all_worker_fields();

}  // namespace werkrug::core
