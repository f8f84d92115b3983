// Facts in words: a value that is not there says so, everywhere in the same way.
#pragma once

#include "core/case/names.hpp"
#include "core/date.hpp"
#include "reports/sections/report.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::reports::sections {

std::string not_recorded(const Report& report);

std::string text_or_not_recorded(const Report& report, const std::string& text);
std::string date_or_not_recorded(const Report& report, const std::optional<core::Date>& date);
std::string number_or_not_recorded(const Report& report, const std::optional<double>& value);
std::string plain_percent(const Report& report, double percent);  // with as few digits as needed
std::string percent_or_not_recorded(const Report& report, const std::optional<double>& percent);
// The title of a code in a list of tables/code_lists.hpp.
std::string code_or_not_recorded(const Report& report, std::string_view list,
                                 std::string_view code);

// "Opslag (NACE-2 52.10)"
std::string coded_text(const Report& report, const core::CodedText& coded);
// With as many decimals as show on which side of the threshold it is.
std::string shown_percent(const Report& report, double percent);
std::string full_name(const Report& report);
std::string level_title(const Report& report, const tables::Factor& factor,
                        const std::optional<tables::Level>& level);
// How sure the instrument's value is: "working definition of this project, not verified …".
std::string basis_words(const Report& report, tables::Basis basis);

// A source as a reference to the numbered list of section 13, "[2]"; one that is not in the list in
// words. Nothing for no source.
std::string reference(const Report& report, const std::string& citation);
// The text with that reference after it.
std::string with_reference(const Report& report, const std::string& text,
                           const std::string& citation);

// What a section holds, at the right of its heading.
enum class Kind { none, facts, as_told, by_instrument, opinion };
std::string tag_of(const Report& report, Kind kind);
void section(layout::Flow& flow, const Report& report, int number, const std::string& title,
             Kind kind);
void subsection(layout::Flow& flow, const Report& report, const char* number,
                const std::string& title, Kind kind);

}  // namespace werkrug::reports::sections
