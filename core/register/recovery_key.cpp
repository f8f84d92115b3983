#include "core/register/recovery_key.hpp"

#include "tables/error.hpp"

namespace werkrug::core {

SecretBytes read_recovery_key(std::string_view typed) {
    if (auto key = read_written_key(typed)) return std::move(*key);
    throw Error({}, msg("This is not a recovery key: a character is missing or wrong."),
                msg("Compare it with the paper, group by group."));
}

}  // namespace werkrug::core
