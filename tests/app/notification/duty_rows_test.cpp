// The list of notifications that are still to be made: which cases, in which order, and what is
// chosen of them.
#include "app/gui/notification/duty_rows.hpp"

#include "core/notification/notification_file.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;
using app::DutyColumn;

namespace {

const core::Translator& en() {
    static const core::Translator tr(Language::en);
    return tr;
}

core::CaseContent content_of(const char* number, const char* day,
                             std::optional<core::ConclusionClass> conclusion) {
    core::CaseContent content{.facts = sample_case()};
    content.facts.id = number;
    content.facts.assessment_date = date(day);
    content.facts.judgement.conclusion = conclusion;
    return content;
}

// Three to notify, one of them without the name of the service; one notified, one not occupational.
class NotifyingPractice {
  public:
    explicit NotifyingPractice(std::string_view name)
        : folder_(scratch_dir(name)), world_(test_world()) {
        make_register(folder_ / "cases", world_);
        cases_.emplace(open_register(folder_ / "cases", world_));
        using enum core::ConclusionClass;
        add(content_of("2026-0001", "2026-03-16", likely));
        add(content_of("2026-0002", "2026-02-16", suspected));
        auto nameless = content_of("2026-0003", "2026-03-20", very_likely);
        nameless.facts.physician.service.clear();
        add(nameless);
        auto notified = content_of("2026-0004", "2026-01-16", likely);
        notified.marks.notified_on = date("2026-01-20");
        add(notified);
        add(content_of("2026-0005", "2026-01-16", not_occupational));
    }
    core::Register& cases() { return *cases_; }
    std::string path(const char* name) const { return (folder_ / name).string(); }

  private:
    void add(const core::CaseContent& content) {
        cases_->add(content, tables::default_instrument());
    }
    std::filesystem::path folder_;
    TestWorld world_;
    std::optional<core::Register> cases_{};
};

std::vector<std::string> numbers(const app::DutyRows& rows) {
    std::vector<std::string> list;
    for (std::size_t row = 0; row < rows.size(); ++row)
        list.push_back(rows.cell(row, DutyColumn::case_number, en()));
    return list;
}

}  // namespace

TEST_CASE("the longest waiting notification stands first, and a notified case not at all") {
    NotifyingPractice practice("duty_rows");
    app::DutyRows rows;
    rows.look(practice.cases());
    CHECK(numbers(rows) == std::vector<std::string>{"2026-0002", "2026-0001", "2026-0003"});
    CHECK(rows.cell(0, DutyColumn::worker, en()) == "de Vries, Anna");
    CHECK(rows.cell(0, DutyColumn::assessed, core::Translator(Language::nl)) == "16-02-2026");
    CHECK(rows.cell(0, DutyColumn::conclusion, en()) == "suspected");
    CHECK(rows.cell(0, DutyColumn::to_do, en()) == "notify");
    CHECK(rows.case_ids({}).size() == 3);
    CHECK(rows.case_ids({1}) == std::vector<std::string>{rows.case_id(1)});
    auto marks = practice.cases().last(rows.case_id(0)).marks;
    marks.notified_on = date("2026-04-01");
    practice.cases().mark(rows.case_id(0), marks);
    rows.look(practice.cases());
    CHECK(numbers(rows) == std::vector<std::string>{"2026-0001", "2026-0003"});
}

TEST_CASE(
    "several notifications go into one file that another program reads, refused ones are "
    "named") {
    NotifyingPractice practice("duty_file");
    app::DutyRows rows;
    rows.look(practice.cases());
    const auto batch =
        core::notifications_of(practice.cases(), rows.case_ids({}), date("2026-04-01"), en());
    const auto refused = app::refusals_text(practice.cases(), batch, en());
    CHECK(refused.starts_with("Case 2026-0003: The notification needs the name of the occ"));
    CHECK(refused.find("Vries") == std::string::npos);
    const auto file = practice.path("out.xlsx");
    core::write_notifications(practice.cases(), batch, core::NotificationFormat::xlsx, file, en());
    const auto read = run({"/usr/bin/python3", "-c",
                           "import sys, openpyxl\n"
                           "rows = list(openpyxl.load_workbook(sys.argv[1]).active.values)\n"
                           "print(len(rows), rows[0][1], rows[1][1], rows[2][14])",
                           file});
    INFO(read.err);
    CHECK(read.out == "3 CAS code L103 likely\n");
    std::size_t exports = 0;
    for (const auto& entry : practice.cases().log())
        if (entry.action == core::AuditAction::exported && entry.recipient == "ncvb") ++exports;
    CHECK(exports == 2);
    core::NotificationBatch nothing;
    CHECK_THROWS_AS(
        core::write_notifications(practice.cases(), nothing, core::NotificationFormat::csv,
                                  practice.path("none.csv"), en()),
        Error);
    CHECK_FALSE(std::filesystem::exists(practice.path("none.csv")));
}

TEST_CASE("the name of a file says its format") {
    using core::NotificationFormat;
    CHECK(core::notification_format_of("a.csv") == NotificationFormat::csv);
    CHECK(core::notification_format_of("x/a.b.xlsx") == NotificationFormat::xlsx);
    CHECK(core::notification_format_of("Meldingen.XLSX") == NotificationFormat::xlsx);
    for (const auto* name : {"a", "csv", "a.ods", "a.csv.", ".csv", ""})
        CHECK_FALSE(core::notification_format_of(name));
}
