// The parts of a cohort's assessment: lines, fields, birth dates, threads, the progress bar.
#include "core/cohort/birth_dates.hpp"
#include "core/cohort/csv_line.hpp"
#include "core/cohort/line_blocks.hpp"
#include "core/cohort/ordered_work.hpp"
#include "core/cohort/progress_line.hpp"
#include "tables/error.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>

using namespace werkrug;

namespace {

core::ByteSource in_pieces(std::string_view text, std::size_t size) {
    return [source = core::text_bytes(text), size](std::span<char> room) {
        return source(room.first(std::min(size, room.size())));
    };
}

std::vector<std::string> fields_of(std::string line, char separator = ',') {
    std::vector<core::CsvField> fields;
    const auto fault = core::split_csv_line(line, separator, 100, fields);
    if (fault) return {"fault at " + std::to_string(*fault)};
    std::vector<std::string> texts;
    texts.reserve(fields.size());
    for (const auto& field : fields) texts.emplace_back(field.text);
    return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a line is split as RFC 4180 says, and blanks around fields go", "[cohort]") {
    CHECK(fields_of("a, b ,,c") == Texts{"a", "b", "", "c"});
    CHECK(fields_of("a,") == Texts{"a", ""});
    CHECK(fields_of(R"("a ""b"", c" ,"")") == Texts{R"(a "b", c)", ""});
    CHECK(fields_of("a\tb,c", '\t') == Texts{"a", "b,c"});
    CHECK(fields_of(R"(a,"b)") == Texts{"fault at 3"});
    CHECK(fields_of(R"(a,b"c")") == Texts{"fault at 4"});
    CHECK(fields_of(R"("a"b)") == Texts{"fault at 4"});
    CHECK(core::find_separator("a;b") == ';');
    CHECK(core::find_separator("a") == ',');
    CHECK_FALSE(core::find_separator("a;b,c"));
}

TEST_CASE("blocks hold whole lines, whatever the pieces the file comes in", "[cohort]") {
    std::string text{"header\r\n"};
    for (int i = 0; i < 100'000; ++i) text += "line " + std::to_string(i) + "\n";
    text += "last";
    for (const std::size_t size : {std::size_t{7}, std::size_t{1000}, text.size()}) {
        core::LineBlocks blocks(in_pieces(text, size), 100);
        CHECK(blocks.take_first_line() == "header");
        core::LineBlock block;
        std::string together{"header\r\n"};
        std::size_t line = 2;
        while (blocks.next(block)) {
            CHECK(block.first_line == line);
            together += block.bytes;
            line +=
                static_cast<std::size_t>(std::count(block.bytes.begin(), block.bytes.end(), '\n'));
            CHECK(block.end_offset == together.size());
        }
        CHECK(together == text);
    }
}

TEST_CASE("a line without an end is cut off, and the next one is read", "[cohort]") {
    const auto text = "h\n" + std::string(2'000'000, 'x') + "\nnext\n";
    core::LineBlocks blocks(in_pieces(text, 4096), 100);
    CHECK(blocks.take_first_line() == "h");
    core::LineBlock block;
    REQUIRE(blocks.next(block));
    CHECK(block.bytes == std::string(101, 'x') + "\n");
    REQUIRE(blocks.next(block));
    CHECK(block.bytes == "next\n");
    CHECK(block.first_line == 3);
    CHECK_FALSE(blocks.next(block));
}

TEST_CASE("the first and the last birthday of an age", "[cohort]") {
    for (const char* text :
         {"2026-03-16", "2024-02-29", "2023-02-28", "2024-03-01", "2025-12-31", "2025-01-01"}) {
        const auto day = tests::date(text);
        for (int age = 15; age <= 75; ++age) {
            INFO(text << ", " << age);
            const auto earliest = core::earliest_birth(age, day);
            const auto latest = core::latest_birth(age, day);
            const auto next = [](core::Date date, int days) {
                return core::Date{std::chrono::sys_days{date} + std::chrono::days{days}};
            };
            CHECK(core::whole_years(earliest, day) == age);
            CHECK(core::whole_years(latest, day) == age);
            CHECK(core::whole_years(next(earliest, -1), day) == age + 1);
            CHECK(core::whole_years(next(latest, 1), day) == age - 1);
        }
    }
}

TEST_CASE("threads keep the order, and the first fault ends all", "[cohort]") {
    constexpr int last = 2000;
    const auto run = [](int faulty, std::vector<int>& out) {
        int taken = 0;
        core::OrderedWork<int, int>::run(
            4,
            [&](int& piece) {
                piece = taken++;
                return piece < last;
            },
            [&](int piece, int& result, std::size_t) {
                if (piece == faulty) throw std::runtime_error{"fault"};
                result = 2 * piece;
            },
            [&](int result) { out.push_back(result); });
    };
    std::vector<int> out;
    run(-1, out);
    REQUIRE(out.size() == last);
    for (int i = 0; i < last; ++i)
        if (out[static_cast<std::size_t>(i)] != 2 * i) FAIL("not in order");
    out.clear();
    CHECK_THROWS_WITH(run(1000, out), "fault");
    CHECK(out.size() <= 1000);
}

TEST_CASE("the progress tells rate and time left", "[cohort]") {
    const core::Translator en(Language::en);
    const auto line = [&](core::CohortProgress progress, double seconds) {
        return core::progress_line(progress, seconds, en);
    };
    CHECK(line({.cases = 250'000, .done = 25, .all = 100}, 2) ==
          "[#####               ] 25%  250,000 cases, 125,000/s, 6 s left");
    CHECK(line({.cases = 10, .done = 1, .all = 1000}, 1).ends_with("10 cases, 10/s, 17 min left"));
    CHECK(line({.all = 100}, 1) == "[                    ] 0%  0 cases");
    CHECK(line({.cases = 5, .done = 5, .all = 5}, 1) ==
          "[####################] 100%  5 cases, 5/s, 0 s left");
}
