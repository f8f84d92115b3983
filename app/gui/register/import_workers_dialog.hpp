// Asks which list of workers is to be brought into the register, shows what it would change, and
// what of it is wanted.
#pragma once

#include "app/gui/register/worker_rows.hpp"
#include "core/register/register.hpp"

#include <memory>
#include <string>

class wxWindow;

namespace werkrug::app {

// Nothing is changed here. `folder`: to begin with. Null: not now. Errors are told here.
std::unique_ptr<const WorkerRows> import_workers_dialog(wxWindow* parent,
                                                        const core::Translator& tr,
                                                        const core::Register& cases,
                                                        const std::string& folder);

}  // namespace werkrug::app
