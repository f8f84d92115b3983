#include "core/register/case_name.hpp"

#include "core/register/register.hpp"

namespace werkrug::core {

std::string case_name(const Register& cases, const std::string& id) {
    const auto* const entry = cases.index().find(id);
    return entry == nullptr || entry->summary.case_number.empty() ? hex_of(id)
                                                                  : entry->summary.case_number;
}

}  // namespace werkrug::core
