#include "core/register/case_difference.hpp"

#include "core/case/case_writer.hpp"
#include "core/register/row_pairs.hpp"
#include "tables/xml/strict_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>

namespace werkrug::core {

namespace {

using pugi::xml_node;

struct ListKind {
    std::string_view element;
    const char* id;   // the attribute that may tell its rows apart
    bool only_by_id;  // and always does
};

// The elements of a case file that may stand several times side by side.
constexpr std::array<ListKind, 20> lists{
    {{"sick-leave", "", false}, {"flag", "id", true},         {"exclusion", "flag", true},
     {"factor", "id", true},    {"task", "name", false},      {"lift", "", false},
     {"posture", "", false},    {"vibration", "", false},     {"question", "id", true},
     {"cause", "", false},      {"limit", "", false},         {"measure", "", false},
     {"given", "", false},      {"questionnaire", "", false}, {"answer", "item", true},
     {"advice", "id", true},    {"own-advice", "", false},    {"appointment", "", false},
     {"hours", "", false},      {"evaluation", "", false}}};

const ListKind* list_of(std::string_view element) {
    const auto* const found = std::find_if(
        lists.begin(), lists.end(), [&](const auto& list) { return list.element == element; });
    return found == lists.end() ? nullptr : found;
}

bool is_id(xml_node element, std::string_view attribute) {
    const auto* list = list_of(element.name());
    return list != nullptr && list->only_by_id && attribute == list->id;
}

// The number of the format follows from the facts and is none.
bool is_format(std::string_view path, std::string_view attribute) {
    return path.empty() && attribute == "format";
}

std::vector<xml_node> rows_of(xml_node parent, const std::string& name) {
    const auto children = parent.children(name.c_str());
    return {children.begin(), children.end()};
}

std::vector<ListRow> as_list_rows(const std::vector<xml_node>& rows, const char* id) {
    std::vector<ListRow> list;
    for (const auto row : rows) {
        std::ostringstream text;
        row.print(text, "", pugi::format_raw);
        list.push_back({.text = text.str(), .id = row.attribute(id).value()});
    }
    return list;
}

// What stands in an element itself; nothing for one that is not there or holds other elements.
std::optional<std::string> text_in(xml_node element) {
    const auto children = element.children();
    const bool whole = std::none_of(children.begin(), children.end(), [](xml_node child) {
        return child.type() == pugi::node_element;
    });
    const std::string text = element.text().get();
    return whole && !text.empty() ? std::optional{text} : std::nullopt;
}

std::optional<std::string> value_of(pugi::xml_attribute attribute) {
    return attribute ? std::optional<std::string>{attribute.value()} : std::nullopt;
}

// The names of both, each once, in their order.
template <typename Items>
void add_names(const Items& items, std::vector<std::string>& names) {
    for (const auto& item : items) {
        const std::string name = item.name();
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
}

class Comparison {
  public:
    // Compares two elements; one of them may be a null node, which says nothing.
    void compare(xml_node before, xml_node after, const std::string& path) {
        report(path, text_in(before), text_in(after));
        const auto inside = path.empty() ? path : path + "/";
        std::vector<std::string> attributes;
        add_names(before.attributes(), attributes);
        add_names(after.attributes(), attributes);
        for (const auto& name : attributes)
            if (!is_id(before ? before : after, name) && !is_format(path, name))
                report(fmt::format("{}@{}", inside, name), value_of(before.attribute(name.c_str())),
                       value_of(after.attribute(name.c_str())));
        std::vector<std::string> children;
        add_names(before.children(), children);
        add_names(after.children(), children);
        for (const auto& name : children) compare_children(before, after, name, inside);
    }

    void report(const std::string& path, std::optional<std::string> before,
                std::optional<std::string> after) {
        if (before == after) return;
        changes_.push_back(
            {.path = path, .before = std::move(before), .after = std::move(after), .task = task_});
    }

    std::vector<FieldChange> changes() && { return std::move(changes_); }

  private:
    void compare_children(xml_node before, xml_node after, const std::string& name,
                          const std::string& inside) {
        if (const auto* list = list_of(name))
            compare_lists(*list, rows_of(before, name), rows_of(after, name), inside);
        else
            compare(before.child(name.c_str()), after.child(name.c_str()), inside + name);
    }

    void compare_lists(const ListKind& list, const std::vector<xml_node>& before,
                       const std::vector<xml_node>& after, const std::string& inside) {
        const auto pairs =
            pair_rows(as_list_rows(before, list.id), as_list_rows(after, list.id), list.only_by_id);
        for (const auto& pair : pairs) {
            const auto old_row = pair.before ? before[*pair.before] : xml_node{};
            const auto new_row = pair.after ? after[*pair.after] : xml_node{};
            const auto row = new_row ? new_row : old_row;
            const auto number = pair.after.value_or(pair.before.value_or(0)) + 1;
            const bool is_task = list.element == "task";
            if (is_task) task_ = row.attribute("name").value();
            compare(
                old_row, new_row,
                inside + row.name() + "[" +
                    (list.only_by_id ? row.attribute(list.id).value() : std::to_string(number)) +
                    "]");
            if (is_task) task_.clear();
        }
    }

    std::vector<FieldChange> changes_{};
    std::string task_{};
};

std::optional<std::string> text_of(std::optional<Date> date) {
    return date ? std::optional{print_date(*date)} : std::nullopt;
}

std::optional<std::string> text_of(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional{text};
}

// They are told apart by their places.
void report_corrections(const std::vector<NotificationCorrection>& before,
                        const std::vector<NotificationCorrection>& after, Comparison& comparison) {
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const auto path = fmt::format("{}[{}]", mark_paths::correction, i + 1);
        const auto day = [i](const auto& list) {
            return i < list.size() ? text_of(std::optional{list[i].on}) : std::nullopt;
        };
        const auto what = [i](const auto& list) {
            return i < list.size() ? text_of(list[i].what) : std::nullopt;
        };
        comparison.report(path + "/@on", day(before), day(after));
        comparison.report(path, what(before), what(after));
    }
}

}  // namespace

std::vector<FieldChange> differences(const CaseContent& before, const CaseContent& after) {
    const tables::StrictDocument old_text(write_case(before.facts), {});
    const tables::StrictDocument new_text(write_case(after.facts), {});
    Comparison comparison;
    comparison.compare(old_text.root(), new_text.root(), {});
    comparison.report(mark_paths::notified_on, text_of(before.marks.notified_on),
                      text_of(after.marks.notified_on));
    comparison.report(mark_paths::closed_on, text_of(before.marks.closed_on),
                      text_of(after.marks.closed_on));
    comparison.report(mark_paths::inspection_reply, text_of(before.marks.inspection_reply),
                      text_of(after.marks.inspection_reply));
    comparison.report(mark_paths::notification_reference,
                      text_of(before.marks.notification_reference),
                      text_of(after.marks.notification_reference));
    report_corrections(before.marks.corrections, after.marks.corrections, comparison);
    return std::move(comparison).changes();
}

}  // namespace werkrug::core
