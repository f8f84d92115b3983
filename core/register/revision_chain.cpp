#include "core/register/revision_chain.hpp"

#include "core/register/record.hpp"
#include "core/register/sealed_row.hpp"

#include <sodium.h>

namespace werkrug::core {

namespace {

std::string head_data(std::string_view register_id) {
    return pack({"werkrug head", register_id});
}

}  // namespace

std::string hash_of(std::string_view bytes) {
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    return hash;
}

std::string start_of_chain(std::string_view chain, std::string_view register_id) {
    return hash_of(pack({"werkrug start of chain", chain, register_id}));
}

std::string associated_data(const RevisionRow& row, std::string_view register_id) {
    return pack({"werkrug revision", register_id, number_field(row.sequence), row.case_id,
                 number_field(row.revision), row.previous});
}

std::string associated_data(const AuditRow& row, std::string_view register_id) {
    return pack({"werkrug audit", register_id, number_field(row.sequence), row.previous});
}

std::string hash_of(const RevisionRow& row, std::string_view register_id) {
    return hash_of(pack({associated_data(row, register_id), row.sealed}));
}

std::string hash_of(const AuditRow& row, std::string_view register_id) {
    return hash_of(pack({associated_data(row, register_id), row.sealed}));
}

std::string seal_head(const Head& head, std::string_view register_id, const SecretBytes& key,
                      const Environment& environment) {
    const auto plain =
        pack({number_field(head.revisions), head.last_revision, number_field(head.entries),
              head.last_entry, number_field(head.cases), number_field(head.tombstones), head.slots,
              number_field(head.changed.time_since_epoch().count())});
    return seal(plain, head_data(register_id), key, environment);
}

std::optional<Head> open_head(std::string_view sealed, std::string_view register_id,
                              const SecretBytes& key) {
    const auto plain = open_sealed(sealed, head_data(register_id), key);
    const auto fields = plain ? unpack(*plain, 8) : std::nullopt;
    if (!fields) return std::nullopt;
    const auto& f = *fields;
    const auto revisions = number_in(f[0]);
    const auto entries = number_in(f[2]);
    const auto cases = number_in(f[4]);
    const auto tombstones = number_in(f[5]);
    const auto changed = number_in(f[7]);
    if (!revisions || !entries || !cases || !tombstones || !changed) return std::nullopt;
    return Head{.revisions = *revisions,
                .last_revision = f[1],
                .entries = *entries,
                .last_entry = f[3],
                .cases = *cases,
                .tombstones = *tombstones,
                .slots = f[6],
                .changed = Timestamp{std::chrono::seconds{*changed}}};
}

}  // namespace werkrug::core
