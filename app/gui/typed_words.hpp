// Why what a person typed is no value, in words. Knows no widgets.
#pragma once

#include "core/text/translator.hpp"

#include <string>

namespace werkrug::app {

// Of a text that parse_typed_date() does not understand.
std::string date_complaint(const std::string& text, const core::Translator& tr);

}  // namespace werkrug::app
