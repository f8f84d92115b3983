// A register whose file is gone or another one while it is open.
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;

constexpr const char* gone =
    "The register is no longer at its place: the file was removed, moved or replaced, or its stick "
    "or network drive is gone.";

// Why saving is refused; empty when it saves.
std::string refusal(core::Register& cases, const std::string& id) {
    try {
        cases.save(id, {.facts = synthetic_case(2)}, tables::default_instrument());
    } catch (const Error& error) {
        CHECK_FALSE(error.problems().at(0).hint.msgid.empty());
        return error.problems().at(0).what.msgid;
    }
    return {};
}

// An open register with one case, in a folder of its own.
struct Opened {
    explicit Opened(const char* name)
        : folder(scratch_dir(name) / "stick"), path(folder / "cases") {
        fs::create_directory(folder);
        make_register(path, world);
        cases.emplace(open_register(path, world));
        id = cases->add({.facts = synthetic_case(1)}, tables::default_instrument());
    }

    TestWorld world{test_world()};
    fs::path folder;
    fs::path path;
    std::optional<core::Register> cases{};
    std::string id{};
};

}  // namespace

TEST_CASE("nothing is saved into a register that was removed", "[register]") {
    Opened opened("register_place_removed");
    fs::remove(opened.path);
    CHECK(refusal(*opened.cases, opened.id) == gone);
    CHECK_THROWS_AS(opened.cases->add({}, tables::default_instrument()), Error);
    CHECK_THROWS_AS(opened.cases->destroy(opened.id, "x"), Error);
    CHECK_THROWS_AS(opened.cases->log_backup(), Error);
    // What is open can still be read, and be brought to safety.
    CHECK(core::facts_of(opened.cases->last(opened.id), "x") == synthetic_case(1));
    const auto saved = opened.folder / "saved";
    opened.cases->back_up(saved.string());
    opened.cases.reset();
    const auto again = open_register(saved, opened.world);
    CHECK(core::facts_of(again.last(opened.id), "x") == synthetic_case(1));
}

TEST_CASE("nothing is saved when another file has come in the register's place", "[register]") {
    Opened opened("register_place_replaced");
    const auto other = opened.folder / "other";
    make_register(other, opened.world);
    const auto bytes = read_bytes(other);
    fs::rename(other, opened.path);
    CHECK(refusal(*opened.cases, opened.id) == gone);
    opened.cases.reset();
    CHECK(read_bytes(opened.path) == bytes);
}

TEST_CASE("a stick that is taken out and put back loses nothing", "[register]") {
    Opened opened("register_place_stick");
    const auto away = opened.folder.parent_path() / "away";
    fs::rename(opened.folder, away);
    CHECK(refusal(*opened.cases, opened.id) == gone);
    fs::rename(away, opened.folder);
    CHECK(refusal(*opened.cases, opened.id).empty());
    opened.cases.reset();
    const auto again = open_register(opened.path, opened.world);
    CHECK(again.last(opened.id).revision == 2);
    CHECK(again.check().problems.empty());
}

TEST_CASE("a register opened by a name below the working folder is found after leaving it",
          "[register]") {
    const auto world = test_world();
    const auto folder = scratch_dir("register_place_relative");
    make_register(folder / "cases", world);
    const auto before = fs::current_path();
    fs::current_path(folder);
    auto cases = open_register("cases", world);
    fs::current_path(before);
    CHECK(cases.add({.facts = synthetic_case(1)}, tables::default_instrument()).size() == 16);
}

TEST_CASE("a change by a program that passed the lock is noticed, not overwritten", "[register]") {
    Opened opened("register_place_lock");
    fs::remove(opened.path.string() + ".lock");
    {
        auto second = open_register(opened.path, opened.world);
        REQUIRE_FALSE(second.read_only());
        second.save(opened.id, {.facts = synthetic_case(3)}, tables::default_instrument());
    }
    CHECK(refusal(*opened.cases, opened.id) ==
          "Another program has changed the register since it was opened here.");
    opened.cases.reset();
    const auto again = open_register(opened.path, opened.world);
    CHECK(core::facts_of(again.last(opened.id), "x") == synthetic_case(3));
    CHECK(again.check().problems.empty());
}
