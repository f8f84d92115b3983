#include "tables/mac_scores.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/instrument_parts.hpp"
#include "tables/reading/reference_data.hpp"

#include <algorithm>
#include <limits>

namespace werkrug::tables {

namespace {

MacLevel read_level(Element& element, UsedIds& used) {
    MacLevel level;
    level.id = read_id(element, used);
    level.colour = read_text_attribute(element, "colour");
    level.score =
        read_whole(element, "score", {.max = std::numeric_limits<int>::max(), .whole = true});
    level.title = read_localized(element);
    element.finish();
    return level;
}

MacFactor read_factor(Element& element, const std::vector<Source>& sources, UsedIds& used) {
    static constexpr Choice<bool> bases[] = {{"secondary", false}, {"remembered", true}};
    MacFactor factor;
    factor.id = read_id(element, used);
    factor.letter = read_text_attribute(element, "letter");
    factor.remembered = read_choice<bool>(element, "basis", bases);
    read_source(element, sources);
    factor.title = read_localized_child(element, "title");
    UsedIds levels;
    for (auto& child : element.children("level"))
        factor.levels.push_back(read_level(child, levels));
    element.finish();
    return factor;
}

MacScores read_scores() {
    MacScores scores;
    read_reference_data("mac-lifting.xml", [&scores](Element& root) {
        std::vector<Source> sources;
        if (auto element = root.required_child("sources")) sources = read_sources(*element);
        UsedIds factors;
        for (auto& element : root.children("factor"))
            scores.factors.push_back(read_factor(element, sources, factors));
        UsedIds gaps;
        for (auto& element : root.children("gap")) {
            auto id = read_id(element, gaps);
            scores.gaps.push_back({std::move(id), read_localized(element)});
            element.finish();
        }
        root.finish();
    });
    return scores;
}

}  // namespace

const MacLevel* MacFactor::find(std::string_view level_id) const {
    const auto found = std::find_if(levels.begin(), levels.end(),
                                    [level_id](const auto& level) { return level.id == level_id; });
    return found == levels.end() ? nullptr : &*found;
}

const MacScores& mac_scores() {
    static const MacScores scores = read_scores();
    return scores;
}

}  // namespace werkrug::tables
