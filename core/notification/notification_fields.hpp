// The fields of a notification to the NCvB in words, in the order of its sheet
// (domain/six-steps.md). Sheet, clipboard and both exports take them from here, so that they say
// the same.
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::core {

struct NotificationField {
    std::string id{};     // "cas-code": for programs
    std::string label{};  // for people
    std::string value{};  // "not recorded" in words when it is not
};

std::vector<NotificationField> notification_fields(const NotificationFacts& facts,
                                                   const tables::Instrument& instrument,
                                                   const Translator& tr);

// <notification format="1" language="nl"><field id="cas-code" label="CAS code">L103</field>…
std::string notification_xml(const std::vector<NotificationField>& fields, const Translator& tr);

// RFC 4180: a row of labels and a row of values. A value that a spreadsheet would take for a
// formula gets an apostrophe before it.
std::string notification_csv(const std::vector<NotificationField>& fields);
// The same for several notifications, a row each, all in one language.
std::string notifications_csv(const std::vector<std::vector<NotificationField>>& notifications);

}  // namespace werkrug::core
