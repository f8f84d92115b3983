#include "app/gui/worksheet_edit.hpp"

#include "tables/parse.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace werkrug::app {

namespace {

using Offset = std::ptrdiff_t;

// Calls `action` with the list that the place is an entry of.
template <typename Worksheet, typename Action>
void with_list(Worksheet& worksheet, const WorksheetPlace& place, Action action) {
    if (!place.kind) return action(worksheet.tasks);
    if (place.task >= worksheet.tasks.size()) return;
    auto& task = worksheet.tasks[place.task];
    switch (*place.kind) {
        case RowKind::lift:
            return action(task.lifts);
        case RowKind::posture:
            return action(task.postures);
        case RowKind::vibration:
            return action(task.vibrations);
    }
}

// The first row of the kind in a task that holds only that.
template <typename Row>
const Row& only_row(const core::Task& task);
template <>
const core::Lift& only_row(const core::Task& task) {
    return task.lifts.front();
}
template <>
const core::Posture& only_row(const core::Task& task) {
    return task.postures.front();
}
template <>
const core::Vibration& only_row(const core::Task& task) {
    return task.vibrations.front();
}
template <>
const core::Task& only_row(const core::Task& task) {
    return task;
}

void put_row(core::Task& task, const core::Lift& row) {
    task.lifts.push_back(row);
}
void put_row(core::Task& task, const core::Posture& row) {
    task.postures.push_back(row);
}
void put_row(core::Task& task, const core::Vibration& row) {
    task.vibrations.push_back(row);
}
void put_row(core::Task& task, const core::Task& whole) {
    task = whole;
}

// A draft's path taken apart at a list: LIST "[" number "]" rest.
struct ListedPath {
    std::size_t position{};
    std::string rest{};
};

std::optional<ListedPath> split_at(const std::string& list, std::string_view path) {
    if (!path.starts_with(list + '[')) return std::nullopt;
    path.remove_prefix(list.size() + 1);
    const auto end = path.find(']');
    if (end == std::string_view::npos) return std::nullopt;
    const auto number = parse_whole_number(path.substr(0, end));
    if (!number || *number < 1) return std::nullopt;
    return ListedPath{static_cast<std::size_t>(*number) - 1, std::string{path.substr(end + 1)}};
}

std::string joined(const WorksheetPlace& place, const ListedPath& path) {
    return path_of(moved_to(place, path.position)) + path.rest;
}

// Moves every draft of the list's entries from `first` on by `step` positions.
DraftTexts shifted(const DraftTexts& drafts, const WorksheetPlace& place, std::size_t first,
                   int step) {
    DraftTexts result;
    for (const auto& [path, text] : drafts) {
        auto listed = split_at(list_path_of(place), path);
        if (!listed || listed->position < first) {
            result[path] = text;
            continue;
        }
        listed->position += static_cast<std::size_t>(step);
        result[joined(place, *listed)] = text;
    }
    return result;
}

DraftTexts drafts_of(const DraftTexts& drafts, const WorksheetPlace& place) {
    DraftTexts result;
    for (const auto& [path, text] : drafts) {
        const auto listed = split_at(list_path_of(place), path);
        if (listed && listed->position == position_of(place)) result[path] = text;
    }
    return result;
}

}  // namespace

core::Worksheet& writable_worksheet(core::Case& facts) {
    if (!facts.exposure.worksheet) facts.exposure.worksheet.emplace();
    return *facts.exposure.worksheet;
}

void drop_empty_worksheet(core::Case& facts) {
    auto& worksheet = facts.exposure.worksheet;
    if (worksheet && *worksheet == core::Worksheet{}) worksheet.reset();
}

std::size_t entry_count(const core::Case& facts, const WorksheetPlace& place) {
    std::size_t count = 0;
    if (facts.exposure.worksheet)
        with_list(*facts.exposure.worksheet, place, [&](const auto& list) { count = list.size(); });
    return count;
}

void insert_entry(core::Case& facts, const WorksheetPlace& place) {
    with_list(writable_worksheet(facts), place, [&](auto& list) {
        const auto position = std::min(position_of(place), list.size());
        list.emplace(list.begin() + static_cast<Offset>(position));
    });
}

void duplicate_entry(core::Case& facts, const WorksheetPlace& place) {
    if (position_of(place) >= entry_count(facts, place)) return;
    with_list(writable_worksheet(facts), place, [&](auto& list) {
        const auto copy = list[position_of(place)];
        list.insert(list.begin() + static_cast<Offset>(position_of(place)) + 1, copy);
    });
}

void remove_entry(core::Case& facts, const WorksheetPlace& place) {
    if (position_of(place) >= entry_count(facts, place)) return;
    with_list(writable_worksheet(facts), place, [&](auto& list) {
        list.erase(list.begin() + static_cast<Offset>(position_of(place)));
    });
    drop_empty_worksheet(facts);
}

RemovedEntry taken_entry(const core::Case& facts, const WorksheetPlace& place,
                         const DraftTexts& drafts) {
    RemovedEntry taken{place, {}, drafts_of(drafts, place)};
    if (position_of(place) >= entry_count(facts, place)) return taken;
    with_list(*facts.exposure.worksheet, place,
              [&](const auto& list) { put_row(taken.content, list[position_of(place)]); });
    return taken;
}

void restore_entry(core::Case& facts, const RemovedEntry& removed) {
    with_list(writable_worksheet(facts), removed.place, [&](auto& list) {
        using Row = typename std::remove_reference_t<decltype(list)>::value_type;
        const auto position = std::min(position_of(removed.place), list.size());
        list.insert(list.begin() + static_cast<Offset>(position), only_row<Row>(removed.content));
    });
}

DraftTexts drafts_after_insert(const DraftTexts& drafts, const WorksheetPlace& place) {
    return shifted(drafts, place, position_of(place), 1);
}

DraftTexts drafts_after_duplicate(const DraftTexts& drafts, const WorksheetPlace& place) {
    auto result = shifted(drafts, place, position_of(place) + 1, 1);
    for (const auto& [path, text] : drafts_of(drafts, place)) {
        auto listed = split_at(list_path_of(place), path);
        ++listed->position;
        result[joined(place, *listed)] = text;
    }
    return result;
}

DraftTexts drafts_after_remove(const DraftTexts& drafts, const WorksheetPlace& place) {
    auto kept = drafts;
    for (const auto& [path, text] : drafts_of(drafts, place)) kept.erase(path);
    return shifted(kept, place, position_of(place), -1);
}

DraftTexts drafts_after_restore(const DraftTexts& drafts, const RemovedEntry& removed) {
    auto result = drafts_after_insert(drafts, removed.place);
    result.insert(removed.drafts.begin(), removed.drafts.end());
    return result;
}

}  // namespace werkrug::app
