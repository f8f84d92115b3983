// The instruments that revisions were assessed with, kept sealed in the register, so that an old
// conclusion can be reproduced when the instrument has changed or its file is gone.
#pragma once

#include "core/register/row_store.hpp"
#include "core/register/sealed_row.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

// `sha256`: of the instrument's XML.
InstrumentRow seal_instrument(std::string_view sha256, std::string_view xml, const Seal& seal);

// The XML; nothing when it is not exactly what was sealed, or not of this SHA-256.
std::optional<std::string> open_instrument(const InstrumentRow& row, const Seal& seal);

}  // namespace werkrug::core
