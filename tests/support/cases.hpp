// Cases to start from: the normative example, and the published vectors.
#pragma once

#include "core/case/case.hpp"
#include "core/date.hpp"
#include "core/disclosure/case_file.hpp"
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

// A case with its assessment, as documents are made of it on the last day that it names itself, or
// on another.
class FiledCase {
  public:
    explicit FiledCase(core::Case given);
    FiledCase(const FiledCase&) = delete;
    FiledCase& operator=(const FiledCase&) = delete;

    core::CaseFile file() const;
    core::CaseFile file_on(core::Date day) const;

  private:
    core::Case facts_;
    core::Assessment assessment_;
};

}  // namespace werkrug::tests
