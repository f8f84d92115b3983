#include "app/gui/practice/practice_files.hpp"

#include "app/gui/documents/save_file.hpp"
#include "app/gui/messages.hpp"
#include "core/io/atomic_file.hpp"
#include "core/io/sha256.hpp"
#include "core/register/register_output.hpp"

#include <wx/utils.h>

#include <filesystem>

namespace werkrug::app {

void PracticeFiles::save(wxWindow* parent, const PracticeFile& file) {
    const auto path = ask_where_to_save(parent, tr_,
                                        {.folder = folder_,
                                         .name = file.name + "." + file.extension,
                                         .kind = file.kind,
                                         .extension = file.extension});
    if (path.empty()) return;
    const auto second = file.second_path ? file.second_path(path) : std::string{};
    if (!second.empty() && !may_be_written(parent, tr_, second)) return;
    try {
        const wxBusyCursor busy;
        write(file, path, second);
    } catch (const Error& error) {
        show_problems(parent, tr_, tr_.tr("The file was not written"), error);
        return;
    }
    folder_ = std::filesystem::path(path).parent_path().string();
    offer_to_look(parent, tr_, path);
}

void PracticeFiles::write(const PracticeFile& file, const std::string& path,
                          const std::string& second) {
    core::need_other_file(cases_.path(), path);
    core::need_other_file(cases_.path(), second);
    const auto bytes = file.bytes();
    const auto second_bytes = second.empty() ? std::string{} : file.second_bytes();
    // First the log: no trace would be worse than a trace too many.
    cases_.log_export({}, core::export_name(file.what), file.recipient, core::sha256_hex(bytes));
    core::write_file_atomically(path, bytes);
    if (!second.empty()) core::write_file_atomically(second, second_bytes);
}

}  // namespace werkrug::app
