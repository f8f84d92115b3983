#include "core/io/this_process.hpp"

#include <array>
#include <unistd.h>

namespace werkrug::core {

std::int64_t process_id() {
    return getpid();
}

std::string host_name() {
    std::array<char, 257> name{};  // one more than any name, so that it always ends
    return gethostname(name.data(), name.size() - 1) == 0 ? std::string{name.data()}
                                                          : std::string{};
}

bool reads_from_terminal() {
    return isatty(STDIN_FILENO) == 1;
}

bool tells_errors_on_terminal() {
    return isatty(STDERR_FILENO) == 1;
}

}  // namespace werkrug::core
