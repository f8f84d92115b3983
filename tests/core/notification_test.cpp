// The notification to the NCvB is anonymous, and its exports can be read by other programs.
#include "core/disclosure/disclosure.hpp"
#include "core/notification/notification_fields.hpp"
#include "reports/documents.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

std::string field(const core::Case& facts, std::string_view id) {
    const FiledCase filed(facts);
    const auto disclosure = core::disclose_to_ncvb(filed.file());
    REQUIRE(disclosure.facts);
    const auto fields = core::notification_fields(*disclosure.facts, instrument_of(facts),
                                                  core::Translator(Language::en));
    const auto found =
        std::find_if(fields.begin(), fields.end(), [id](const auto& one) { return one.id == id; });
    REQUIRE(found != fields.end());
    return found->value;
}

core::Case with_dissatisfaction(const std::string& instrument) {
    auto facts = sample_case();
    facts.instrument = instrument;
    for (auto& factor : facts.exposure.factors)
        if (factor.factor == "job-dissatisfaction") {
            factor.choice = core::LevelChoice::stated;
            factor.stated = tables::Level::present;
        }
    return facts;
}

std::string sick_leave(const char* from, std::optional<core::Date> to) {
    auto facts = sample_case();
    facts.complaint.sick_leaves = {{.from = date(from), .to = to}};
    return field(facts, "sick-leave");
}

std::filesystem::path exported(const core::Case& facts, reports::DataFormat format) {
    const auto made =
        reports::make_notification_file(FiledCase(facts).file(), format, Language::nl);
    REQUIRE_FALSE(made.refusal);
    auto file = scratch_dir("notification") / "notification";
    write_bytes(file, made.bytes);
    return file;
}

}  // namespace

TEST_CASE("a psychosocial factor is no cause on the sheet, whether counted or not",
          "[core][notification]") {
    for (const auto* instrument : {"lbp-loetters-2003", "lbp-loetters-2003-psychosocial"}) {
        const auto causes = field(with_dissatisfaction(instrument), "exposures");
        INFO(instrument << ": " << causes);
        CHECK(causes.find("dissatisfaction") == std::string::npos);
        CHECK(causes.find("Lifting") != std::string::npos);
    }
}

TEST_CASE("occupation and sector are their codes, never typed words", "[core][notification]") {
    auto facts = sample_case();
    for (const auto* words : {"Orderpicker bij Bos", "Directeur ÖZGÜÇÖZ",
                              "Huisarts van Schiermonnikoog, bel 0519-123456"}) {
        facts.employment.occupation.text = words;
        facts.employment.sector.text = words;
        CHECK(field(facts, "occupation") == "9333");
        CHECK(field(facts, "sector") == "52.10");
    }
    facts.employment.occupation.code.clear();
    CHECK(field(facts, "occupation") == "not recorded");
    for (const auto* typed : {"Bos", "9333 Bos", "0519-123456", "12345678"}) {
        facts.employment.occupation.code = typed;
        CHECK(field(facts, "occupation") == "not recorded");
    }
    facts.employment.sector = {.scheme = "NACE-2", .code = "H52.10", .text = ""};
    CHECK(field(facts, "sector") == "H52.10");
    facts.employment.sector.scheme = "Bakker B.V.";
    CHECK(field(facts, "sector") == "not recorded");
}

TEST_CASE("sick leave counts to the day of the sheet", "[core][notification]") {
    // The sheet is dated 2026-03-25, the day of the worker's answer.
    CHECK(sick_leave("2026-03-10", date("2026-07-01")) == "over 2 weeks");
    CHECK(sick_leave("2026-03-12", std::nullopt) == "up to 2 weeks");  // the 14th day
    CHECK(sick_leave("2026-03-11", std::nullopt) == "over 2 weeks");   // the 15th
    CHECK(sick_leave("2025-12-01", std::nullopt) == "over 3 months");
    CHECK(sick_leave("2026-03-26", std::nullopt) == "none recorded");  // still to come
}

TEST_CASE("another program reads the XML and the CSV, and no cell is a formula",
          "[core][notification]") {
    auto facts = sample_case();
    facts.physician.service = "=1+1, \"quoted\"";
    const auto xml = exported(facts, reports::DataFormat::xml);
    const auto code = run({"xmllint", "--xpath", "string(//field[@id='cas-code'])", xml.string()});
    CHECK(code.exit_code == 0);
    CHECK(code.out.starts_with("L103"));
    const auto csv = exported(facts, reports::DataFormat::csv);
    const auto read =
        run({"/usr/bin/python3", "-c",
             "import csv,sys\n"
             "rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8')))\n"
             "print(len(rows), len(rows[0]) == len(rows[1]), rows[1][0], rows[1][1])",
             csv.string()});
    CHECK(read.exit_code == 0);
    CHECK(read.out == "2 True '=1+1, \"quoted\" L103\n");
}
