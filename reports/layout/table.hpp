// Tables that go on over pages, with their column headings repeated.
#pragma once

#include "reports/layout/flow.hpp"

#include <string>
#include <utility>
#include <vector>

namespace werkrug::reports::layout {

struct Column {
    std::string title{};
    double share{1};  // of the width, relative to the other columns
    Align align{Align::left};
};

struct Cell {
    Cell(std::string words) : text(std::move(words)) {}  // a text is a cell
    Cell(std::string words, pdf::TextStyle look) : text(std::move(words)), style(look) {}

    std::string text;
    pdf::TextStyle style{style::small};
};

struct Table {
    std::vector<Column> columns{};
    std::vector<std::vector<Cell>> rows{};  // as many cells as columns each
    bool compact{false};                    // rows close together, for a form on one page
};

// Column headings stand above the rows on every page, unless no column has a title. A row that does
// not fit moves to the next page; a row that is long for a page is broken between lines.
void draw_table(Flow& flow, const Table& table);

// Two columns without headings: what, and its value.
using Facts = std::vector<std::pair<std::string, std::string>>;
void draw_facts(Flow& flow, const Facts& facts);

}  // namespace werkrug::reports::layout
