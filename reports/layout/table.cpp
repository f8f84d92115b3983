#include "reports/layout/table.hpp"

#include "reports/pdf/utf8.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace werkrug::reports::layout {

namespace {

constexpr double padding_x_pt = 5;
constexpr double row_padding_pt = 3.2;  // above and below
constexpr double compact_row_padding_pt = 1;
// A row higher than this part of a page is broken rather than moved.
constexpr double longest_moved_row = 0.25;
// A table lower than this part of a page stays on one page.
constexpr double highest_whole_table = 0.2;

// A cell ready to be drawn, possibly over several pages: `next` is its first line not yet drawn.
struct CellLines {
    std::string text;
    pdf::TextStyle style;
    std::vector<std::string_view> lines;
    std::size_t next{0};
    std::optional<std::size_t> element{};  // of the structure, once it was begun

    double leading() const { return style::leading_pt(style); }
    double height_left() const { return leading() * static_cast<double>(lines.size() - next); }
};

struct Row {
    std::vector<CellLines> cells{};
    std::optional<std::size_t> element{};
};

class TableDrawing {
  public:
    TableDrawing(Flow& flow, const Table& table);
    void draw();

  private:
    Row lay_out(const std::vector<Cell>& cells) const;
    double padding_y() const { return table_.compact ? compact_row_padding_pt : row_padding_pt; }
    double height_of(const Row& row) const;
    double least_height_of(const Row& row) const;
    void draw_header();
    bool moves(const Row& row) const;
    double start_height(std::size_t index) const;
    double whole_height() const;
    void draw_row(std::size_t index);
    bool draw_part(Row& row);
    void draw_cells(Row& row, pdf::Role role, double height);
    void draw_lines(CellLines& cell, std::size_t column, double height);
    void rule(double width_pt, pdf::Colour colour);

    Flow& flow_;
    const Table& table_;
    std::vector<double> edges_;  // left edge of each column, and the right one of the last
    std::vector<Cell> header_;   // empty: none
    std::vector<Row> rows_;
    std::optional<std::size_t> element_{};  // of the structure
    bool header_drawn_{false};
};

TableDrawing::TableDrawing(Flow& flow, const Table& table) : flow_(flow), table_(table) {
    const auto total = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                       [](double sum, const Column& c) { return sum + c.share; });
    edges_.push_back(flow.left());
    bool titled = false;
    for (const auto& column : table.columns) {
        edges_.push_back(edges_.back() + flow.width() * column.share / total);
        header_.emplace_back(column.title, style::small_bold);
        titled = titled || !column.title.empty();
    }
    if (!titled) header_.clear();
    rows_.reserve(table.rows.size());
    for (const auto& cells : table.rows) rows_.push_back(lay_out(cells));
}

Row TableDrawing::lay_out(const std::vector<Cell>& cells) const {
    Row row;
    row.cells.reserve(cells.size());  // the lines point into the texts: they must not move
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto& cell = row.cells.emplace_back();
        cell.text = pdf::normalised(cells[i].text);
        cell.style = cells[i].style;
        cell.lines =
            break_lines(cell.text, cell.style, edges_[i + 1] - edges_[i] - 2 * padding_x_pt);
    }
    return row;
}

double TableDrawing::height_of(const Row& row) const {
    double height = 0;
    for (const auto& cell : row.cells) height = std::max(height, cell.height_left());
    return height + 2 * padding_y();
}

// Of the first part of a row that is broken: two lines of each cell, or all it has.
double TableDrawing::least_height_of(const Row& row) const {
    double height = 0;
    for (const auto& cell : row.cells)
        height = std::max(height, std::min(cell.height_left(), 2 * cell.leading()));
    return height + 2 * padding_y();
}

void TableDrawing::rule(double width_pt, pdf::Colour colour) {
    flow_.document().line({edges_.front(), flow_.y()}, {edges_.back(), flow_.y()}, width_pt,
                          colour);
}

void TableDrawing::draw_lines(CellLines& cell, std::size_t column, double height) {
    const auto align = table_.columns[column].align;
    auto y = flow_.y() + padding_y();
    const auto end = y + height + 0.01;
    while (cell.next < cell.lines.size() && y + cell.leading() <= end) {
        auto x = edges_[column] + padding_x_pt;
        if (align == Align::right) x = edges_[column + 1] - padding_x_pt;
        if (align == Align::centre) x = (edges_[column] + edges_[column + 1]) / 2;
        const auto line = cell.lines[cell.next++];
        if (!line.empty())
            draw_line(flow_.document(), {x, y + style::baseline_pt(cell.style)},
                      align == Align::left ? joined_line(cell.text, line) : std::string(line),
                      cell.style, align);
        y += cell.leading();
    }
}

// Within the table's element, as one row of it, whichever page it is on.
void TableDrawing::draw_cells(Row& row, pdf::Role role, double height) {
    auto& document = flow_.document();
    auto& structure = document.structure();
    const pdf::Tagged table(document, *element_);
    if (!row.element) {
        const pdf::Tagged begun(document, pdf::Role::row);
        row.element = begun.element();
    }
    structure.reopen(*row.element);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        auto& cell = row.cells[i];
        if (!cell.element) {
            const pdf::Tagged begun(document, role);
            cell.element = begun.element();
        }
        const pdf::Tagged tagged(document, *cell.element);
        draw_lines(cell, i, height);
    }
    structure.close();
}

// Draws as much of a row as the page holds; whether that was all of it.
bool TableDrawing::draw_part(Row& row) {
    const auto height = std::min(height_of(row), flow_.room()) - 2 * padding_y();
    draw_cells(row, pdf::Role::cell, height);
    flow_.advance(height + 2 * padding_y());
    rule(0.5, style::hairline);
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const CellLines& c) { return c.next == c.lines.size(); });
}

void TableDrawing::draw_header() {
    if (header_.empty()) return;
    auto row = lay_out(header_);
    const auto height = height_of(row);
    flow_.document().fill({edges_.front(), flow_.y(), edges_.back() - edges_.front(), height},
                          style::tint);
    // On a following page it says nothing new: a screen reader has read it.
    if (std::exchange(header_drawn_, true))
        for (std::size_t i = 0; i < row.cells.size(); ++i) draw_lines(row.cells[i], i, height);
    else
        draw_cells(row, pdf::Role::header_cell, height);
    flow_.advance(height);
    rule(0.8, style::accent);
}

bool TableDrawing::moves(const Row& row) const {
    return height_of(row) <= longest_moved_row * flow_.page_room();
}

// What must be left of a page to begin this row on it. The last row takes its neighbour along.
double TableDrawing::start_height(std::size_t index) const {
    const auto& row = rows_[index];
    if (!moves(row)) return least_height_of(row);
    const bool next_is_last = index + 2 == rows_.size() && moves(rows_[index + 1]);
    return height_of(row) + (next_is_last ? height_of(rows_[index + 1]) : 0);
}

void TableDrawing::draw_row(std::size_t index) {
    bool next_page = flow_.room() < start_height(index);
    do {
        if (next_page) {
            flow_.new_page();
            draw_header();
        }
        next_page = true;
    } while (!draw_part(rows_[index]));
}

double TableDrawing::whole_height() const {
    double height = header_.empty() ? 0 : height_of(lay_out(header_));
    for (const auto& row : rows_) height += height_of(row);
    return height;
}

void TableDrawing::draw() {
    if (rows_.empty()) return;
    const auto header_height = header_.empty() ? 0 : height_of(lay_out(header_));
    const auto whole = whole_height();
    const bool stays_whole = whole <= highest_whole_table * flow_.page_room();
    flow_.need(stays_whole ? whole : header_height + start_height(0));
    {
        const pdf::Tagged begun(flow_.document(), pdf::Role::table);
        element_ = begun.element();
    }
    draw_header();
    for (std::size_t i = 0; i < rows_.size(); ++i) draw_row(i);
    flow_.gap(2 * style::paragraph_gap_pt);
}

}  // namespace

void draw_table(Flow& flow, const Table& table) {
    TableDrawing(flow, table).draw();
}

void draw_facts(Flow& flow, const Facts& facts) {
    Table table{.columns = {{.share = 0.32}, {.share = 0.68}}};
    for (const auto& [what, value] : facts)
        table.rows.push_back({Cell(what, style::body_muted), Cell(value, style::body)});
    draw_table(flow, table);
}

}  // namespace werkrug::reports::layout
