// What is wrong with a file, gathered while it is read, so that all of it is told at once.
#pragma once

#include "tables/error.hpp"

#include <string>

namespace werkrug::core {

class GatheredProblems {
  public:
    explicit GatheredProblems(std::string file) : file_(std::move(file)) {}

    // Throws them all, as Error of the file, once they are as many as anybody reads.
    void add(Problem one);
    void add(const Problems& more);

    std::size_t count() const { return problems_.size(); }

    // At the end: throws them, if there are any.
    void throw_any() const;

  private:
    std::string file_;
    Problems problems_{};
};

}  // namespace werkrug::core
