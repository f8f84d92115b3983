// A list of workers as rows to choose from: what is told beforehand is what the import then does.
#include "app/gui/register/worker_rows.hpp"

#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;
using app::WorkerColumn;
using app::WorkerRows;
using core::WorkerField;

namespace {

const core::Translator& nl() {
    static const core::Translator tr(Language::nl);
    return tr;
}

constexpr const char* list_text =
    "personeelsnummer;achternaam;uit dienst;uren per week\n"
    "P-10233;Jansen;31-12-2026;24\n"
    "P-8;Dekker;;\n";

// A register with the sample case, whose worker is the first of the list.
class Compared {
  public:
    explicit Compared(std::string_view name) : folder_(scratch_dir(name)), world_(test_world()) {
        make_register(folder_ / "cases", world_);
        cases_.emplace(open_register(folder_ / "cases", world_));
        id_ = cases_->add({.facts = sample_case()}, tables::default_instrument());
        rows.compare(*cases_, core::read_worker_list(list_text, "list"));
    }
    // Imports what is chosen.
    core::ImportedWorkers import() {
        return core::import_workers(*cases_, rows.list(), rows.comparison(), rows.choice(),
                                    tables::default_instrument());
    }
    core::Case facts() const { return core::facts_of(cases_->last(id_), "test"); }

    WorkerRows rows{};

  private:
    std::filesystem::path folder_;
    TestWorld world_;
    std::optional<core::Register> cases_{};
    std::string id_{};
};

using Words = std::vector<std::string>;

Words column(const WorkerRows& rows, WorkerColumn column) {
    Words words;
    for (std::size_t row = 0; row < rows.size(); ++row)
        words.push_back(rows.cell(row, column, nl()));
    return words;
}

}  // namespace

TEST_CASE("a row for each field that differs, and for each worker without a case") {
    const Compared compared("worker_rows");
    const auto& rows = compared.rows;
    CHECK(column(rows, WorkerColumn::worker) == Words{"P-10233", "P-10233", "P-10233", "P-8"});
    CHECK(column(rows, WorkerColumn::case_number) ==
          Words{"2026-0042", "2026-0042", "2026-0042", "nog geen"});
    CHECK(column(rows, WorkerColumn::field) ==
          Words{"Achternaam", "Uren per week", "In dienst tot", "–"});
    CHECK(column(rows, WorkerColumn::before) == Words{"de Vries", "36", "–", "–"});
    CHECK(column(rows, WorkerColumn::after) ==
          Words{"Jansen", "24", "31\u00a0december 2026", "Dekker"});
    CHECK(rows.planned() == WorkerRows::Planned{});
}

TEST_CASE("nothing is chosen at first, and then nothing is imported") {
    Compared compared("worker_rows_nothing");
    CHECK(compared.import().changed_cases == 0);
    CHECK(compared.facts() == sample_case());
}

TEST_CASE("filled in, replaced and started, as was chosen") {
    Compared compared("worker_rows_choices");
    auto& rows = compared.rows;
    rows.fill(true);
    CHECK(rows.planned() == WorkerRows::Planned{.fields = 1, .cases = 1});
    rows.replace(true);
    rows.add(true);
    CHECK(column(rows, WorkerColumn::effect) ==
          Words{"wordt vervangen", "wordt vervangen", "wordt ingevuld", "casus wordt begonnen"});
    rows.choose_field(WorkerField::family_name, false);
    CHECK(rows.planned() == WorkerRows::Planned{.fields = 2, .cases = 1, .new_cases = 1});
    const auto done = compared.import();
    CHECK(done.changed_cases == 1);
    CHECK(done.new_cases == 1);
    auto expected = sample_case();
    expected.employment.to = date("2026-12-31");
    expected.employment.hours_per_week = 24;
    CHECK(compared.facts() == expected);
}

TEST_CASE("a worker left out stays out, in all rows, and so do all when none is left") {
    Compared compared("worker_rows_workers");
    auto& rows = compared.rows;
    rows.fill(true);
    rows.replace(true);
    rows.add(true);
    rows.turn_worker(1);
    CHECK(column(rows, WorkerColumn::chosen) == Words{"", "", "", "✓"});
    CHECK(rows.planned() == WorkerRows::Planned{.new_cases = 1});
    rows.turn_worker(3);
    CHECK(rows.planned() == WorkerRows::Planned{});
    auto done = compared.import();
    CHECK(done.changed_cases + done.new_cases == 0);
    rows.turn_worker(0);
    for (const auto field : core::all_worker_fields()) rows.choose_field(field, false);
    CHECK(rows.planned() == WorkerRows::Planned{});
    done = compared.import();
    CHECK(done.changed_cases == 0);
    CHECK(compared.facts() == sample_case());
}
