// A list of workers from a personnel system: how it is read, what it would change, and that nothing
// changes but what was chosen.
#include "core/register/worker_list.hpp"

#include "core/register/worker_import.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;
using core::WorkerField;

namespace {

core::WorkerList read(const std::string& text,
                      core::ListEncoding encoding = core::ListEncoding::detect) {
    return core::read_worker_list(text, "list.csv", encoding);
}

// The problems, each on a line.
std::string refusal(const std::string& text) {
    try {
        read(text);
    } catch (const Error& error) {
        std::string all;
        for (const auto& problem : error.problems()) all += to_english(problem, "l") + "\n";
        return all;
    }
    return {};
}

// A register with the sample case (worker P-10233) and what a list would change in it.
class Practice {
  public:
    explicit Practice(std::string_view name)
        : world_(test_world()), file_(scratch_dir(name) / "cases") {
        make_register(file_, world_);
        cases_.emplace(open_register(file_, world_));
        id_ = cases_->add({.facts = sample_case()}, tables::default_instrument());
    }

    core::Register& cases() { return *cases_; }
    core::Case facts() const { return core::facts_of(cases_->last(id_), "test"); }
    core::WorkerComparison compare(const core::WorkerList& list) const {
        return core::compare_workers(*cases_, list);
    }
    core::ImportedWorkers import(const core::WorkerList& list, const core::ImportChoice& choice) {
        return core::import_workers(*cases_, list, compare(list), choice,
                                    tables::default_instrument());
    }
    const std::string& id() const { return id_; }

  private:
    TestWorld world_;
    std::filesystem::path file_;
    std::optional<core::Register> cases_{};
    std::string id_{};
};

}  // namespace

TEST_CASE("columns are found by Dutch and English names, in any order", "[register][workers]") {
    const auto dutch = read(
        "Geslacht;Personeelsnummer;Achternaam;Tussenvoegsel;Roepnaam;Geboortedatum;Datum in "
        "dienst;Uit dienst;Contracturen;Functie;ISCO-08;Kostenplaats\n"
        "V;P-1;Vries;de;Anna;17-05-1984;2015-04-01;;36,5;Orderpicker;9333;4410\n");
    REQUIRE(dutch.workers.size() == 1);
    const auto& row = dutch.workers.front();
    CHECK(row.line == 2);
    CHECK(row.worker == core::Worker{.family_name = "de Vries",
                                     .given_name = "Anna",
                                     .birth_date = date("1984-05-17"),
                                     .sex = core::Sex::female,
                                     .worker_number = "P-1"});
    CHECK(row.employment.from == date("2015-04-01"));
    CHECK(row.employment.hours_per_week == 36.5);
    CHECK(row.employment.occupation ==
          core::CodedText{.scheme = "ISCO-08", .code = "9333", .text = "Orderpicker"});
    CHECK_FALSE(row.given.contains(WorkerField::employed_to));  // an empty cell says nothing
    CHECK_FALSE(row.given.contains(WorkerField::employer));
    CHECK(dutch.passed_over == std::vector<std::string>{"Kostenplaats"});

    const auto english = read(
        "employee_id,Last Name,FIRST-NAME,Date of Birth,gender\nP-1,de Vries,Anna,"
        "1984-05-17,female\n");
    CHECK(english.workers.front().worker == row.worker);
}

TEST_CASE("the encoding is detected, or as asked", "[register][workers]") {
    const auto old = read("personeelsnummer;voornaam\n1;Zo\xEB\n2;\x80uro\n");
    CHECK(old.windows_1252);
    CHECK(old.workers.at(0).worker.given_name == "Zoë");
    CHECK(old.workers.at(1).worker.given_name == "€uro");
    const auto utf8 = read("\xEF\xBB\xBFpersoneelsnummer;voornaam\n1;Zoë\n");
    CHECK_FALSE(utf8.windows_1252);
    CHECK(utf8.workers.at(0).worker.given_name == "Zoë");
    // Asked for: what is UTF-8 is read otherwise too.
    CHECK(read("personeelsnummer;voornaam\n1;Zoë\n", core::ListEncoding::windows_1252)
              .workers.at(0)
              .worker.given_name == "ZoÃ«");
    CHECK_THROWS_AS(read("personeelsnummer;voornaam\n1;Zo\xEB\n", core::ListEncoding::utf_8),
                    Error);
}

TEST_CASE("what is wrong is told with line and column, and without the content",
          "[register][workers]") {
    CHECK(refusal("naam;voornaam\nx;y\n")
              .find("l:1:1: There is no column with the worker’s "
                    "number") == 0);
    const auto wrong = refusal(
        "personeelsnummer,geboortedatum,geslacht,contracturen\n"
        "P-1,31-02-1990,v,36\n"
        "P-2,1990-01-31,q,36\n"
        "P-2,1990-01-31,m,900\n"
        ",1990-01-31,m,x\n"
        "P-1,5/17/1984,,\n");
    CHECK(wrong ==
          "l:2:5: geboortedatum: This is not a day (As 2026-03-16 or 16-03-2026)\n"
          "l:3:16: geslacht: This word for a sex is not known (For instance v, m or x)\n"
          "l:4:1: personeelsnummer: This number stands on line 3 too\n"
          "l:4:18: contracturen: This number is out of range (0 to 80)\n"
          "l:5:1: personeelsnummer: The worker’s number is missing here\n"
          "l:5:15: contracturen: This is not a number\n"
          "l:6:1: personeelsnummer: This number stands on line 2 too\n"
          "l:6:5: geboortedatum: This is not a day (As 2026-03-16 or 16-03-2026)\n");
    CHECK(refusal("personeelsnummer,voornaam,roepnaam\n1,a,b\n")
              .find("l:1:27: roepnaam: Another column means the same") == 0);
    CHECK(refusal("personeelsnummer,voornaam\n1,\"a\nb\"\n")
              .find("l:2:3: voornaam: A line break or a tab") == 0);
    CHECK(refusal("personeelsnummer,voornaam\n1,a\x01\n").find("l:2:") == 0);
    CHECK(refusal("personeelsnummer,voornaam\n1\n").find("l:2:") == 0);
    CHECK(refusal(std::string{'\xFF', '\xFE', 'p', '\0', 'e', '\0'}).find("l:1") == 0);
    CHECK(refusal("").find("l: The file is empty") == 0);
    // Nobody reads more than 500.
    std::string many = "personeelsnummer,geboortedatum\n";
    for (int i = 0; i < 2000; ++i) many += "P-1,morgen\n";
    const auto told = refusal(many);
    CHECK(std::count(told.begin(), told.end(), '\n') == 500);
}

TEST_CASE("a list only shows what would change", "[register][workers]") {
    Practice practice("workers_preview");
    const auto list = read(
        "personeelsnummer;achternaam;voornaam;werkgever;in dienst\n"
        "P-10233;Jansen;;Distributiecentrum Noord B.V.;2015-04-01\n"
        "P-77;Bos;Bo;;\n");
    const auto comparison = practice.compare(list);
    REQUIRE(comparison.updates.size() == 1);
    CHECK(comparison.updates[0].case_number == "2026-0042");
    CHECK(comparison.updates[0].changes ==
          std::vector<core::FieldChange>{
              {.path = "worker/family-name", .before = "de Vries", .after = "Jansen"}});
    CHECK(comparison.without_case == std::vector<std::size_t>{1});
    CHECK(practice.facts() == sample_case());
    CHECK(practice.import(list, {}).changed_cases == 0);
    CHECK(practice.facts() == sample_case());
    CHECK(practice.cases().last(practice.id()).revision == 1);

    const auto same = read("personeelsnummer;achternaam\nP-10233;de Vries\n");
    CHECK(practice.compare(same).equal_cases == 1);
    CHECK(practice.compare(same).updates.empty());
}

TEST_CASE("only what was chosen is taken over", "[register][workers]") {
    Practice practice("workers_apply");
    const auto list = read(
        "personeelsnummer;achternaam;uit dienst;uren per week\nP-10233;Jansen;31-12-2026;24\n");
    // Employed until is not known in the sample case; name and hours are.
    CHECK(practice.import(list, {.fill = true}).changed_cases == 1);
    auto expected = sample_case();
    expected.employment.to = date("2026-12-31");
    CHECK(practice.facts() == expected);

    CHECK(practice.import(list, {.replace = true, .workers = {"P-9"}}).changed_cases == 0);
    CHECK(practice.import(list, {.replace = true, .fields = {WorkerField::hours_per_week}})
              .changed_cases == 1);
    expected.employment.hours_per_week = 24;
    CHECK(practice.facts() == expected);

    CHECK(practice.import(list, {.replace = true}).changed_cases == 1);
    expected.worker.family_name = "Jansen";
    CHECK(practice.facts() == expected);
    CHECK(practice.import(list, {.fill = true, .replace = true}).changed_cases == 0);
    // Each was a revision; the old ones are all there.
    CHECK(practice.cases().history(practice.id()).size() == 4);
}

TEST_CASE("a list of words only leaves the code of the same occupation", "[register][workers]") {
    Practice practice("workers_code");
    const auto& occupation = sample_case().employment.occupation;
    REQUIRE_FALSE(occupation.code.empty());
    const auto list = read("personeelsnummer;functie\nP-10233;" + occupation.text + "\n");
    CHECK(practice.compare(list).equal_cases == 1);
    CHECK(practice.import(list, {.fill = true, .replace = true}).changed_cases == 0);
    CHECK(practice.facts() == sample_case());
    // Other words are another occupation, of which the code is not known.
    const auto other = read("personeelsnummer;functie\nP-10233;Chauffeur\n");
    CHECK(practice.import(other, {.replace = true}).changed_cases == 1);
    CHECK(practice.facts().employment.occupation.code.empty());
}

// Says beforehand which changes an import makes, field by field.
TEST_CASE("what will be taken over is known before it is", "[register][workers]") {
    const auto list = read(
        "personeelsnummer;achternaam;isco;functie;uit dienst;uren per week\n"
        "P-10233;Jansen;8344;Chauffeur;31-12-2026;24\n");
    const std::vector<core::ImportChoice> choices{
        {},
        {.fill = true},
        {.replace = true},
        {.fill = true, .replace = true},
        {.replace = true, .fields = {WorkerField::occupation}},
        {.fill = true, .replace = true, .fields = {WorkerField::employed_to}}};
    const std::vector<std::size_t> expected{0, 1, 4, 5, 2, 1};
    for (std::size_t i = 0; i < choices.size(); ++i) {
        INFO(i);
        Practice practice("workers_take_over");
        const auto comparison = practice.compare(list);
        REQUIRE(comparison.updates.size() == 1);
        const auto& update = comparison.updates[0];
        std::vector<core::FieldChange> taken;
        for (const auto& change : update.changes)
            if (core::takes_over(choices[i], update, change)) taken.push_back(change);
        CHECK(taken.size() == expected[i]);
        practice.import(list, choices[i]);
        const auto history = practice.cases().history(practice.id());
        CHECK(taken ==
              (history.size() == 1 ? std::vector<core::FieldChange>{} : history.back().changes));
    }
}

TEST_CASE("workers without a case can get one; closed cases are left alone",
          "[register][workers]") {
    Practice practice("workers_new");
    const auto list = read(
        "personeelsnummer;achternaam;geslacht\n2026-0042;Bos;x\nP-8;Dekker;m\nP-10233;Jansen;v\n");
    CHECK(practice.import(list, {.add = true, .workers = {"2026-0042"}}).new_cases == 1);
    const auto entries = practice.cases().index().entries();
    REQUIRE(entries.size() == 2);
    const auto& added = entries[0].case_id == practice.id() ? entries[1] : entries[0];
    CHECK(added.summary.case_number == "2026-0042-2");  // the number itself is taken
    const auto facts = core::facts_of(practice.cases().last(added.case_id), "test");
    CHECK(facts.worker.family_name == "Bos");
    CHECK(facts.worker.sex == core::Sex::other);
    CHECK(facts.instrument == tables::default_instrument().instrument.id);
    CHECK(practice.facts() == sample_case());

    core::CaseMarks marks;
    marks.closed_on = date("2026-06-01");
    practice.cases().mark(practice.id(), marks);
    const auto comparison = practice.compare(list);
    CHECK(comparison.closed_cases == 1);
    CHECK(comparison.updates.empty());
    CHECK(comparison.without_case == std::vector<std::size_t>{1});
}

TEST_CASE("import-workers on the command line", "[register][workers][cli]") {
    const auto folder = scratch_dir("workers_cli");
    write_bytes(folder / "passphrase", usual_passphrase);
    make_register(folder / "cases", test_world());
    write_bytes(folder / "list.csv",
                "personeelsnummer;achternaam;uit dienst;kleur\nP-10233;Jans\xE9n;31-12-2026;rood\n"
                "P-5;Bos;;\n");
    const auto command = [&folder](std::vector<std::string> words) {
        std::vector<std::string> all{cli_path().string(), "register"};
        all.insert(all.end(), words.begin(), words.end());
        all.insert(all.end(), {"--passphrase-file", (folder / "passphrase").string()});
        return run(all);
    };
    const auto cases = (folder / "cases").string();
    const auto list = (folder / "list.csv").string();
    REQUIRE(command({"import", cases, (vectors_dir() / "case.xml").string()}).exit_code == 0);

    const auto preview = command({"import-workers", cases, list, "--lang", "nl"});
    INFO(preview.err);
    REQUIRE(preview.exit_code == 0);
    for (const char* words :
         {"Windows-1252", "kleur", "casus 2026-0042", "Jansén", "In dienst tot: ingevuld: “31",
          "Regel 3, werknemer P-5", "Er is niets gewijzigd."}) {
        INFO(words << " in " << preview.out);
        CHECK(preview.out.find(words) != std::string::npos);
    }
    const auto applied = command({"import-workers", cases, list, "--apply", "fill", "--apply",
                                  "new", "--by", "dr. Bos", "--lang", "en"});
    CHECK(applied.out.find("Cases changed: 1; cases started: 1") != std::string::npos);
    CHECK(command({"show", cases, "P-5"}).out.find("Bos") != std::string::npos);
    CHECK(command({"show", cases, "2026-0042"}).out.find("de Vries") != std::string::npos);

    write_bytes(folder / "list.csv", "personeelsnummer;geboortedatum\nP-5;gisteren\n");
    const auto refused = command({"import-workers", cases, list, "--lang", "en"});
    CHECK(refused.exit_code == 2);
    CHECK(refused.err.find("list.csv:2:5: geboortedatum: This is not a day") != std::string::npos);
    CHECK(refused.err.find("gisteren") == std::string::npos);
    CHECK(command({"import-workers", cases, list, "--apply", "everything"}).exit_code == 2);
}
