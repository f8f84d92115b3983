#include "tests/support/cases.hpp"

#include "core/assessment/assess.hpp"
#include "core/case/case_reader.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/support/paths.hpp"

#include <algorithm>
#include <stdexcept>

namespace werkrug::tests {

core::Date test_today() {
    return date("2027-01-01");
}

core::Date date(std::string_view iso) {
    const auto parsed = core::parse_date(iso);
    if (!parsed) throw std::invalid_argument("a test gives a bad date");
    return *parsed;
}

core::Case sample_case() {
    auto reading = core::read_case(read_bytes(vectors_dir() / "case.xml"), "case.xml");
    if (!reading.problems.empty()) throw std::runtime_error("case.xml has problems");
    return reading.facts;
}

std::vector<std::filesystem::path> vector_case_files() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(vectors_dir())) {
        if (entry.path().extension() != ".xml") continue;
        auto expected = entry.path();
        if (std::filesystem::exists(expected.replace_extension(".expected.json")))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

const tables::Instrument& instrument_of(const core::Case& facts) {
    const auto* found = tables::find_shipped_instrument(facts.instrument);
    if (found == nullptr) throw std::runtime_error("a test names an unknown instrument");
    return found->instrument;
}

FiledCase::FiledCase(core::Case given)
    : facts_(std::move(given)), assessment_(core::assess(facts_, instrument_of(facts_))) {}

core::CaseFile FiledCase::file() const {
    return file_on(core::day_of(facts_).value_or(test_today()));
}

core::CaseFile FiledCase::file_on(core::Date day) const {
    return {.facts = facts_,
            .assessment = assessment_,
            .instrument = *tables::find_shipped_instrument(facts_.instrument),
            .day = day};
}

}  // namespace werkrug::tests
