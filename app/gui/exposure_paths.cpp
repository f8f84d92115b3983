#include "app/gui/exposure_paths.hpp"

#include "app/gui/field_path.hpp"

namespace werkrug::app {

namespace {

std::string task_list() {
    return std::string{worksheet_path} + "/task";
}

}  // namespace

std::string factor_of_path(const core::Case& facts, std::string_view path) {
    const auto list = factor_path({});  // ends in the slash before an id
    const auto by_id = field_path(path, facts);
    if (!by_id.starts_with(list)) return {};
    return by_id.substr(list.size(), by_id.find('/', list.size()) - list.size());
}

std::string_view name_of(RowKind kind) {
    switch (kind) {
        case RowKind::lift:
            return "lift";
        case RowKind::posture:
            return "posture";
        case RowKind::vibration:
            return "vibration";
    }
    return {};
}

std::string list_path_of(const WorksheetPlace& place) {
    if (!place.kind) return task_list();
    return row_path(task_list(), place.task) + '/' + std::string{name_of(*place.kind)};
}

std::string path_of(const WorksheetPlace& place) {
    return row_path(list_path_of(place), position_of(place));
}

std::size_t position_of(const WorksheetPlace& place) {
    return place.kind ? place.row : place.task;
}

WorksheetPlace moved_to(WorksheetPlace place, std::size_t position) {
    (place.kind ? place.row : place.task) = position;
    return place;
}

}  // namespace werkrug::app
