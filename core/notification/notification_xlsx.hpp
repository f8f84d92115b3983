// Several notifications as a spreadsheet (XLSX), as occupational health services send them.
#pragma once

#include "core/notification/notification_fields.hpp"

#include <string>
#include <vector>

namespace werkrug::core {

// One sheet: a row of labels, and a row for each notification. Every cell is a text, never a
// formula. All notifications have the same fields. The same input gives the same bytes. The library
// puts parts of the file in `folder` meanwhile, where nobody else can read them and they have no
// name. Throws Error when it cannot be made.
std::string notifications_xlsx(const std::vector<std::vector<NotificationField>>& notifications,
                               const std::string& folder, const Translator& tr);

}  // namespace werkrug::core
