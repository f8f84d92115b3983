// A table of the practice at a glance as a chart of horizontal bars: what the window draws, and the
// picture and the PDF that are made of it. Nothing of it depends on where it is drawn.
#pragma once

#include "core/practice/practice_table.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::core {

// More would not be told apart on a page.
inline constexpr std::size_t most_bars = 24;

struct ChartBar {
    std::string label{};  // the whole name; whoever draws it breaks or shortens it
    std::string count{};  // "12"
    double length{};      // 0..1, of the longest bar; 0 only without cases

    bool operator==(const ChartBar&) const = default;
};

struct PracticeChart {
    std::string title{};
    std::vector<ChartBar> bars{};  // from top to bottom, at most most_bars
    std::string footnote{};        // what is not drawn; empty: all is
    std::string in_words{};        // the same, for a screen reader and for the text of a PDF
};

// The counts of a table as they are shown: of months also those without cases that lie between
// others, and what has no month last.
std::vector<PracticeCount> shown_counts(const PracticeTable& table);

// The bars in the order of the table. Of too many months the earliest are left out, of too many
// classes the last, which are the smallest ones (occupations); the footnote says how many cases.
PracticeChart practice_chart(const PracticeTable& table, const Translator& tr);

}  // namespace werkrug::core
