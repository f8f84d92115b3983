#include "core/text/translator.hpp"

#include "core/text/catalogue.hpp"
#include "tables/parse.hpp"

#include <fmt/format.h>

#include <array>

namespace werkrug::core {

namespace {

constexpr std::array<const char*, 12> months_nl{"januari",   "februari", "maart",    "april",
                                                "mei",       "juni",     "juli",     "augustus",
                                                "september", "oktober",  "november", "december"};
constexpr std::array<const char*, 12> months_en{"January",   "February", "March",    "April",
                                                "May",       "June",     "July",     "August",
                                                "September", "October",  "November", "December"};
constexpr std::string_view no_break_space = "\u00a0";

// "1234567" -> "1.234.567"; the text has digits only.
std::string group_thousands(std::string digits, char separator) {
    for (auto place = digits.size(); place > 3;) {
        place -= 3;
        digits.insert(place, 1, separator);
    }
    return digits;
}

std::string localise(std::string_view plain_number, Language language) {
    const bool negative = plain_number.starts_with('-');
    if (negative) plain_number.remove_prefix(1);
    const auto point = plain_number.find('.');
    std::string text = negative ? "−" : "";
    text += group_thousands(std::string{plain_number.substr(0, point)},
                            language == Language::nl ? '.' : ',');
    if (point != std::string_view::npos) {
        text += language == Language::nl ? ',' : '.';
        text += plain_number.substr(point + 1);
    }
    return text;
}

}  // namespace

Translator::Translator(Language language)
    : language_(language), locale_(catalogue_locale(language)) {}

std::string Translator::tr(const char* msgid, const std::vector<std::string>& values) const {
    return fill_placeholders(translation(msgid, locale_), values);
}

std::string Translator::text(const Message& message) const {
    if (message.msgid.empty()) return {};
    return tr(message.msgid.c_str(), message.values);
}

std::string Translator::number(double value, int decimals) const {
    auto text = fmt::format("{:.{}f}", value, decimals);
    if (text.find_first_not_of("-0.") == std::string::npos && text.starts_with('-'))
        text.erase(0, 1);  // no "-0.0"
    return localise(text, language_);
}

std::string Translator::plain(double value) const {
    return localise(print_number(value), language_);
}

std::string Translator::percent(double percent, int decimals) const {
    auto text = number(percent, decimals);
    if (language_ == Language::nl) text += no_break_space;
    return text + "%";
}

std::string Translator::date(Date date) const {
    const auto& months = language_ == Language::nl ? months_nl : months_en;
    return fmt::format("{}{}{} {}", static_cast<unsigned>(date.day()), no_break_space,
                       months.at(static_cast<unsigned>(date.month()) - 1),
                       static_cast<int>(date.year()));
}

std::string Translator::short_date(Date date) const {
    const auto day = static_cast<unsigned>(date.day());
    const auto month = static_cast<unsigned>(date.month());
    const auto year = static_cast<int>(date.year());
    if (language_ == Language::nl) return fmt::format("{:02}-{:02}-{:04}", day, month, year);
    const std::string_view name{months_en.at(month - 1)};
    return fmt::format("{}{}{}{}{}", day, no_break_space, name.substr(0, 3), no_break_space, year);
}

std::optional<Language> language_from(std::string_view code) {
    if (code == "nl") return Language::nl;
    if (code == "en") return Language::en;
    return std::nullopt;
}

Language language_of_locale(std::string_view locale_name) {
    const bool dutch = locale_name == "nl" || locale_name.starts_with("nl_") ||
                       locale_name.starts_with("nl.") || locale_name.starts_with("nl-") ||
                       locale_name.starts_with("nl@");
    return dutch ? Language::nl : Language::en;
}

std::string problem_line(const Problem& problem, std::string_view file, const Translator& tr) {
    std::string line{file};
    if (problem.position.line > 0)
        line += fmt::format(":{}:{}", problem.position.line, problem.position.column);
    if (!line.empty()) line += ": ";
    if (problem.severity == Severity::warning) line += tr.tr("warning") + ": ";
    if (!problem.path.empty()) line += problem.path + ": ";
    line += tr.text(problem.what);
    if (!problem.hint.msgid.empty()) line += " (" + tr.text(problem.hint) + ")";
    return line;
}

}  // namespace werkrug::core
