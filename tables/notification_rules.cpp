#include "tables/notification_rules.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

#include <algorithm>

namespace werkrug::tables {

namespace {

using Values = std::set<std::string, std::less<>>;

NotificationItemRule read_item(Element& element, UsedIds& used) {
    NotificationItemRule item{.field = read_text_attribute(element, "field"),
                              .title = read_localized(element),
                              .needed = read_yes_no(element, "needed", false)};
    if (!used.insert(item.field).second)
        element.report_attribute("field", msg("Id “{0}” is used twice", {item.field}));
    element.finish();
    return item;
}

NotificationStepRule read_step(Element& element, UsedIds& used_steps, UsedIds& used_fields,
                               const std::vector<Source>& sources) {
    NotificationStepRule step{.id = read_id(element, used_steps), .title = read_localized(element)};
    cited(element, sources);
    for (auto& item : element.children("item")) step.items.push_back(read_item(item, used_fields));
    element.finish();
    return step;
}

Values read_values(Element& element, std::string_view name) {
    const auto words = words_in(read_text_attribute(element, name));
    return {words.begin(), words.end()};
}

NotificationSignRule read_sign(Element& element, const std::vector<Source>& sources) {
    NotificationSignRule sign{.name = read_text_attribute(element, "name"),
                              .supports = read_values(element, "supports"),
                              .opposes = read_values(element, "opposes")};
    const auto both =
        std::find_if(sign.supports.begin(), sign.supports.end(),
                     [&sign](const std::string& value) { return sign.opposes.contains(value); });
    if (both != sign.supports.end())
        element.report_attribute("opposes", msg("Id “{0}” is used twice", {*both}));
    cited(element, sources);
    element.finish();
    return sign;
}

NotificationConditionRule read_condition(Element& element, UsedIds& used,
                                         const std::vector<Source>& sources) {
    NotificationConditionRule condition{.id = read_id(element, used),
                                        .title = read_localized(element)};
    cited(element, sources);
    for (auto& sign : element.children("sign")) condition.signs.push_back(read_sign(sign, sources));
    element.finish();
    return condition;
}

NotificationRules read_rules() {
    NotificationRules rules;
    read_reference_data("notification-rules.xml", [&rules](Element& root) {
        const auto sources = read_citations(root);
        UsedIds steps, fields, conditions;
        for (auto& element : root.children("step"))
            rules.steps.push_back(read_step(element, steps, fields, sources));
        for (auto& element : root.children("condition"))
            rules.conditions.push_back(read_condition(element, conditions, sources));
        root.finish();
    });
    return rules;
}

}  // namespace

const NotificationRules& notification_rules() {
    static const auto rules = read_rules();
    return rules;
}

}  // namespace werkrug::tables
