#include "reports/pdf/font_file.hpp"

#include <cerrno>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>

namespace werkrug::reports::pdf {

namespace {

void write_all(int descriptor, std::span<const unsigned char> bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0)
            throw std::system_error(errno, std::generic_category(), "face of a document");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

}  // namespace

FontFile::FontFile(std::span<const unsigned char> bytes)
    : descriptor_(::memfd_create("werkrug-face", MFD_CLOEXEC)) {
    if (descriptor_ < 0)
        throw std::system_error(errno, std::generic_category(), "face of a document");
    try {
        write_all(descriptor_, bytes);
    } catch (...) {
        ::close(descriptor_);
        throw;
    }
}

FontFile::~FontFile() {
    ::close(descriptor_);
}

std::string FontFile::path() const {
    return "/proc/self/fd/" + std::to_string(descriptor_);
}

const FontFile& face_file(Face face) {
    static const FontFile regular(typeface(Face::regular).file());
    static const FontFile bold(typeface(Face::bold).file());
    if (face == Face::regular) return regular;
    if (face == Face::bold) return bold;
    static const FontFile fallback(typeface(Face::fallback).file());
    return fallback;
}

}  // namespace werkrug::reports::pdf
