#include "app/gui/register/usual_folder.hpp"

#include "app/gui/wx_text.hpp"

#include <wx/filename.h>
#include <wx/stdpaths.h>

namespace werkrug::app {

std::string usual_folder(const std::string& wanted) {
    const auto documents = wxStandardPaths::Get().GetDocumentsDir();
    for (const auto& folder : {to_wx(wanted), documents})
        if (!folder.empty() && wxFileName::DirExists(folder)) return from_wx(folder);
    return from_wx(wxFileName::GetHomeDir());
}

}  // namespace werkrug::app
