// The faces as files without a name: libharu loads fonts from a path only.
#pragma once

#include "core/io/memory_file.hpp"
#include "reports/pdf/typeface.hpp"

namespace werkrug::reports::pdf {

// The file of a face, made when first asked for and kept: libharu reads it until a document is
// done. Throws Error when the system has no memory left for it.
const core::MemoryFile& face_file(Face face);

}  // namespace werkrug::reports::pdf
