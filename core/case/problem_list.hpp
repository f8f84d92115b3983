// Problems of a case as they are found, each with its path; and the checks that several parts of a
// case have in common.
#pragma once

#include "core/date.hpp"
#include "tables/error.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace werkrug::core {

// Paths of repeated elements count from 1: "case/exposure/factor[2]".
std::string nth(const std::string& path, std::size_t index);

class ProblemList {
  public:
    void report(std::string path, Message what, Message hint = {},
                Severity severity = Severity::error);
    void warn(std::string path, Message what, Message hint = {});

    // `earlier` may not be after `later`; both known.
    void check_order(std::optional<Date> earlier, std::optional<Date> later,
                     const std::string& path, Message what, Severity severity = Severity::error);

    // Range of a number, by the field's name in the table of limits. False when it is out of it.
    bool check_range(std::optional<double> value, std::string_view field, const std::string& path);

    void add(Problems more);
    Problems take() { return std::move(problems_); }

  private:
    Problems problems_{};
};

}  // namespace werkrug::core
