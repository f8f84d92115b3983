// Asks for one day, or for none.
#pragma once

#include "core/date.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

struct DateQuestion {
    std::string title{};
    std::string explanation{};
    std::string label{};
    std::optional<core::Date> date{};    // that stands there at first
    std::optional<core::Date> latest{};  // a later one is refused
};

struct DateAnswer {
    std::optional<core::Date> date{};  // nothing: the field was left empty
};

// Nothing: not now.
std::optional<DateAnswer> date_dialog(wxWindow* parent, const core::Translator& tr,
                                      const DateQuestion& question);

}  // namespace werkrug::app
