// The sealed things of one case: its own key, its revisions, its summary, and the tombstone that is
// left when it is destroyed. With the key gone, nothing of the case can be read again.
#pragma once

#include "core/register/case_summary.hpp"
#include "core/register/row_store.hpp"
#include "core/register/saved_case.hpp"
#include "core/register/sealed_row.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

struct Tombstone {
    std::string case_id{};  // bytes
    Timestamp at{};
    std::string who{};
    std::string reason{};
    std::int64_t revisions{};
};

std::string seal_case_key(const SecretBytes& case_key, std::string_view case_id, const Seal& seal);
std::optional<SecretBytes> open_case_key(const CaseRow& row, const Seal& seal);
// Into a key that is there already.
bool open_case_key(const CaseRow& row, const Seal& seal, SecretBytes& into);

std::string seal_summary(const CaseSummary& summary, std::string_view case_id,
                         const SecretBytes& case_key, const Seal& seal);
std::optional<CaseSummary> open_summary(const CaseRow& row, const SecretBytes& case_key,
                                        const Seal& seal);

std::string seal_revision(const SavedCase& saved, const RevisionRow& row,
                          const SecretBytes& case_key, const Seal& seal);
std::optional<SavedCase> open_revision(const RevisionRow& row, const SecretBytes& case_key,
                                       const Seal& seal);

TombstoneRow seal_tombstone(const Tombstone& tombstone, const Seal& seal);
std::optional<Tombstone> open_tombstone(const TombstoneRow& row, const Seal& seal);

}  // namespace werkrug::core
