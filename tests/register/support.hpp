// Registers for the tests: cheap keys, a clock that stands still unless moved, synthetic cases.
#pragma once

#include "core/register/register.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace werkrug::tests {

// Never for real data: a guess costs nothing.
core::StretchCost cheap_cost();

// What most registers of the tests open with; strong enough for the command line.
constexpr std::string_view usual_passphrase = "correct horse battery staple";
core::SecretBytes secret(std::string_view text = usual_passphrase);

// Randomness of the system, and a clock that shows what `now` says.
struct TestWorld {
    std::shared_ptr<core::Timestamp> now;
    core::Environment environment;
};
TestWorld test_world();

// A fictitious case; every text of it is different for another number. All are at least eight bytes
// long.
core::Case synthetic_case(int number);
std::vector<std::string> texts_of_synthetic_case(int number);

// A new register at `path`; gives its recovery key.
std::string make_register(const std::filesystem::path& path, const TestWorld& world);

core::Register open_register(const std::filesystem::path& path, const TestWorld& world,
                             const core::OpenOptions& options = {});

std::vector<std::string> ids_of(const core::Register& cases);

}  // namespace werkrug::tests
