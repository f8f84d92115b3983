#include "core/register/instrument_vault.hpp"

#include "core/io/sha256.hpp"
#include "core/register/record.hpp"

namespace werkrug::core {

namespace {

std::string associated_data(std::string_view sha256, const Seal& seal) {
    return pack({"werkrug instrument", seal.register_id, sha256});
}

}  // namespace

InstrumentRow seal_instrument(std::string_view sha256, std::string_view xml, const Seal& seal) {
    return {.sha256 = std::string{sha256},
            .sealed = core::seal(xml, associated_data(sha256, seal), seal.key, seal.environment)};
}

std::optional<std::string> open_instrument(const InstrumentRow& row, const Seal& seal) {
    auto xml = open_sealed(row.sealed, associated_data(row.sha256, seal), seal.key);
    if (xml && sha256_hex(*xml) != row.sha256) return std::nullopt;
    return xml;
}

}  // namespace werkrug::core
