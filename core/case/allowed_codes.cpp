#include "core/case/allowed_codes.hpp"

#include "tables/code_lists.hpp"

namespace werkrug::core {

Message allowed_codes(std::string_view list) {
    std::string codes;
    for (const auto& entry : tables::code_list(list))
        codes += (codes.empty() ? "" : ", ") + entry.code;
    return msg("one of: {0}", {codes});
}

}  // namespace werkrug::core
