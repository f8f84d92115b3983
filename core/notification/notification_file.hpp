// Several notifications in one file, as they leave the register.
#pragma once

#include "core/notification/notification_batch.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

enum class NotificationFormat { csv, xlsx };

// "csv" | "xlsx"; nothing for another word.
std::optional<NotificationFormat> notification_format(std::string_view name);
// By how the name of a file ends, in small letters or capitals; nothing when that says neither.
std::optional<NotificationFormat> notification_format_of(const std::string& path);

// Writes those that are ready to `path`, in the language they were made in, which is that of `tr`;
// the log says so first, of every case. Throws Error, and no file was written then; also when none
// is ready.
void write_notifications(Register& cases, const NotificationBatch& batch, NotificationFormat format,
                         const std::string& path, const Translator& tr);

}  // namespace werkrug::core
