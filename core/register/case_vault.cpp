#include "core/register/case_vault.hpp"

#include "core/register/record.hpp"
#include "core/register/sealed_row.hpp"

namespace werkrug::core {

namespace {

std::string key_data(std::string_view case_id, const Seal& seal) {
    return pack({"werkrug case key", seal.register_id, case_id});
}

std::string summary_data(std::string_view case_id, std::int64_t revision, const Seal& seal) {
    return pack({"werkrug summary", seal.register_id, case_id, number_field(revision)});
}

std::string tombstone_data(std::string_view case_id, const Seal& seal) {
    return pack({"werkrug tombstone", seal.register_id, case_id});
}

}  // namespace

std::string seal_case_key(const SecretBytes& case_key, std::string_view case_id, const Seal& seal) {
    return core::seal(case_key.view(), key_data(case_id, seal), seal.key, seal.environment);
}

std::optional<SecretBytes> open_case_key(const CaseRow& row, const Seal& seal) {
    return open_sealed_key(row.sealed_key, key_data(row.case_id, seal), seal.key);
}

bool open_case_key(const CaseRow& row, const Seal& seal, SecretBytes& into) {
    return open_sealed_key(row.sealed_key, key_data(row.case_id, seal), seal.key, into);
}

std::string seal_summary(const CaseSummary& summary, std::string_view case_id,
                         const SecretBytes& case_key, const Seal& seal) {
    return core::seal(pack_summary(summary), summary_data(case_id, summary.revision, seal),
                      case_key, seal.environment);
}

std::optional<CaseSummary> open_summary(const CaseRow& row, const SecretBytes& case_key,
                                        const Seal& seal) {
    const auto plain =
        open_sealed(row.sealed_summary, summary_data(row.case_id, row.revision, seal), case_key);
    auto summary = plain ? unpack_summary(*plain) : std::nullopt;
    if (!summary || summary->revision != row.revision) return std::nullopt;
    return summary;
}

std::string seal_revision(const SavedCase& saved, const RevisionRow& row,
                          const SecretBytes& case_key, const Seal& seal) {
    return core::seal(pack_saved_case(saved), associated_data(row, seal.register_id), case_key,
                      seal.environment);
}

std::optional<SavedCase> open_revision(const RevisionRow& row, const SecretBytes& case_key,
                                       const Seal& seal) {
    const auto plain = open_sealed(row.sealed, associated_data(row, seal.register_id), case_key);
    return plain ? unpack_saved_case(*plain, row.revision) : std::nullopt;
}

TombstoneRow seal_tombstone(const Tombstone& tombstone, const Seal& seal) {
    const auto plain = pack({number_field(tombstone.at.time_since_epoch().count()), tombstone.who,
                             tombstone.reason, number_field(tombstone.revisions)});
    return {.case_id = tombstone.case_id,
            .sealed = core::seal(plain, tombstone_data(tombstone.case_id, seal), seal.key,
                                 seal.environment)};
}

std::optional<Tombstone> open_tombstone(const TombstoneRow& row, const Seal& seal) {
    const auto plain = open_sealed(row.sealed, tombstone_data(row.case_id, seal), seal.key);
    const auto fields = plain ? unpack(*plain, 4) : std::nullopt;
    if (!fields) return std::nullopt;
    const auto at = number_in((*fields)[0]);
    const auto revisions = number_in((*fields)[3]);
    if (!at || !revisions) return std::nullopt;
    return Tombstone{.case_id = row.case_id,
                     .at = Timestamp{std::chrono::seconds{*at}},
                     .who = (*fields)[1],
                     .reason = (*fields)[2],
                     .revisions = *revisions};
}

}  // namespace werkrug::core
