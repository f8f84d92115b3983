// What in a case speaks for or against that a disease comes from the work, each as a sign with a
// value that the rules of the notification (tables/notification_rules.hpp) may know. Judges
// nothing.
#pragma once

#include "core/disclosure/case_file.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::core {

struct CaseSign {
    std::string name{};  // "question", "onset", "instrument", "level", "cause", "first-episode" …
    std::string value{};  // "yes", "before-start-of-work"
    std::string words{};  // for a person
};

// Only what is known; in the order of the case.
std::vector<CaseSign> signs_of(const CaseFile& file, const Translator& tr);

}  // namespace werkrug::core
