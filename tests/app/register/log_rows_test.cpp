// The log as a table: newest first, in words, and searched in every column.
#include "app/gui/register/log_rows.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::app;

namespace {

core::Timestamp at(int seconds) {
    return core::Timestamp{std::chrono::seconds{1'773'669'731 + seconds}};
}

struct Example {
    core::Translator nl{Language::nl};
    core::SearchIndex index{};
    LogRows rows = make();

    LogRows make() {
        index.put("known-case-bytes", {.case_number = "2026-014"});
        return {
            {{.sequence = 1, .at = at(0), .who = "J. Bosch", .action = core::AuditAction::created},
             {.sequence = 2,
              .at = at(60),
              .who = "J. Bosch",
              .action = core::AuditAction::exported,
              .case_id = "known-case-bytes",
              .what = core::export_name(core::DocumentKind::insurer_report, 3),
              .recipient = "Zekerheid",
              .sha256 = std::string(64, 'a')},
             {.sequence = 3,
              .at = at(120),
              .who = "M. Müller",
              .action = core::AuditAction::destroyed,
              .case_id = "\x01\xAB\x02\x03\x04\x05\x06\x07"}},
            index,
            nl};
    }
};

}  // namespace

TEST_CASE("the newest entry of the log is the first row") {
    const Example example;
    REQUIRE(example.rows.size() == 3);
    CHECK(example.rows.cell(0, LogColumn::who) == "M. Müller");
    CHECK(example.rows.cell(0, LogColumn::what) == "casus vernietigd");
    CHECK(example.rows.cell(2, LogColumn::what) == "register gemaakt");
}

TEST_CASE("recipient, checksum and case have columns of their own") {
    const Example example;
    const auto& rows = example.rows;
    CHECK(rows.cell(1, LogColumn::recipient) == "Zekerheid");
    CHECK(rows.cell(1, LogColumn::sha256) == std::string(64, 'a'));
    CHECK(rows.cell(1, LogColumn::case_number) == "2026-014");
    CHECK(rows.cell(1, LogColumn::what).find("Zekerheid") == std::string::npos);
    CHECK(rows.cell(1, LogColumn::what).find("aaaa") == std::string::npos);
    CHECK(rows.cell(0, LogColumn::case_number) == "01ab0203");
    CHECK(rows.cell(2, LogColumn::case_number).empty());
    CHECK(rows.details(1).find("Voor wie: Zekerheid\nSHA-256: aaaa") != std::string::npos);
    CHECK(rows.details(2).find("Voor wie") == std::string::npos);
}

TEST_CASE("the log is searched in all columns, without capitals and accents") {
    Example example;
    auto& rows = example.rows;
    const auto found = [&](const char* typed) {
        rows.filter(typed);
        return rows.size();
    };
    CHECK(found("muller") == 1);
    CHECK(rows.cell(0, LogColumn::who) == "M. Müller");
    CHECK(found("bosch  ZEKER") == 1);
    CHECK(found("2026-014") == 1);
    CHECK(found("bosch vernietigd") == 0);
    CHECK(found("") == 3);
    CHECK(rows.all() == 3);
}
