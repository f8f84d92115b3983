#include "core/io/process_privacy.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace werkrug::core {

void keep_memory_private() {
    constexpr int any_pattern = 0xA5;
    const rlimit nothing{.rlim_cur = 0, .rlim_max = 0};
    // Best effort: where the system refuses one of these, the cases can still be worked on.
    setrlimit(RLIMIT_CORE, &nothing);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);  // also when dumps are piped to a program
    mallopt(M_PERTURB, any_pattern);
}

}  // namespace werkrug::core

// The sanitizers bring a heap of their own, which fills freed memory and finds its use.
#ifndef WERKRUG_SANITIZED_HEAP

// NOLINTBEGIN(cppcoreguidelines-no-malloc): these are what new and delete are made of.

// As libstdc++ does it, but for the handlers that programs may set, which ours do not.
void* operator new(std::size_t size) {
    if (void* memory = std::malloc(std::max<std::size_t>(size, 1))) return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory, std::size_t size) noexcept {
    if (memory != nullptr) explicit_bzero(memory, size);
    std::free(memory);
}

void operator delete(void* memory) noexcept {
    if (memory != nullptr) operator delete(memory, malloc_usable_size(memory));
}

// NOLINTEND(cppcoreguidelines-no-malloc)

#endif
