// The sources of a list, each told once and referred to by its number.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::core {

class SourceNumbers {
  public:
    // From 1: "1" for the first source met, the same one each time it comes back.
    std::string number_of(const std::string& source) {
        const auto found = std::find(all_.begin(), all_.end(), source);
        const auto index = static_cast<std::size_t>(found - all_.begin());
        if (found == all_.end()) all_.push_back(source);
        return std::to_string(index + 1);
    }
    // By their numbers.
    const std::vector<std::string>& all() const { return all_; }

  private:
    std::vector<std::string> all_{};
};

}  // namespace werkrug::core
