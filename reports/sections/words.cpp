#include "reports/sections/words.hpp"

#include "tables/code_lists.hpp"

#include <algorithm>

namespace werkrug::reports::sections {

std::string not_recorded(const Report& report) {
    return report.tr.tr("not recorded");
}

std::string text_or_not_recorded(const Report& report, const std::string& text) {
    return text.empty() ? not_recorded(report) : text;
}

std::string date_or_not_recorded(const Report& report, const std::optional<core::Date>& date) {
    return date ? report.tr.date(*date) : not_recorded(report);
}

std::string number_or_not_recorded(const Report& report, const std::optional<double>& value) {
    return value ? report.tr.plain(*value) : not_recorded(report);
}

std::string plain_percent(const Report& report, double percent) {
    return report.tr.tr("{0}%", {report.tr.plain(percent)});
}

std::string percent_or_not_recorded(const Report& report, const std::optional<double>& percent) {
    return percent ? plain_percent(report, *percent) : not_recorded(report);
}

std::string code_or_not_recorded(const Report& report, std::string_view list,
                                 std::string_view code) {
    return code.empty() ? not_recorded(report)
                        : tables::code_title(list, code).in(report.tr.language());
}

std::string coded_text(const Report& report, const core::CodedText& coded) {
    if (coded.code.empty()) return text_or_not_recorded(report, coded.text);
    const auto code = coded.scheme.empty() ? coded.code : coded.scheme + " " + coded.code;
    return coded.text.empty() ? code : coded.text + " (" + code + ")";
}

std::string shown_percent(const Report& report, double percent) {
    return core::percent_beside_threshold(percent, report.instrument.threshold_percent, report.tr);
}

std::string full_name(const Report& report) {
    const auto& worker = report.facts.worker;
    if (worker.given_name.empty()) return text_or_not_recorded(report, worker.family_name);
    return worker.given_name + (worker.family_name.empty() ? "" : " " + worker.family_name);
}

std::string level_title(const Report& report, const tables::Factor& factor,
                        const std::optional<tables::Level>& level) {
    const auto* found = level ? factor.find(*level) : nullptr;
    return found == nullptr ? report.tr.tr("unknown") : found->title.in(report.tr.language());
}

std::string basis_words(const Report& report, tables::Basis basis) {
    switch (basis) {
        case tables::Basis::at_source:
            return tables::code_title("basis", "at-source").in(report.tr.language());
        case tables::Basis::secondary:
            return tables::code_title("basis", "secondary").in(report.tr.language());
        case tables::Basis::working_definition:
            break;
    }
    return report.tr.tr("working definition of this project, not verified against the original");
}

std::string reference(const Report& report, const std::string& citation) {
    const auto& sources = report.instrument.sources;
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const auto& source) {
        return source.citation == citation;
    });
    if (found == sources.end())
        return citation.empty() ? citation : report.tr.tr("[source: {0}]", {citation});
    return "[" + std::to_string(found - sources.begin() + 1) + "]";
}

std::string with_reference(const Report& report, const std::string& text,
                           const std::string& citation) {
    return citation.empty() ? text : text + " " + reference(report, citation);
}

std::string tag_of(const Report& report, Kind kind) {
    switch (kind) {
        case Kind::none:
            return {};
        case Kind::facts:
            return report.tr.tr("FACTS");
        case Kind::as_told:
            return report.tr.tr("AS TOLD");
        case Kind::by_instrument:
            return report.tr.tr("BY THE INSTRUMENT");
        case Kind::opinion:
            break;
    }
    return report.tr.tr("OPINION");
}

void section(layout::Flow& flow, const Report& report, int number, const std::string& title,
             Kind kind) {
    flow.heading({1, std::to_string(number), title, tag_of(report, kind)});
}

void subsection(layout::Flow& flow, const Report& report, const char* number,
                const std::string& title, Kind kind) {
    flow.heading({2, number, title, tag_of(report, kind)});
}

}  // namespace werkrug::reports::sections
