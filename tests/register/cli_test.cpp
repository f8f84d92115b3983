// The register on the command line, through the real program.
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <map>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

// A folder with a register of cheap keys, and its passphrase in a file.
class Desk {
  public:
    explicit Desk(std::string_view name) : folder_(scratch_dir(name)) {
        write_bytes(folder_ / "passphrase", usual_passphrase);
        make_register(folder_ / "cases", test_world());
    }

    fs::path folder() const { return folder_; }
    std::string path(const char* name) const { return (folder_ / name).string(); }

    Finished run(std::vector<std::string> words) const {
        std::vector<std::string> command{cli_path().string(), "register"};
        command.insert(command.end(), words.begin(), words.end());
        command.insert(command.end(), {"--passphrase-file", path("passphrase"), "--lang", "en"});
        return tests::run(command);
    }
    std::string done(std::vector<std::string> words) const {
        const auto finished = run(std::move(words));
        INFO(finished.err);
        CHECK(finished.exit_code == 0);
        return finished.out;
    }

  private:
    fs::path folder_;
};

const std::string case_file = (vectors_dir() / "case.xml").string();

}  // namespace

TEST_CASE("a case goes into the register and comes out the same", "[register][cli]") {
    const Desk desk("register_cli");
    const auto cases = desk.path("cases");
    desk.done({"import", cases, case_file, (vectors_dir() / "h0001.xml").string()});
    const auto list = Json::parse(desk.done({"list", cases, "--json", "--search", "vries"}));
    REQUIRE(list.size() == 1);
    CHECK(list[0]["case_number"] == "2026-0042");
    CHECK(list[0]["conclusion"] == "likely");
    const std::string id = list[0]["id"];
    CHECK(id.size() == 32);
    CHECK(Json::parse(desk.done({"list", cases, "--json"})).size() == 2);
    CHECK(Json::parse(desk.done({"list", cases, "--json", "--status", "started"})).empty());
    CHECK(desk.done({"list", cases}).find("de Vries, Anna") != std::string::npos);

    auto changed = read_bytes(vectors_dir() / "case.xml");
    changed.replace(changed.find("de Vries"), 8, "Bakker");
    write_bytes(desk.folder() / "changed.xml", changed);
    desk.done({"import", cases, desk.path("changed.xml"), "--by", "dr. Bos"});
    const auto history = Json::parse(desk.done({"history", cases, "2026-0042", "--json"}));
    REQUIRE(history.size() == 2);
    CHECK(history[1]["saved_by"] == "dr. Bos");
    CHECK(history[1]["changes"] == Json::parse(R"([{"path": "worker/family-name",
                                       "before": "de Vries", "after": "Bakker"}])"));

    desk.done({"export", cases, id, "--revision", "1", "-o", desk.path("out.xml"), "--to", "me"});
    CHECK(read_bytes(desk.folder() / "out.xml") ==
          desk.done({"show", cases, "2026-0042", "--revision", "1"}));
    const auto log = Json::parse(desk.done({"log", cases, "--json"}));
    CHECK(std::any_of(log.begin(), log.end(), [&](const Json& entry) {
        return entry["action"] == "exported" && entry["recipient"] == "me" && entry["case"] == id;
    }));
    CHECK(Json::parse(desk.done({"check", cases, "--json"}))["good"] == true);
}

TEST_CASE("a backup made on the command line is put back; a destroyed case is gone",
          "[register][cli]") {
    const Desk desk("register_cli_backup");
    const auto cases = desk.path("cases");
    fs::create_directory(desk.folder() / "backups");
    desk.done({"import", cases, case_file});
    desk.done({"backup", cases, desk.path("backups")});
    const auto backup = fs::directory_iterator(desk.folder() / "backups")->path().string();
    desk.done({"destroy", cases, "2026-0042", "--reason", "request of the worker", "--yes"});
    CHECK(desk.run({"show", cases, "2026-0042"}).exit_code == 2);
    CHECK(desk.done({"stats", cases}).find("Destroyed cases: 1") != std::string::npos);
    desk.done({"restore", backup, "-o", desk.path("restored")});
    CHECK(desk.done({"show", desk.path("restored"), "2026-0042"}).find("de Vries") !=
          std::string::npos);
    CHECK(desk.run({"restore", backup, "-o", cases}).exit_code == 2);
}

TEST_CASE("what cannot be done on the command line is said, with exit code 2", "[register][cli]") {
    const Desk desk("register_cli_faults");
    const auto cases = desk.path("cases");
    const auto refused = [&](std::vector<std::string> words, const char* what) {
        const auto finished = desk.run(std::move(words));
        INFO(finished.err);
        CHECK(finished.exit_code == 2);
        CHECK(finished.err.find(what) != std::string::npos);
        CHECK(finished.out.empty());
    };
    refused({"list", desk.path("nothing")}, "The register is not there.");
    refused({"list", case_file}, "is not a register of Werkrug");
    refused({"show", cases, "2026-0042"}, "There is no such case");
    refused({"import", cases, case_file, desk.path("passphrase")}, "passphrase");
    refused({"show", cases, ""}, "There is no such case");
    refused({"rekey", cases}, "Give one of --add");
    refused({"rekey", cases, "--remove", "1"}, "the only passphrase");
    CHECK(Json::parse(desk.done({"list", cases, "--json"})).empty());

    core::Database(cases, core::FileAccess::write).execute("DELETE FROM audit WHERE sequence = 2");
    const auto checked = desk.run({"check", cases});
    CHECK(checked.exit_code == 2);
    CHECK(checked.err.find("audit[3]") != std::string::npos);

    write_bytes(desk.folder() / "passphrase", "wrong\n");
    refused({"list", cases}, "The passphrase is not right.");
    write_bytes(desk.folder() / "passphrase", "\n");
    refused({"list", cases}, "The file holds no passphrase.");
    // Standard input of these tests is no terminal.
    const auto asked = tests::run({cli_path().string(), "register", "list", cases, "--lang", "en"});
    CHECK(asked.exit_code == 2);
    CHECK(asked.err.find("--passphrase-file") != std::string::npos);
}

TEST_CASE("while one program writes, another reads and is told who", "[register][cli]") {
    const Desk desk("register_cli_lock");
    const auto cases = desk.path("cases");
    desk.done({"import", cases, case_file});
    const auto writer = open_register(cases, test_world(), {.who = "dr. Bakker"});
    const auto reading = desk.run({"list", cases, "--json"});
    CHECK(reading.exit_code == 0);
    CHECK(Json::parse(reading.out).size() == 1);
    CHECK(reading.err.find("dr. Bakker") != std::string::npos);
    const auto writing = desk.run({"import", cases, case_file});
    CHECK(writing.exit_code == 2);
    CHECK(writing.err.find("dr. Bakker") != std::string::npos);
}

TEST_CASE("a register made on the command line opens with its recovery key", "[register][cli]") {
    const Desk desk("register_cli_create");
    const auto out = desk.done({"create", desk.path("new"), "--by", "dr. Bakker"});
    const auto line = out.find("\n    ") + 5;
    write_bytes(desk.folder() / "recovery", out.substr(line, out.find('\n', line) - line));
    const auto finished =
        tests::run({cli_path().string(), "register", "rekey", desk.path("new"), "--change", "1",
                    "--new-passphrase-file", desk.path("passphrase"), "--recovery-key-file",
                    desk.path("recovery"), "--lang", "en"});
    INFO(finished.err);
    CHECK(finished.exit_code == 0);
    desk.done({"check", desk.path("new")});
    // Production keys cost at least 256 MiB for every guess.
    const auto slots = core::RowStore(desk.path("new"), core::FileAccess::read).slots();
    REQUIRE(slots.size() == 2);
    for (const auto& slot : slots) CHECK(slot.cost.memory_bytes == 256U << 20U);
}

TEST_CASE("the command line refuses a passphrase that is easy to guess", "[register][cli]") {
    const Desk desk("register_cli_weak");
    write_bytes(desk.folder() / "weak", "Welkom2024!\n");
    for (const auto& words : {std::vector<std::string>{"create", desk.path("new"),
                                                       "--passphrase-file", desk.path("weak")},
                              {"rekey", desk.path("cases"), "--add", "--new-passphrase-file",
                               desk.path("weak"), "--passphrase-file", desk.path("passphrase")}}) {
        std::vector<std::string> command{cli_path().string(), "register"};
        command.insert(command.end(), words.begin(), words.end());
        command.insert(command.end(), {"--lang", "en"});
        const auto finished = tests::run(command);
        CHECK(finished.exit_code == 2);
        CHECK(finished.err.find("too easy to guess") != std::string::npos);
        CHECK(finished.err.find("four or more words") != std::string::npos);
    }
    CHECK_FALSE(fs::exists(desk.folder() / "new"));
    CHECK(
        core::RowStore((desk.folder() / "cases").string(), core::FileAccess::read).slots().size() ==
        2);
}

TEST_CASE("a case is marked as notified and closed, and keeps that when it is imported again",
          "[register][cli]") {
    const Desk desk("register_cli_marks");
    const auto cases = desk.path("cases");
    desk.done({"import", cases, case_file});
    const auto with_status = [&](const char* status) {
        return Json::parse(desk.done({"list", cases, "--json", "--status", status})).size();
    };
    CHECK(with_status("follow-up-due") == 1);  // its measure is long due
    CHECK(desk.done({"mark", cases, "2026-0042", "--notified", "2026-03-20"}).find("follow-up") !=
          std::string::npos);
    desk.done({"mark", cases, "2026-0042", "--closed", "2026-05-01"});
    CHECK(with_status("closed") == 1);
    CHECK(with_status("follow-up-due") == 0);
    CHECK(desk.done({"list", cases, "--search", "afgesloten"}).find("de Vries") !=
          std::string::npos);
    desk.done({"import", cases, case_file});
    CHECK(with_status("closed") == 1);
    desk.done({"mark", cases, "2026-0042", "--reopen"});
    CHECK(with_status("follow-up-due") == 1);
    const auto history = Json::parse(desk.done({"history", cases, "2026-0042", "--json"}));
    REQUIRE(history.size() == 5);
    CHECK(history[1]["changes"][0]["path"] == "marks/@notified-on");
    CHECK(history[3]["changes"].empty());
    CHECK(history[4]["changes"][0]["before"] == "2026-05-01");
    CHECK(desk.done({"history", cases, "2026-0042"}).find("Closed on: removed, was “1") !=
          std::string::npos);
    for (const auto& wrong :
         std::vector<std::vector<std::string>>{{},
                                               {"--notified", "20-03-2026"},
                                               {"--closed", "2926-01-01"},
                                               {"--closed", "2026-05-01", "--reopen"}}) {
        std::vector<std::string> words{"mark", cases, "2026-0042"};
        words.insert(words.end(), wrong.begin(), wrong.end());
        CHECK(desk.run(words).exit_code == 2);
    }
    CHECK(Json::parse(desk.done({"history", cases, "2026-0042", "--json"})).size() == 5);
}

TEST_CASE("a notification gets its reference and its corrections", "[register][cli]") {
    const Desk desk("register_cli_corrected");
    const auto cases = desk.path("cases");
    desk.done({"import", cases, case_file});
    const auto refused = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"mark", cases, "2026-0042"});
        return desk.run(words).exit_code == 2;
    };
    CHECK(refused({"--reference", "B2026-123"}));  // not notified yet
    CHECK(refused({"--corrected", "2026-04-02", "--what", "sector"}));
    desk.done({"mark", cases, "2026-0042", "--notified", "2026-03-20", "--reference", "B2026-123"});
    desk.done({"mark", cases, "2026-0042", "--corrected", "2026-04-02", "--what", "sector"});
    desk.done({"mark", cases, "2026-0042", "--corrected", "2026-04-09", "--what", "year of birth"});
    desk.done({"mark", cases, "2026-0042", "--reference", "B2026-124"});
    for (const auto& wrong : std::vector<std::vector<std::string>>{
             {"--corrected", "2026-04-02"},                      // what?
             {"--corrected", "2026-03-19", "--what", "sector"},  // before the notification
             {"--corrected", "2926-04-02", "--what", "sector"},
             {"--what", "sector"},
             {"--closed", "2026-05-01", "--reference", "B2026-125"},
             {"--notified", "2026-03-20", "--reference", std::string(31, '1')}})
        CHECK(refused(wrong));
    const auto history = Json::parse(desk.done({"history", cases, "2026-0042", "--json"}));
    REQUIRE(history.size() == 5);
    CHECK(history[1]["changes"][1]["path"] == "marks/@notification-reference");
    CHECK(history[3]["changes"][1]["path"] == "marks/correction[2]");
    CHECK(history[3]["changes"][1]["after"] == "year of birth");
    CHECK(history[4]["changes"][0]["before"] == "B2026-123");
    CHECK(desk.done({"history", cases, "2026-0042"}).find("Reference of the NCvB: filled in") !=
          std::string::npos);
}

TEST_CASE("what opening a register would do is told without a trace", "[register][cli]") {
    const Desk desk("register_cli_open_check");
    const auto cases = desk.path("cases");
    desk.done({"import", cases, case_file});
    const auto files = [&] {
        std::map<std::string, std::pair<std::string, fs::file_time_type>> found;
        for (const auto& file : fs::directory_iterator(desk.folder()))
            found[file.path().filename()] = {read_bytes(file.path()),
                                             fs::last_write_time(file.path())};
        return found;
    };
    const auto before = files();
    CHECK(desk.done({"open-check", cases}).starts_with("It opens for writing.\nCases: 1\n"));
    fs::remove(desk.folder() / "cases.lock");
    desk.done({"open-check", cases});
    CHECK(files().size() == before.size() - 1);
    write_bytes(desk.folder() / "cases.lock", "");
    fs::last_write_time(desk.folder() / "cases.lock", before.at("cases.lock").second);
    CHECK(files() == before);

    {
        const auto writer = open_register(cases, test_world(), {.who = "dr. Bakker"});
        auto held = files();
        const auto out = desk.done({"open-check", cases});
        CHECK(out.find("reading only") != std::string::npos);
        CHECK(out.find("dr. Bakker") != std::string::npos);
        // Who reads beside a writer says so in the index that both share, which goes with them.
        auto after = files();
        for (auto* one : {&held, &after}) one->erase("cases-shm");
        CHECK(after == held);
    }
    core::Database(cases, core::FileAccess::write)
        .execute("UPDATE revision SET sealed = zeroblob(90)");
    const auto damaged = desk.run({"open-check", cases});
    CHECK(damaged.exit_code == 2);
    CHECK(damaged.out.find("damaged") != std::string::npos);
    CHECK(damaged.err.find("revision[1]") != std::string::npos);
    write_bytes(desk.folder() / "passphrase", "wrong\n");
    const auto wrong = desk.run({"open-check", cases});
    CHECK(wrong.exit_code == 2);
    CHECK(wrong.out.empty());
}

TEST_CASE("destroying asks for the number of the case, at a terminal only", "[register][cli]") {
    const Desk desk("register_cli_destroy");
    const auto cases = desk.path("cases");
    desk.done({"import", cases, case_file});
    const auto refused = desk.run({"destroy", cases, "2026-0042", "--reason", "x"});
    CHECK(refused.exit_code == 2);
    CHECK(refused.err.find("--yes") != std::string::npos);
    // At a terminal, which “script” makes.
    const auto typing = [&](const std::string& answer) {
        const auto command = cli_path().string() + " register destroy " + cases +
                             " 2026-0042 --reason x --lang en --passphrase-file " +
                             desk.path("passphrase");
        return tests::run({"sh", "-c",
                           "echo '" + answer + "' | script --quiet --return --command '" + command +
                               "' /dev/null"});
    };
    const auto other = typing("2026-0041");
    CHECK(other.exit_code == 2);
    CHECK(other.out.find("not the number of the case") != std::string::npos);
    CHECK(desk.done({"show", cases, "2026-0042"}).find("de Vries") != std::string::npos);
    CHECK(typing("2026-0042").exit_code == 0);
    CHECK(desk.run({"show", cases, "2026-0042"}).exit_code == 2);
}

TEST_CASE("both results are shown when the instrument has changed", "[register][cli]") {
    const Desk desk("register_cli_results");
    const auto cases = desk.path("cases");
    desk.done({"import", cases, case_file});
    const auto one = desk.done({"show", cases, "2026-0042", "--results"});
    CHECK(one.find("48.9") != std::string::npos);
    CHECK(one.find("has changed") == std::string::npos);

    auto xml = tables::default_instrument().xml;
    xml.replace(xml.find("version=\"1\""), 11, "version=\"0\"");
    {
        auto opened = open_register(cases, test_world());
        opened.save(ids_of(opened).at(0), {.facts = sample_case()},
                    tables::read_instrument(xml, "old.xml"));
    }
    const auto both = desk.done({"show", cases, "2026-0042", "--results"});
    CHECK(both.find("has changed") != std::string::npos);
    CHECK(both.find("version 0") < both.find("version 1"));
    CHECK(both.find("version 1") != std::string::npos);
    const auto shown = desk.run({"show", cases, "2026-0042"});
    CHECK(shown.exit_code == 0);
    CHECK(shown.err.find("--results") != std::string::npos);
}

TEST_CASE("documents of a case leave the register logged, with their version", "[register][cli]") {
    const Desk desk("register_cli_documents");
    const auto cases = desk.path("cases");
    auto text = read_bytes(vectors_dir() / "case.xml");
    text.replace(text.find("2026-09-16"), 10, "2099-09-16");  // documents are made today
    write_bytes(desk.folder() / "case.xml", text);
    desk.done({"import", cases, desk.path("case.xml")});
    const auto make = [&](const char* reader, const char* file) {
        desk.done({"report", cases, "2026-0042", "--for", reader, "-o", desk.path(file)});
        return tests::run({"pdftotext", "-layout", desk.path(file), "-"}).out;
    };
    CHECK(make("insurer", "one.pdf").find("version 1, final") != std::string::npos);
    CHECK(make("insurer", "two.pdf").find("version 2, final") != std::string::npos);
    make("employer", "letter.pdf");
    CHECK(read_bytes(desk.folder() / "letter.pdf") ==
          read_bytes(desk.folder() / "letter-worker-copy.pdf"));
    const auto own = make("own-file", "own.pdf");
    CHECK(own.find("Letter to the employer, revision 1") != std::string::npos);
    CHECK(own.find("P-10233") != std::string::npos);
    desk.done({"report", cases, "2026-0042", "--for", "ncvb", "--format", "csv", "-o",
               desk.path("notification.csv")});
    CHECK(read_bytes(desk.folder() / "notification.csv").find(",L103,") != std::string::npos);
    const auto log = Json::parse(desk.done({"log", cases, "--json"}));
    std::vector<std::string> exported;
    for (const auto& entry : log)
        if (entry["action"] == "exported") exported.push_back(entry["what"]);
    CHECK(exported == std::vector<std::string>{"insurer-report 1", "insurer-report 1",
                                               "employer-letter 1", "own-file 1",
                                               "notification-csv 1"});
    const auto refused =
        desk.run({"report", cases, "2026-0042", "--for", "referral", "-o", desk.path("never.pdf")});
    CHECK(refused.exit_code == 3);
    CHECK_FALSE(fs::exists(desk.folder() / "never.pdf"));
}
