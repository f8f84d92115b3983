// Looks at a document of Werkrug again: is it as it was made, and does its conclusion still follow
// from the facts and the instrument that it carries?
#pragma once

#include "core/date.hpp"
#include "tables/language.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::reports {

// The largest file that is looked at.
constexpr std::size_t most_pdf_bytes = std::size_t{64} * 1024 * 1024;

enum class Verdict {
    identical,      // not changed, and the conclusion comes out the same
    different,      // not changed, but this version of the program comes to another result
    tampered,       // not what Werkrug made
    not_verifiable  // carries nothing to compute again: another kind of document, or protected
};

// A place in the result (format/result.md) that comes out differently: "/assessment/percent_table".
struct ResultDifference {
    std::string path{};
    std::string printed{};  // as JSON; empty: not there
    std::string computed{};
};

struct Verification {
    Verdict verdict{};
    std::vector<ResultDifference> differences{};
    bool seal_broken{false};       // a byte of the file is another than when it was made
    bool hash_differs{false};      // the hash on the last page is not that of the attached facts
    bool facts_unreadable{false};  // an attached file is damaged or missing
};

// `today` is the date on the clock. Throws Error for what is no PDF at all, or one that takes a
// password.
Verification verify_document(std::string_view bytes, const std::string& file, core::Date today);

}  // namespace werkrug::reports
