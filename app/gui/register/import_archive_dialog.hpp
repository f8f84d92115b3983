// Asks which archive of cases is to be taken in, and for its key.
#pragma once

#include "core/register/secret_bytes.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

struct ArchiveToImport {
    std::string path{};
    core::SecretBytes key;
};

// `folder`: to begin with. All of the archive was found good; it is not imported here. Nothing: not
// now. Errors are told here.
std::optional<ArchiveToImport> import_archive_dialog(wxWindow* parent, const core::Translator& tr,
                                                     const std::string& folder);

}  // namespace werkrug::app
