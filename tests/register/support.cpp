#include "tests/register/support.hpp"

#include "tables/instrument_reader.hpp"
#include "tests/support/cases.hpp"

namespace werkrug::tests {

core::StretchCost cheap_cost() {
    return {.operations = 1, .memory_bytes = 8192};
}

core::SecretBytes secret(std::string_view text) {
    return core::SecretBytes::copy_of(text);
}

TestWorld test_world() {
    auto now = std::make_shared<core::Timestamp>(std::chrono::sys_days{date("2026-04-01")} +
                                                 std::chrono::hours{9});
    auto environment = core::system_environment();
    environment.now = [now] { return *now; };
    return {.now = std::move(now), .environment = std::move(environment)};
}

std::vector<std::string> texts_of_synthetic_case(int number) {
    const auto tail = std::to_string(100000 + number);
    return {"casus-" + tail,   "Achternaam" + tail,  "Voornaam" + tail,      "werknemer-" + tail,
            "Bedrijf-" + tail, "Beroepsnaam" + tail, "Klachten van " + tail, "Dokter-" + tail};
}

core::Case synthetic_case(int number) {
    const auto texts = texts_of_synthetic_case(number);
    auto facts = sample_case();
    facts.id = texts[0];
    facts.worker.family_name = texts[1];
    facts.worker.given_name = texts[2];
    facts.worker.worker_number = texts[3];
    facts.employment.employer = texts[4];
    facts.employment.occupation.text = texts[5];
    facts.complaint.description = texts[6];
    facts.physician.name = texts[7];
    return facts;
}

std::string make_register(const std::filesystem::path& path, const TestWorld& world) {
    return core::Register::create(path.string(), secret(), cheap_cost(), "M. Jansen",
                                  world.environment);
}

core::Register open_register(const std::filesystem::path& path, const TestWorld& world,
                             const core::OpenOptions& options) {
    return core::Register::open(path.string(), secret(), options, world.environment);
}

std::vector<std::string> ids_of(const core::Register& cases) {
    std::vector<std::string> ids;
    for (const auto& entry : cases.index().entries()) ids.push_back(entry.case_id);
    return ids;
}

}  // namespace werkrug::tests
