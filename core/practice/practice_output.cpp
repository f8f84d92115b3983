#include "core/practice/practice_output.hpp"

#include "core/io/json_values.hpp"
#include "core/practice/practice_words.hpp"
#include "core/text/csv_text.hpp"

#include <nlohmann/json.hpp>

namespace werkrug::core {

namespace {

using Json = nlohmann::ordered_json;

constexpr int indent = 2;

std::string print(const Json& json) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

// Of counts and of shown counts.
template <typename Table>
Json table_json(const Table& table) {
    auto counts = Json::array();
    for (const auto& [category, cases] : table.counts)
        counts.push_back({{"category", category}, {"cases", or_null(std::optional{cases})}});
    return {{"table", table.id}, {"counts", std::move(counts)}};
}

Json of(const Cluster& cluster) {
    return {{"employer", cluster.employer},
            {"factor", cluster.factor},
            {"cases", cluster.cases},
            {"first", print_date(cluster.first)},
            {"last", print_date(cluster.last)}};
}

std::string header(const Translator& tr) {
    return csv_row(
        {csv_field(tr.tr("Table")), csv_field(tr.tr("Category")), csv_field(tr.tr("Cases"))});
}

template <typename Table>
std::string rows_of(const Table& table, const Translator& tr) {
    std::string rows;
    const auto title = csv_field(table_title(table.id, tr));
    for (const auto& [category, cases] : table.counts)
        rows += csv_row({title, spreadsheet_field(category_title(table.id, category, tr)),
                         csv_field(shown_number(cases, tr))});
    return rows;
}

}  // namespace

std::string overview_json(const PracticeOverview& overview) {
    auto tables = Json::array();
    for (const auto& table : overview.tables) tables.push_back(table_json(table));
    auto clusters = Json::array();
    for (const auto& cluster : overview.clusters) clusters.push_back(of(cluster));
    return print({{"cases", overview.cases},
                  {"to_notify", overview.to_notify},
                  {"to_conclude_first", overview.to_conclude_first},
                  {"tables", std::move(tables)},
                  {"clusters", std::move(clusters)}});
}

std::string annual_report_json(const AnnualReport& report) {
    auto tables = Json::array();
    for (const auto& table : report.tables) tables.push_back(table_json(table));
    return print({{"employer", report.employer},
                  {"year", report.year},
                  {"cases", or_null(report.cases)},
                  {"tables", std::move(tables)}});
}

std::string overview_csv(const PracticeOverview& overview, const Translator& tr) {
    auto rows = header(tr);
    for (const auto& table : overview.tables) rows += rows_of(table, tr);
    return rows;
}

std::string table_csv(const PracticeTable& table, const Translator& tr) {
    return header(tr) + rows_of(table, tr);
}

std::string annual_report_csv(const AnnualReport& report, const Translator& tr) {
    auto rows = header(tr) + csv_row({csv_field(tr.tr("All cases")), "",
                                      csv_field(shown_number(report.cases, tr))});
    for (const auto& table : report.tables) rows += rows_of(table, tr);
    return rows;
}

std::string shown_number(const std::optional<std::size_t>& cases, const Translator& tr) {
    return cases ? std::to_string(*cases) : tr.tr("not shown");
}

}  // namespace werkrug::core
