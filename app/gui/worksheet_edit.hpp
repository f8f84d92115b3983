// Adding, duplicating and removing tasks and rows of a worksheet, and what happens to texts that
// stand in its fields without being a value yet: they move with their row.
#pragma once

#include "app/gui/exposure_paths.hpp"
#include "core/case/case.hpp"

#include <map>
#include <string>

namespace werkrug::app {

using DraftTexts = std::map<std::string, std::string>;  // by the path of the field

// A task, or row, and the drafts that stood in it: what a removal takes away and an undo puts back.
struct RemovedEntry {
    WorksheetPlace place{};
    core::Task content{};  // of a row: a task with this one row
    DraftTexts drafts{};   // with their whole paths, as they were at `place`
};

// Number of tasks, or of the rows of a kind in a task; 0 when there is no worksheet or task.
std::size_t entry_count(const core::Case& facts, const WorksheetPlace& place);

// Inserts an empty entry at the place, making the worksheet when there is none. A place behind the
// end of its list appends.
void insert_entry(core::Case& facts, const WorksheetPlace& place);
// Inserts a copy of the entry right behind it. Nothing happens when there is no such entry.
void duplicate_entry(core::Case& facts, const WorksheetPlace& place);
// Removes the entry; a worksheet in which nothing is left goes with it.
void remove_entry(core::Case& facts, const WorksheetPlace& place);

RemovedEntry taken_entry(const core::Case& facts, const WorksheetPlace& place,
                         const DraftTexts& drafts);
// Puts a removed entry back at its place.
void restore_entry(core::Case& facts, const RemovedEntry& removed);

// The drafts as they belong to the worksheet after the change of the same name.
DraftTexts drafts_after_insert(const DraftTexts& drafts, const WorksheetPlace& place);
DraftTexts drafts_after_duplicate(const DraftTexts& drafts, const WorksheetPlace& place);
DraftTexts drafts_after_remove(const DraftTexts& drafts, const WorksheetPlace& place);
DraftTexts drafts_after_restore(const DraftTexts& drafts, const RemovedEntry& removed);

// The worksheet to write into, made when there is none.
core::Worksheet& writable_worksheet(core::Case& facts);
// A worksheet without any fact is no worksheet.
void drop_empty_worksheet(core::Case& facts);

}  // namespace werkrug::app
