#include "tables/sick_leave_classes.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"

#include <algorithm>
#include <limits>

namespace werkrug::tables {

namespace {

std::vector<SickLeaveClass> read_classes() {
    std::vector<SickLeaveClass> classes;
    read_reference_data("sick-leave-classes.xml", [&classes](Element& root) {
        UsedIds used;
        const FieldLimit limit{.max = std::numeric_limits<int>::max(), .whole = true};
        for (auto& element : root.children("class")) {
            auto id = read_id(element, used);
            const auto days = read_whole(element, "max-days", limit);
            classes.push_back({std::move(id), read_localized(element), days});
            element.finish();
        }
        root.finish();
    });
    return classes;
}

}  // namespace

const std::vector<SickLeaveClass>& sick_leave_classes() {
    static const auto classes = read_classes();
    return classes;
}

const SickLeaveClass& sick_leave_class(int days) {
    const auto& classes = sick_leave_classes();
    const auto found = std::find_if(classes.begin(), classes.end(),
                                    [days](const auto& one) { return days <= one.max_days; });
    return found == classes.end() ? classes.back() : *found;
}

}  // namespace werkrug::tables
