// A chart of the practice at a glance as a document of one page. It holds counts of cases, and
// nothing of any one of them.
#pragma once

#include "core/practice/practice_chart.hpp"

#include <string>

namespace werkrug::reports {

// What stands above the chart besides its title.
struct ChartPage {
    std::string period{};  // in words
    std::size_t cases{};   // in the period
    core::Date made_on{};
};

// The bytes of the PDF (PDF/A-2b); the same input gives the same bytes. Throws Error naming the
// character when a name has one that no font of the document can show.
std::string render_practice_chart(const core::PracticeChart& chart, const ChartPage& page,
                                  const core::Translator& tr);

}  // namespace werkrug::reports
