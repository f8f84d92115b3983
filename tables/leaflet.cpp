#include "tables/leaflet.hpp"

#include "tables/code_lists.hpp"
#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"
#include "tables/worker_advice.hpp"

namespace werkrug::tables {

namespace {

using Sources = std::vector<Source>;

// A text with its source, or the one of the worker's advice that the attribute "advice" names.
LocalizedText read_leaflet_text(Element& element, const Sources& sources) {
    LocalizedText text;
    if (const auto advice = element.attribute("advice")) {
        text = worker_advice_text(*advice);
    } else {
        text = read_localized(element);
        cited(element, sources);
    }
    element.finish();
    return text;
}

std::vector<LocalizedText> read_texts(Element& section, std::string_view name,
                                      const Sources& sources) {
    std::vector<LocalizedText> texts;
    for (auto& element : section.children(name))
        texts.push_back(read_leaflet_text(element, sources));
    return texts;
}

LeafletSection read_section(Element& element, UsedIds& used, const Sources& sources) {
    LeafletSection section{.id = read_id(element, used),
                           .title = read_localized_child(element, "title"),
                           .paragraphs = read_texts(element, "paragraph", sources),
                           .points = read_texts(element, "point", sources),
                           .alerts = read_texts(element, "alert", sources)};
    if (const auto list = element.attribute("list"))
        for (const auto& entry : code_list(*list)) section.points.push_back(entry.title);
    element.finish();
    return section;
}

Leaflet read_leaflet() {
    Leaflet leaflet;
    read_reference_data("leaflet.xml", [&leaflet](Element& root) {
        const auto sources = read_citations(root);
        for (const auto& source : sources) leaflet.sources.push_back(source.citation);
        leaflet.edition = root.required_attribute("edition");
        leaflet.title = read_localized_child(root, "title");
        if (auto introduction = root.required_child("introduction"))
            leaflet.introduction = read_leaflet_text(*introduction, sources);
        UsedIds used;
        for (auto& element : root.children("section"))
            leaflet.sections.push_back(read_section(element, used, sources));
        root.finish();
    });
    return leaflet;
}

}  // namespace

const Leaflet& leaflet() {
    static const auto read = read_leaflet();
    return read;
}

}  // namespace werkrug::tables
