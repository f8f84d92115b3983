#include "app/gui/occupation/occupation_rows.hpp"

#include "core/register/search_index.hpp"

#include <algorithm>
#include <sstream>

namespace werkrug::app {

namespace {

std::vector<std::string> words_of(std::string_view typed) {
    std::istringstream text(core::fold(typed));
    std::vector<std::string> words;
    for (std::string word; text >> word;) words.push_back(word);
    return words;
}

}  // namespace

std::vector<const tables::UnitGroup*> occupations_with(std::string_view typed) {
    const auto words = words_of(typed);
    std::vector<const tables::UnitGroup*> found;
    for (const auto& group : tables::occupations()) {
        const auto titles = core::fold(group.title.nl + "\n" + group.title.en);
        const bool all = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return group.code.starts_with(word) || titles.find(word) != std::string::npos;
        });
        if (all) found.push_back(&group);
    }
    return found;
}

std::string occupation_cell(const tables::UnitGroup& group, OccupationColumn column,
                            const core::Translator& tr) {
    return column == OccupationColumn::code ? group.code : group.title.in(tr.language());
}

std::string occupation_line(const core::CodedText& occupation, const core::Translator& tr) {
    if (!core::has_isco_code(occupation)) return {};
    const auto* group = core::unit_group_of(occupation);
    if (group == nullptr) return tr.tr("ISCO-08 has no unit group {0}.", {occupation.code});
    return "ISCO-08: " + group->title.in(tr.language());
}

}  // namespace werkrug::app
