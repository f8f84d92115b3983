// The leaflet for people with low-back pain, in plain language (tables/data/leaflet.xml; part of
// its texts are those of worker_advice.hpp and code_lists.hpp). It is about nobody in particular.
#pragma once

#include "tables/language.hpp"

#include <string>
#include <vector>

namespace werkrug::tables {

struct LeafletSection {
    std::string id{};
    LocalizedText title{};
    std::vector<LocalizedText> paragraphs{};  // in the order to be shown, before the points
    std::vector<LocalizedText> points{};
    std::vector<LocalizedText> alerts{};  // to be seen at once, behind the points
};

struct Leaflet {
    std::string edition{};  // the day of its texts: "2026-03-01"
    LocalizedText title{};
    LocalizedText introduction{};
    std::vector<LeafletSection> sections{};
    std::vector<std::string> sources{};  // citations
};

const Leaflet& leaflet();

}  // namespace werkrug::tables
