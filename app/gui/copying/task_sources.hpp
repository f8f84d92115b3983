// Where tasks can be copied from: the cases of a register that have any, and case files; and what
// is shown of them. Knows no widgets.
#pragma once

#include "core/exposure/copied_tasks.hpp"
#include "core/register/register.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

struct TaskSource {
    std::string case_id{};
    core::SameOccupation same{};
    std::size_t task_count{};
    core::CaseSummary summary{};  // what the list of cases shows too
};

struct TaskSources {
    std::vector<TaskSource> cases{};
    std::size_t unreadable{0};  // cases that could not be read
};

// Of which occupations. Cases of the same one are found in the index, and only these are read; for
// all, the last revision of every case is.
enum class SourcesOf { same_occupation, all_occupations };

// The cases with tasks, but for the one given: of the same occupation code first, then of the same
// words, then the others; among these those saved last first.
TaskSources task_sources(const core::Register& cases, const std::optional<std::string>& but,
                         const core::CodedText& occupation, SourcesOf of);

// Both throw Error when the case cannot be read.
std::vector<core::Task> tasks_of_case(const core::Register& cases, const std::string& case_id);
std::vector<core::Task> tasks_of_file(const std::string& path);

enum class SourceColumn { occupation, same, employer, worker, case_number, task_count };
std::string source_title(SourceColumn column, const core::Translator& tr);
std::string source_cell(const TaskSource& source, SourceColumn column, const core::Translator& tr);

enum class TaskColumn { name, minutes, lifts, postures, vibrations };
std::string task_title(TaskColumn column, const core::Translator& tr);
// `index`: of the task in its worksheet, from 0.
std::string task_cell(const core::Task& task, std::size_t index, TaskColumn column,
                      const core::Translator& tr);

}  // namespace werkrug::app
