// The two languages of Werkrug, and a text that reference data gives in both.
#pragma once

#include <string>

namespace werkrug {

enum class Language { nl, en };

// A text from reference data. Both are always filled: the loaders see to it.
struct LocalizedText {
    std::string nl{};
    std::string en{};

    const std::string& in(Language language) const { return language == Language::nl ? nl : en; }
    bool operator==(const LocalizedText&) const = default;
};

}  // namespace werkrug
