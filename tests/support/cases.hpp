// Cases to start from: the normative example, and the published vectors.
#pragma once

#include "core/case/case.hpp"
#include "core/date.hpp"
#include "tables/instrument.hpp"

#include <filesystem>
#include <string_view>
#include <vector>

namespace werkrug::tests {

// A day after every date in the vectors, for the checks against the clock.
core::Date test_today();

core::Date date(std::string_view iso);

// tests/vectors/case.xml as facts; must have no problem of form.
core::Case sample_case();

// Every case file of tests/vectors that has an .expected.json beside it, by name.
std::vector<std::filesystem::path> vector_case_files();

const tables::Instrument& instrument_of(const core::Case& facts);

}  // namespace werkrug::tests
