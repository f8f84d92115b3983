#include "core/notification/notification_file.hpp"

#include "core/io/atomic_file.hpp"
#include "core/io/sha256.hpp"
#include "core/notification/notification_xlsx.hpp"
#include "core/register/register_output.hpp"

#include <filesystem>

namespace werkrug::core {

namespace {

std::string folder_of(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path();
    return folder.empty() ? "." : folder.string();
}

}  // namespace

std::optional<NotificationFormat> notification_format(std::string_view name) {
    if (name == "csv") return NotificationFormat::csv;
    if (name == "xlsx") return NotificationFormat::xlsx;
    return std::nullopt;
}

std::optional<NotificationFormat> notification_format_of(const std::string& path) {
    auto extension = std::filesystem::path(path).extension().string();
    for (auto& letter : extension)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return extension.empty() ? std::nullopt : notification_format(extension.substr(1));
}

void write_notifications(Register& cases, const NotificationBatch& batch, NotificationFormat format,
                         const std::string& path, const Translator& tr) {
    if (batch.ready.empty())
        throw Error(path, msg("There is nothing to notify."), msg("Nothing was written."));
    need_other_file(cases.path(), path);
    const bool is_csv = format == NotificationFormat::csv;
    const auto bytes = is_csv ? notifications_csv(batch.rows())
                              : notifications_xlsx(batch.rows(), folder_of(path), tr);
    const auto kind = is_csv ? ExportKind::notification_csv : ExportKind::notification_xlsx;
    const auto sha256 = sha256_hex(bytes);
    for (const auto& one : batch.ready)
        cases.log_export(one.case_id, export_name(kind, one.revision), "ncvb", sha256);
    write_file_atomically(path, bytes);
}

}  // namespace werkrug::core
