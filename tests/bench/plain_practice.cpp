#include "tests/bench/plain_practice.hpp"

#include "core/practice/case_classes.hpp"

#include <filesystem>
#include <fstream>

namespace werkrug::tests {

namespace {

const std::string& made(const std::string& path) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        std::filesystem::remove(path + ending);
    const std::ofstream empty(path);
    return path;
}

// As a program would that keeps the words and counts with GROUP BY.
void fill(const core::Database& database, const std::vector<core::IndexEntry>& entries) {
    database.execute(
        "CREATE TABLE practice(number INTEGER PRIMARY KEY, month TEXT, occupation TEXT,"
        " occupation_group TEXT, sector TEXT, conclusion TEXT, duration TEXT, notification TEXT,"
        " measures TEXT)");
    database.execute(
        "CREATE TABLE exposure(practice INTEGER, employer TEXT, factor TEXT, level TEXT, day "
        "INTEGER)");
    core::Transaction transaction(database, core::Transaction::Kind::write);
    auto row = database.prepare(
        "INSERT INTO practice(month, occupation, occupation_group, sector, conclusion, duration,"
        " notification, measures) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    auto exposed = database.prepare(
        "INSERT INTO exposure(practice, employer, factor, level, day) VALUES(?, ?, ?, ?, ?)");
    std::int64_t number = 0;
    for (const auto& entry : entries) {
        const auto& summary = entry.summary;
        const auto figures = summary.figures.read().value();
        const auto month = core::month_of(summary.assessment_date);
        row.bind(month)
            .bind(figures.occupation_code)
            .bind(core::occupation_group_of(figures))
            .bind(core::sector_class_of(figures))
            .bind(core::conclusion_of(summary))
            .bind(core::duration_of(figures))
            .bind(core::notification_time_of(summary, figures).value_or(""))
            .bind(figures.measure_kinds)
            .run();
        ++number;
        const auto day = std::chrono::sys_days{*summary.assessment_date}.time_since_epoch().count();
        core::each_exposure(figures.exposures, [&](std::string_view factor,
                                                   std::string_view level) {
            exposed.bind(number).bind(summary.employer).bind(factor).bind(level).bind(day).run();
        });
    }
    transaction.commit();
}

std::size_t rows_of(const core::Database& database, const std::string& query) {
    auto statement = database.prepare(query);
    std::size_t rows = 0;
    while (statement.step()) ++rows;
    return rows;
}

}  // namespace

PlainPractice::PlainPractice(const std::string& path, const std::vector<core::IndexEntry>& entries)
    : database_(made(path), core::FileAccess::write) {
    fill(database_, entries);
}

std::size_t PlainPractice::count() const {
    for (const char* column : {"month", "occupation", "occupation_group", "sector", "conclusion",
                               "duration", "notification", "measures"})
        rows_of(database_,
                std::string{"SELECT "} + column + ", COUNT(*) FROM practice GROUP BY 1 ORDER BY 1");
    rows_of(database_, "SELECT factor, level, COUNT(*) FROM exposure GROUP BY 1, 2");
    // Within a year: 364 days later at most, which here makes the same clusters.
    return rows_of(database_,
                   "SELECT employer, factor, MAX(together) AS most FROM (SELECT employer, factor,"
                   " COUNT(*) OVER (PARTITION BY employer, factor ORDER BY day"
                   " RANGE BETWEEN CURRENT ROW AND 364 FOLLOWING) AS together FROM exposure"
                   " WHERE level <> 'unknown') GROUP BY 1, 2 HAVING most >= 3");
}

}  // namespace werkrug::tests
