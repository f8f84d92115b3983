#include "core/case/case_fields.hpp"

#include "tables/code_lists.hpp"
#include "tables/parse.hpp"

#include <functional>
#include <utility>

namespace werkrug::core {

namespace {

std::optional<Date> to_date(const std::string& text,
                            const std::function<void(Message, Message)>& report) {
    if (says_nothing(text)) return std::nullopt;
    const auto date = parse_date(text);
    if (!date)
        report(msg("not a date"),
               msg("write year-month-day, a day that exists: {0}", {"2026-03-16"}));
    return date;
}

}  // namespace

bool says_nothing(std::string_view text) {
    return text.empty() || text == "unknown";
}

// ---- values of child elements

std::string read_text(Element& parent, std::string_view name) {
    auto element = parent.child(name);
    if (!element) return {};
    auto text = element->text();
    element->finish();
    return text;
}

std::optional<Date> read_date(Element& parent, std::string_view name) {
    auto element = parent.child(name);
    if (!element) return std::nullopt;
    const auto date = to_date(element->text(), [&](Message what, Message hint) {
        element->report(std::move(what), std::move(hint));
    });
    element->finish();
    return date;
}

std::optional<Date> read_date_attribute(Element& element, std::string_view name) {
    return to_date(element.attribute(name).value_or(""), [&](Message what, Message hint) {
        element.report_attribute(name, std::move(what), std::move(hint));
    });
}

std::optional<double> read_number(Element& parent, std::string_view name) {
    auto element = parent.child(name);
    if (!element) return std::nullopt;
    const auto number = says_nothing(element->text()) ? std::nullopt : element->number();
    element->finish();
    return number;
}

std::optional<double> read_number_attribute(Element& element, std::string_view name) {
    if (says_nothing(element.attribute(name).value_or(""))) return std::nullopt;
    return element.number_attribute(name);
}

// ---- codes

Message unknown_code() {
    return msg("not a known code");
}

Answer read_answer(Element& element) {
    const auto text = element.attribute("answer").value_or("");
    const auto value = text.empty() ? Answer::unknown : from_name<Answer>(text);
    if (!value) element.report_attribute("answer", unknown_code(), allowed_codes("answer"));
    return value.value_or(Answer::unknown);
}

std::string read_code_attribute(Element& element, std::string_view name, std::string_view list) {
    auto code = element.attribute(name).value_or("");
    if (says_nothing(code)) return {};
    const auto& entries = tables::code_list(list);
    const bool known =
        std::any_of(entries.begin(), entries.end(),
                    [&](const tables::CodeEntry& entry) { return entry.code == code; });
    if (known) return code;
    element.report_attribute(name, unknown_code(), allowed_codes(list));
    return {};
}

std::optional<int> read_whole(Element& parent, std::string_view name) {
    auto element = parent.child(name);
    if (!element) return std::nullopt;
    const auto text = element->text();
    const auto value = parse_whole_number(text);
    if (!value && !says_nothing(text))
        element->report(msg("not a whole number"), msg("write digits only"));
    element->finish();
    return value;
}

std::optional<int> read_whole_attribute(Element& element, std::string_view name) {
    const auto text = element.attribute(name).value_or("");
    const auto value = parse_whole_number(text);
    if (!value && !says_nothing(text))
        element.report_attribute(name, msg("not a whole number"), msg("write digits only"));
    return value;
}

}  // namespace werkrug::core
