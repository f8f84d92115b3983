#include "reports/pdf/font_file.hpp"

namespace werkrug::reports::pdf {

const core::MemoryFile& face_file(Face face) {
    static const core::MemoryFile regular(typeface(Face::regular).file());
    static const core::MemoryFile bold(typeface(Face::bold).file());
    if (face == Face::regular) return regular;
    if (face == Face::bold) return bold;
    static const core::MemoryFile fallback(typeface(Face::fallback).file());
    return fallback;
}

}  // namespace werkrug::reports::pdf
