#include "core/io/memory_file.hpp"

#include "tables/error.hpp"

#include <array>
#include <cerrno>
#include <sys/mman.h>
#include <unistd.h>

namespace werkrug::core {

namespace {

Error no_memory_file() {
    return {"", msg("A file in memory cannot be made or read."),
            msg("Nothing was written. Close other programs and try again.")};
}

}  // namespace

MemoryFile::MemoryFile() : descriptor_(memfd_create("werkrug", MFD_CLOEXEC)) {
    if (descriptor_ < 0) throw no_memory_file();
}

MemoryFile::MemoryFile(std::span<const unsigned char> content) : MemoryFile() {
    while (!content.empty()) {
        const auto written = ::write(descriptor_, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw no_memory_file();
        content = content.subspan(static_cast<std::size_t>(written));
    }
}

MemoryFile::~MemoryFile() {
    close(descriptor_);
}

std::string MemoryFile::path() const {
    return "/proc/self/fd/" + std::to_string(descriptor_);
}

std::string MemoryFile::bytes() const {
    constexpr std::size_t at_once = std::size_t{64} * 1024;
    std::array<char, at_once> buffer{};
    std::string all;
    while (true) {
        const auto got =
            pread(descriptor_, buffer.data(), buffer.size(), static_cast<off_t>(all.size()));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw no_memory_file();
        if (got == 0) return all;
        all.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

}  // namespace werkrug::core
