#include "core/register/case_difference.hpp"

#include "core/case/case_writer.hpp"
#include "tables/xml/strict_document.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace werkrug::core {

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;  // path, value

// Attributes that tell the rows of a list apart.
constexpr std::array<const char*, 3> identities{"id", "flag", "name"};

std::string identity_of(pugi::xml_node element) {
    for (const char* name : identities)
        if (const auto attribute = element.attribute(name)) return attribute.value();
    return {};
}

std::size_t number_among_siblings(pugi::xml_node element) {
    std::size_t number = 1;
    for (auto other = element.previous_sibling(element.name()); other;
         other = other.previous_sibling(element.name()))
        ++number;
    return number;
}

bool shares_identity(pugi::xml_node element, const std::string& identity) {
    for (auto other = element.parent().child(element.name()); other;
         other = other.next_sibling(element.name()))
        if (other != element && identity_of(other) == identity) return true;
    return false;
}

bool is_row_of_list(pugi::xml_node element) {
    return element.next_sibling(element.name()) || element.previous_sibling(element.name());
}

std::string step_to(pugi::xml_node element) {
    std::string name = element.name();
    const auto identity = identity_of(element);
    if (!identity.empty() && !shares_identity(element, identity))
        return name + "[" + identity + "]";
    if (!is_row_of_list(element)) return name;
    return name + "[" + std::to_string(number_among_siblings(element)) + "]";
}

bool has_element_inside(pugi::xml_node element) {
    const auto children = element.children();
    return std::any_of(children.begin(), children.end(),
                       [](pugi::xml_node child) { return child.type() == pugi::node_element; });
}

void collect(pugi::xml_node element, const std::string& path, Fields& fields) {
    for (const auto attribute : element.attributes())
        fields.emplace_back(path + "@" + attribute.name(), attribute.value());
    for (const auto child : element.children()) {
        if (child.type() != pugi::node_element) continue;
        const auto step = path + step_to(child);
        const std::string text = child.text().get();
        if (!text.empty() && !has_element_inside(child)) fields.emplace_back(step, text);
        collect(child, step + "/", fields);
    }
}

void add_date(const char* path, std::optional<Date> date, Fields& fields) {
    if (date) fields.emplace_back(path, print_date(*date));
}

Fields fields_of(const CaseContent& content) {
    const tables::StrictDocument document(write_case(content.facts), {});
    Fields fields;
    collect(document.root(), {}, fields);
    add_date(mark_paths::notified_on, content.marks.notified_on, fields);
    add_date(mark_paths::closed_on, content.marks.closed_on, fields);
    return fields;
}

}  // namespace

std::vector<FieldChange> differences(const CaseContent& before, const CaseContent& after) {
    const auto old_fields = fields_of(before);
    const auto new_fields = fields_of(after);
    const std::map<std::string, std::string> old_values(old_fields.begin(), old_fields.end());
    const std::map<std::string, std::string> new_values(new_fields.begin(), new_fields.end());
    std::vector<FieldChange> changes;
    for (const auto& [path, value] : old_fields) {
        const auto now = new_values.find(path);
        if (now == new_values.end())
            changes.push_back({.path = path, .before = value});
        else if (now->second != value)
            changes.push_back({.path = path, .before = value, .after = now->second});
    }
    for (const auto& [path, value] : new_fields)
        if (!old_values.contains(path)) changes.push_back({.path = path, .after = value});
    return changes;
}

std::string difference_words(const FieldChange& change, const Translator& tr) {
    if (!change.before)
        return tr.tr("{0}: filled in: “{1}”", {change.path, change.after.value_or("")});
    if (!change.after) return tr.tr("{0}: removed, was “{1}”", {change.path, *change.before});
    return tr.tr("{0}: “{1}” became “{2}”", {change.path, *change.before, *change.after});
}

}  // namespace werkrug::core
