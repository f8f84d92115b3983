#include "core/disclosure/disclosure_matrix.hpp"

#include <array>
#include <cstddef>

namespace werkrug::core {

namespace {

constexpr auto no = Grant::no;
constexpr auto yes = Grant::yes;
constexpr auto consent = Grant::with_consent;
constexpr auto anon = Grant::anonymous;

constexpr std::size_t reader_count = 6;
using Row = std::array<Grant, reader_count>;

// In the order of the enumerators, both ways. "Optional" in the domain's table is yes: the worker
// is told that a notification was made. "-" is no.
constexpr std::array table{
    //  own  worker ncvb employer insurer treating
    Row{yes, yes, no, yes, consent, yes},   // name
    Row{yes, yes, no, no, consent, yes},    // birth_date
    Row{yes, yes, no, no, consent, no},     // employer_name
    Row{yes, yes, anon, no, consent, no},   // background
    Row{yes, yes, anon, no, consent, yes},  // diagnosis
    Row{yes, yes, no, no, consent, yes},    // medical
    Row{yes, yes, no, no, consent, no},     // private_factors
    Row{yes, yes, anon, yes, consent, no},  // exposure
    Row{yes, yes, no, no, consent, no},     // numbers
    Row{yes, yes, no, yes, consent, no},    // work_factors
    Row{yes, yes, anon, no, consent, no},   // conclusion
    Row{yes, yes, no, no, no, no},          // notification
    Row{yes, yes, no, yes, consent, no},    // limits
    Row{yes, yes, anon, yes, consent, no},  // prevention
    Row{yes, no, no, no, no, no},           // third_parties
    Row{yes, yes, no, no, no, no},          // care
};

}  // namespace

Grant grant(FactGroup group, Reader reader) {
    return table.at(static_cast<std::size_t>(group)).at(static_cast<std::size_t>(reader));
}

}  // namespace werkrug::core
