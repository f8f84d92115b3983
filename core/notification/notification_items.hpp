// Looks up in a case what the worksheet of a notification asks.
#pragma once

#include "core/notification/notification_worksheet.hpp"

#include <string_view>

namespace werkrug::core {

// What is known of a field ("first-day") of tables/data/notification-rules.xml: value, path,
// whether it is complete; title and need are the rule's. A field that is not known here is a
// programming error (std::logic_error).
NotificationItem notification_item(std::string_view field, const CaseFile& file,
                                   const Translator& tr);

}  // namespace werkrug::core
