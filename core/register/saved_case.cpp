#include "core/register/saved_case.hpp"

#include "core/case/case_reader.hpp"
#include "core/io/sha256.hpp"
#include "core/register/record.hpp"
#include "tables/error.hpp"

#include <fmt/format.h>

namespace werkrug::core {

InstrumentStamp stamp_of(const tables::InstrumentFile& instrument) {
    return {.id = instrument.instrument.id,
            .version = instrument.instrument.version,
            .sha256 = sha256_hex(instrument.xml)};
}

std::string pack_saved_case(const SavedCase& saved) {
    return pack({number_field(saved.saved_at.time_since_epoch().count()), saved.saved_by,
                 saved.instrument.id, saved.instrument.version, saved.instrument.sha256,
                 saved.xml});
}

std::optional<SavedCase> unpack_saved_case(std::string_view bytes, std::int64_t revision) {
    auto fields = unpack(bytes, 6);
    if (!fields) return std::nullopt;
    auto& f = *fields;
    const auto saved_at = number_in(f[0]);
    if (!saved_at) return std::nullopt;
    return SavedCase{.revision = revision,
                     .saved_at = Timestamp{std::chrono::seconds{*saved_at}},
                     .saved_by = std::move(f[1]),
                     .instrument = {.id = std::move(f[2]),
                                    .version = std::move(f[3]),
                                    .sha256 = std::move(f[4])},
                     .xml = std::move(f[5])};
}

Case facts_of(const SavedCase& saved, const std::string& file) {
    auto reading = read_case(saved.xml, file);
    if (has_errors(reading.problems)) throw Error(file, std::move(reading.problems));
    return std::move(reading.facts);
}

std::string hex_of(std::string_view bytes) {
    std::string hex;
    for (const char c : bytes) hex += fmt::format("{:02x}", static_cast<unsigned char>(c));
    return hex;
}

}  // namespace werkrug::core
