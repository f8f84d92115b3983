// What ties the rows of a register together: every row knows the hash of the one before it, and one
// sealed head knows the last hashes and the number of rows. A row that is changed, moved, removed
// or put in shows. What cannot show: the whole file replaced by an older copy of itself.
#pragma once

#include "core/register/environment.hpp"
#include "core/register/secret_bytes.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

std::string hash_of(std::string_view bytes);  // BLAKE2b, 32 bytes

// A sealed revision of a case as it stands in the file. Ids and hashes are bytes, not text.
struct RevisionRow {
    std::int64_t sequence{};  // in the register, from 1
    std::string case_id{};    // random: says nothing about the case
    std::int64_t revision{};  // of the case, from 1
    std::string previous{};   // hash of the row before this one in the register
    std::string sealed{};
};

// A sealed entry of the audit log.
struct AuditRow {
    std::int64_t sequence{};
    std::string previous{};
    std::string sealed{};
};

// What the first row has as its previous one.
std::string start_of_chain(std::string_view chain, std::string_view register_id);

std::string associated_data(const RevisionRow& row, std::string_view register_id);
std::string associated_data(const AuditRow& row, std::string_view register_id);
std::string hash_of(const RevisionRow& row, std::string_view register_id);
std::string hash_of(const AuditRow& row, std::string_view register_id);

// The state of the whole, sealed anew with every change, in the same transaction.
struct Head {
    std::int64_t revisions{};
    std::string last_revision{};  // hash
    std::int64_t entries{};
    std::string last_entry{};  // hash
    std::int64_t cases{};
    std::int64_t tombstones{};
    std::string slots{};  // digest
    Timestamp changed{};

    bool operator==(const Head&) const = default;
};

std::string seal_head(const Head& head, std::string_view register_id, const SecretBytes& key,
                      const Environment& environment);
std::optional<Head> open_head(std::string_view sealed, std::string_view register_id,
                              const SecretBytes& key);

}  // namespace werkrug::core
