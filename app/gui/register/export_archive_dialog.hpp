// Asks where an archive of all cases goes, and for whom it is.
#pragma once

#include "core/register/register.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

struct ArchiveExport {
    std::string path{};       // where nothing is yet
    std::string recipient{};  // for the log; may be empty
};

// Asks for a key of the register first: whoever finds it open must not carry it all off. `folder`:
// to begin with. The archive itself is not made here. Nothing: not now.
std::optional<ArchiveExport> export_archive_dialog(wxWindow* parent, const core::Translator& tr,
                                                   const core::Register& cases,
                                                   const std::string& folder);

}  // namespace werkrug::app
