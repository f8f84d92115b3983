#include "tables/reading/fields.hpp"

#include "tables/parse.hpp"

#include <algorithm>
#include <sstream>

namespace werkrug::tables {

namespace {

constexpr std::size_t max_id_length = 64;
constexpr std::size_t max_text_length = 4000;

bool is_id(std::string_view text) {
    if (text.empty() || text.size() > max_id_length || text[0] == '-' || text[0] == '_')
        return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

Message too_long_hint() {
    return msg("At most {0} bytes", {std::to_string(max_text_length)});
}

}  // namespace

std::string read_id(Element& element, UsedIds& used) {
    auto id = element.required_attribute("id");
    if (!element.attribute("id")) return id;
    if (!is_id(id))
        element.report_attribute("id", msg("This cannot be an id"),
                                 msg("Small letters, digits, “-” and “_”, at most {0}",
                                     {std::to_string(max_id_length)}));
    else if (!used.insert(id).second)
        element.report_attribute("id", msg("Id “{0}” is used twice", {id}));
    return id;
}

double read_number(Element& element, std::string_view name, const FieldLimit& limit) {
    element.required_attribute(name);
    const auto value = element.number_attribute(name);
    if (!value) return limit.min;
    if (*value >= limit.min && *value <= limit.max) return *value;
    element.report_attribute(
        name, msg("This number is out of range"),
        msg("From {0} to {1}", {print_number(limit.min), print_number(limit.max)}));
    return limit.min;
}

int read_whole(Element& element, std::string_view name, const FieldLimit& limit) {
    element.required_attribute(name);
    if (!element.whole_attribute(name)) return static_cast<int>(limit.min);
    return static_cast<int>(read_number(element, name, limit));
}

bool read_yes_no(Element& element, std::string_view name, bool absent) {
    static constexpr Choice<bool> choices[] = {{"yes", true}, {"no", false}};
    return element.attribute(name) ? read_choice<bool>(element, name, choices) : absent;
}

std::string read_text(Element& element) {
    auto text = element.text();
    if (text.empty()) element.report(msg("A text is missing here"));
    if (text.size() > max_text_length)
        element.report(msg("This text is too long"), too_long_hint());
    return text;
}

std::string read_text_attribute(Element& element, std::string_view name) {
    auto text = element.required_attribute(name);
    if (text.empty() && element.attribute(name))
        element.report_attribute(name, msg("A text is missing here"));
    if (text.size() > max_text_length)
        element.report_attribute(name, msg("This text is too long"), too_long_hint());
    return text;
}

std::vector<std::string> words_in(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

LocalizedText read_localized(Element& element) {
    const auto in_language = [&element](std::string_view language) {
        auto child = element.required_child(language);
        if (!child) return std::string{};
        auto text = read_text(*child);
        child->finish();
        return text;
    };
    LocalizedText text;
    text.nl = in_language("nl");
    text.en = in_language("en");
    return text;
}

LocalizedText read_localized_child(Element& element, std::string_view name) {
    auto child = element.required_child(name);
    if (!child) return {};
    auto text = read_localized(*child);
    child->finish();
    return text;
}

std::string read_source(Element& element, const std::vector<Source>& sources) {
    auto id = element.attribute("source").value_or("");
    const bool known = std::any_of(sources.begin(), sources.end(),
                                   [&id](const Source& source) { return source.id == id; });
    if (!id.empty() && !known)
        element.report_attribute("source", msg("There is no source “{0}” in this file", {id}));
    return id;
}

}  // namespace werkrug::tables
