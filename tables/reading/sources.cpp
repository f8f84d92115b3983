#include "tables/reading/sources.hpp"

#include "tables/reading/fields.hpp"

#include <algorithm>

namespace werkrug::tables {

std::vector<Source> read_citations(Element& root) {
    std::vector<Source> sources;
    auto part = root.required_child("sources");
    if (!part) return sources;
    UsedIds used;
    auto elements = part->children("source");
    sources.reserve(elements.size());
    for (auto& element : elements) {
        auto id = read_id(element, used);
        sources.push_back({.id = std::move(id), .citation = read_text(element)});
        element.finish();
    }
    part->finish();
    return sources;
}

std::string cited(Element& element, const std::vector<Source>& sources) {
    element.required_attribute("source");
    const auto id = read_source(element, sources);
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&id](const auto& source) { return source.id == id; });
    return found == sources.end() ? std::string{} : found->citation;
}

}  // namespace werkrug::tables
