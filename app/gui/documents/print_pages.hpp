// Prints the pages of a document on a printer that the person chooses.
#pragma once

#include "app/gui/documents/pdf_pages.hpp"

#include <memory>
#include <string>

class wxWindow;

namespace werkrug::app {

enum class Printed { yes, cancelled, failed };

// `title` is what the printer's queue shows: never anything of a person.
Printed print_pages(wxWindow* parent, std::shared_ptr<const PdfPages> pages,
                    const std::string& title);

}  // namespace werkrug::app
