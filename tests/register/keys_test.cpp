// Passphrases, the recovery key, key slots, and the delay after a wrong one.
#include "core/register/key_slots.hpp"
#include "core/register/recovery_key.hpp"
#include "core/register/unlock_delay.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

bool opens(const std::filesystem::path& path, const core::SecretBytes& key, core::SlotKind kind,
           const TestWorld& world) {
    try {
        core::Register::open(path.string(), key, {.kind = kind, .read_only = true},
                             world.environment);
        return true;
    } catch (const core::WrongSecret&) {
        return false;
    }
}

}  // namespace

TEST_CASE("the check character is that of the standard", "[register]") {
    // The example of the GRid standard, an ISO 7064 MOD 37,36 number: A1-2425G-ABC1234002-M.
    CHECK(core::check_character("A12425GABC1234002") == 'M');
}

TEST_CASE("a recovery key is read as people write it, and typing errors are found", "[register]") {
    const auto key = core::new_recovery_key(core::system_environment());
    CHECK(key.size() == 41);  // 35 characters in groups of five
    const std::string plain{core::read_recovery_key(key).view()};
    CHECK(plain.size() == 35);
    std::string lower = "  ";
    for (const char c : key)
        lower += c == '-' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    CHECK(core::read_recovery_key(lower).view() == plain);
    for (std::size_t i = 0; i < plain.size(); ++i) {
        auto wrong = plain;
        wrong[i] = wrong[i] == '7' ? '8' : '7';
        CHECK_THROWS_AS(core::read_recovery_key(wrong), Error);
    }
    CHECK_THROWS_AS(core::read_recovery_key(plain.substr(1)), Error);
    CHECK_THROWS_AS(core::read_recovery_key(""), Error);
    CHECK(core::new_recovery_key(core::system_environment()) != key);
}

TEST_CASE("an open register tells which slot a key opens", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_slot_opened_by") / "cases.werkrug";
    const auto recovery_key = core::read_recovery_key(make_register(path, world));
    auto cases = open_register(path, world);
    const auto second = cases.add_passphrase(secret("second"), cheap_cost());
    using enum core::SlotKind;
    CHECK(cases.slot_opened_by(secret(), passphrase) == 1);
    CHECK(cases.slot_opened_by(secret("second"), passphrase) == second);
    CHECK(cases.slot_opened_by(recovery_key, recovery) == 2);
    CHECK_FALSE(cases.slot_opened_by(recovery_key, passphrase));
    CHECK_FALSE(cases.slot_opened_by(secret(), recovery));
    CHECK_FALSE(cases.slot_opened_by(secret("wrong"), passphrase));
}

TEST_CASE("a text that was a secret is overwritten", "[register]") {
    std::string text(100, 'x');
    const auto* memory = text.data();
    core::wipe(text);
    CHECK(text.empty());
    CHECK(std::string(memory, 100) == std::string(100, '\0'));
}

TEST_CASE("key slots come and go without touching the data", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_slots") / "cases.werkrug";
    const auto first_recovery = core::read_recovery_key(make_register(path, world));
    using enum core::SlotKind;
    CHECK(opens(path, first_recovery, recovery, world));
    std::string last_sealed;
    std::string new_recovery;
    {
        auto cases = open_register(path, world);
        const auto id = cases.add({.facts = sample_case()}, tables::default_instrument());
        const auto sealed = [&] {
            return core::RowStore(path.string(), core::FileAccess::read).revision(id, 1)->sealed;
        };
        last_sealed = sealed();
        CHECK(cases.add_passphrase(secret("second"), cheap_cost()) == 3);
        cases.change_passphrase(1, secret("changed"), cheap_cost());
        new_recovery = cases.renew_recovery_key(cheap_cost());
        CHECK(sealed() == last_sealed);
        CHECK_THROWS_AS(cases.change_passphrase(9, secret("x"), cheap_cost()), Error);
        CHECK_THROWS_AS(cases.change_passphrase(4, secret("x"), cheap_cost()), Error);
        CHECK(cases.check().problems.empty());
    }
    CHECK_FALSE(opens(path, secret(), core::SlotKind::passphrase, world));
    CHECK(opens(path, secret("changed"), core::SlotKind::passphrase, world));
    CHECK(opens(path, secret("second"), core::SlotKind::passphrase, world));
    CHECK_FALSE(opens(path, first_recovery, recovery, world));
    CHECK(opens(path, core::read_recovery_key(new_recovery), recovery, world));
    {
        auto cases = core::Register::open(path.string(), secret("second"), {}, world.environment);
        cases.remove_slot(1);
        CHECK_THROWS_AS(cases.remove_slot(3), Error);  // the only passphrase left
    }
    CHECK_FALSE(opens(path, secret("changed"), core::SlotKind::passphrase, world));
    CHECK(opens(path, secret("second"), core::SlotKind::passphrase, world));
}

TEST_CASE("a damaged slot is no wrong passphrase, and the other one still opens", "[register]") {
    const auto world = test_world();
    const auto path = scratch_dir("register_slot_damage") / "cases.werkrug";
    const auto recovery_key = core::read_recovery_key(make_register(path, world));
    core::Database(path, core::FileAccess::write)
        .execute("UPDATE key_slot SET salt = zeroblob(16) WHERE number = 1");
    try {
        open_register(path, world);
        FAIL("opened with a damaged slot");
    } catch (const core::WrongSecret&) {
        FAIL("called a damaged slot a wrong passphrase");
    } catch (const Error& error) {
        CHECK(error.problems()[0].what.msgid == "No key slot opens, and a key slot is damaged.");
    }
    const auto cases = core::Register::open(path.string(), recovery_key,
                                            {.kind = core::SlotKind::recovery}, world.environment);
    REQUIRE(cases.problems().size() == 1);
    CHECK(cases.problems()[0].path == "key-slot[1]");
    CHECK(cases.read_only());
}

TEST_CASE("the cost of a guess is tuned to the computer", "[register]") {
    const auto tuned = [](double once) {
        return core::tuned_cost(1.0, [&](const core::StretchCost& cost) {
            return once * static_cast<double>(cost.operations);
        });
    };
    CHECK(tuned(0.25).operations == 4);
    CHECK(tuned(5.0).operations == 1);
    CHECK(tuned(0.0).operations == 64);
    CHECK(core::is_acceptable(tuned(0.0)));
    CHECK_FALSE(core::is_acceptable({.operations = 1, .memory_bytes = 1ULL << 40U}));
    CHECK_FALSE(core::is_acceptable({.operations = 1000, .memory_bytes = 8192}));
    CHECK_FALSE(core::is_acceptable({.operations = 0, .memory_bytes = 8192}));
}

TEST_CASE("the wait after wrong passphrases grows", "[register]") {
    std::vector<std::chrono::seconds::rep> waits;
    core::UnlockAttempts attempts(
        [&](std::chrono::seconds wait) { waits.push_back(wait.count()); });
    for (int i = 0; i < 9; ++i) {
        attempts.wait_for_turn();
        attempts.failed();
    }
    CHECK(waits == std::vector<std::chrono::seconds::rep>{1, 2, 4, 8, 16, 32, 60, 60});
}
