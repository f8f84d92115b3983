// The notifications that are still to be made: looked at, opened, saved several in one file, noted.
#pragma once

#include "core/register/register.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

struct DutyQuestion {
    core::Date today{};
    std::string folder{};  // where files go at first
};

// No case may lie in front: files are logged and days noted in the register itself. Gives the id of
// the case that is to be opened; nothing: none.
std::optional<std::string> show_open_duties(wxWindow* parent, const core::Translator& tr,
                                            core::Register& cases, const DutyQuestion& question);

}  // namespace werkrug::app
