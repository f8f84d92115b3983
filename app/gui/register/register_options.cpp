#include "app/gui/register/register_options.hpp"

#include <algorithm>

namespace werkrug::app {

RegisterOptions within_limits(RegisterOptions options) {
    using namespace register_limits;
    options.lock_after_minutes =
        std::clamp(options.lock_after_minutes, 0, longest_until_lock_minutes);
    options.keep.daily = std::clamp(options.keep.daily, fewest_daily, most_daily);
    options.keep.weekly = std::min(options.keep.weekly, most_weekly);
    return options;
}

std::string backup_folder_for(const RegisterOptions& options, const std::string& register_path) {
    return options.backup_folder.empty() ? register_path + "-backups" : options.backup_folder;
}

}  // namespace werkrug::app
