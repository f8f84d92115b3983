// Asks on which paper and in which language the leaflet is wanted.
#pragma once

#include "core/text/translator.hpp"
#include "reports/leaflet.hpp"

#include <optional>

class wxWindow;

namespace werkrug::app {

struct WantedLeaflet {
    reports::LeafletPaper paper{};
    Language language{};
};

// Nothing: none after all.
std::optional<WantedLeaflet> ask_leaflet(wxWindow* parent, const core::Translator& tr);

}  // namespace werkrug::app
