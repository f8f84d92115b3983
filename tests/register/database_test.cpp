// Statements are compiled once and used again; nobody may notice.
#include "core/register/database.hpp"

#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

core::Database numbers(std::string_view name) {
    const auto path = (scratch_dir(name) / "numbers").string();
    write_bytes(path, "");
    core::Database database(path, core::FileAccess::write);
    database.execute("CREATE TABLE number(value INTEGER); INSERT INTO number VALUES(1), (2), (3)");
    return database;
}

const std::string select_over = "SELECT value FROM number WHERE value > ? ORDER BY value";

}  // namespace

TEST_CASE("a statement that was left in the middle begins anew", "[register]") {
    const auto database = numbers("database_middle");
    for (int i = 0; i < 3; ++i) {
        auto statement = database.prepare(select_over);
        statement.bind(std::int64_t{1});
        REQUIRE(statement.step());
        CHECK(statement.number(0) == 2);
    }
    // Left without a value for its placeholder: none of before is there.
    CHECK_FALSE(database.prepare(select_over).step());
    // What is half read would keep the log from being emptied and the table from being dropped.
    database.execute("DROP TABLE number");
    CHECK_THROWS_AS(database.prepare(select_over).step(), Error);
}

TEST_CASE("the same statement twice at the same time", "[register]") {
    const auto database = numbers("database_twice");
    auto outer = database.prepare(select_over);
    outer.bind(std::int64_t{0});
    std::vector<std::int64_t> seen;
    while (outer.step()) {
        auto inner = database.prepare(select_over);
        inner.bind(outer.number(0));
        while (inner.step()) seen.push_back(10 * outer.number(0) + inner.number(0));
    }
    CHECK(seen == std::vector<std::int64_t>{12, 13, 23});
}

TEST_CASE("a database that was moved still has its statements", "[register]") {
    auto first = numbers("database_moved");
    CHECK(first.number("SELECT count(*) FROM number") == 3);
    const core::Database second = std::move(first);
    CHECK(second.number("SELECT count(*) FROM number") == 3);
    second.prepare("INSERT INTO number VALUES(?)").bind(std::int64_t{4}).run();
    CHECK(second.number("SELECT count(*) FROM number") == 4);
}
