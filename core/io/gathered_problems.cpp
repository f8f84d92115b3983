#include "core/io/gathered_problems.hpp"

namespace werkrug::core {

namespace {

constexpr std::size_t most_problems = 500;  // a person reads no more at once

}  // namespace

void GatheredProblems::add(Problem one) {
    problems_.push_back(std::move(one));
    if (problems_.size() >= most_problems) throw_any();
}

void GatheredProblems::add(const Problems& more) {
    for (const auto& one : more) add(one);
}

void GatheredProblems::throw_any() const {
    if (!problems_.empty()) throw Error(file_, problems_);
}

}  // namespace werkrug::core
