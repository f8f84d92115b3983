// The fields of a notification to the NCvB, to be copied one by one into its electronic form.
#pragma once

#include "core/notification/notification_fields.hpp"

#include <functional>
#include <vector>

class wxWindow;

namespace werkrug::app {

struct NotificationActions {
    std::function<void()> save_xml{};
    std::function<void()> save_csv{};
    std::function<void()>
        note{};  // that it was notified; empty: there is no register to note it in
};

void show_notification_fields(wxWindow* parent, const core::Translator& tr,
                              const std::vector<core::NotificationField>& fields,
                              const NotificationActions& actions);

}  // namespace werkrug::app
