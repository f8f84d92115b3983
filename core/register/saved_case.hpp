// One revision of a case as it is sealed: the case file's text, when and by whom it was saved, and
// the instrument that it was assessed with.
#pragma once

#include "core/case/case.hpp"
#include "core/register/environment.hpp"
#include "tables/instrument.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

// Identifies an instrument for ever.
struct InstrumentStamp {
    std::string id{};
    std::string version{};
    std::string sha256{};

    bool operator==(const InstrumentStamp&) const = default;
};

InstrumentStamp stamp_of(const tables::InstrumentFile& instrument);

struct SavedCase {
    std::int64_t revision{};
    Timestamp saved_at{};
    std::string saved_by{};
    InstrumentStamp instrument{};
    std::string xml{};  // a case file of format 1
};

std::string pack_saved_case(const SavedCase& saved);
std::optional<SavedCase> unpack_saved_case(std::string_view bytes, std::int64_t revision);

// The facts of a saved case. Throws Error, naming `file`, when the text is no case of format 1.
Case facts_of(const SavedCase& saved, const std::string& file);

// Bytes as lower-case hexadecimal digits.
std::string hex_of(std::string_view bytes);

}  // namespace werkrug::core
