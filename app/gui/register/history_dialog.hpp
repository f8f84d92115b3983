// The revisions of a case: what changed when and by whom, what an old one said, what is different
// between two, and going back to one.
#pragma once

#include "core/register/register.hpp"
#include "core/text/translator.hpp"

#include <cstdint>
#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

// The revision to be restored as a new one; nothing: none. Says itself when the history cannot be
// read. The register must stay open meanwhile.
std::optional<std::int64_t> history_dialog(wxWindow* parent, const core::Translator& tr,
                                           const core::Register& cases, const std::string& case_id);

}  // namespace werkrug::app
