// The rows of a register in their SQLite file: which tables there are, and how rows get in and out.
// Sees sealed bytes only.
//
// What the file shows without a key: that it is a register, how many cases, revisions, log entries
// and tombstones it holds, how long each sealed row is, in which order rows were written, which
// revisions belong to the same (nameless) case, the SHA-256 of the instruments that were used, and
// the cost of the key slots.
#pragma once

#include "core/register/database.hpp"
#include "core/register/key_slots.hpp"
#include "core/register/revision_chain.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// The present state of a case: its own key, wrapped, and a summary of its last revision, sealed.
struct CaseRow {
    std::string case_id{};
    std::string sealed_key{};
    std::int64_t revision{};
    std::string sealed_summary{};
};

// What is left of a destroyed case.
struct TombstoneRow {
    std::string case_id{};
    std::string sealed{};
};

// An instrument that a revision was assessed with.
struct InstrumentRow {
    std::string sha256{};  // of its XML, as hexadecimal digits
    std::string sealed{};
};

class RowStore {
  public:
    // Makes a new register in an existing, empty file.
    static void create(const std::string& path, std::string_view register_id,
                       std::string_view sealed_head);

    // Opens a register. Throws Error for a file of another kind, of a newer format, or damaged so
    // that its structure is not that of a register.
    RowStore(const std::string& path, FileAccess access);

    const Database& database() const { return database_; }
    const std::string& path() const { return database_.path(); }

    // ---- reading; every function throws Error
    std::string register_id() const;
    std::string sealed_head() const;
    std::vector<KeySlot> slots() const;
    void each_case(const std::function<void(const CaseRow&)>& use) const;
    // The same, with the highest revision of the case that is there; 0 when there is none.
    void each_case(
        const std::function<void(const CaseRow&, std::int64_t last_revision)>& use) const;
    std::vector<TombstoneRow> tombstones() const;
    void each_revision(const std::function<void(const RevisionRow&)>& use) const;
    std::vector<RevisionRow> revisions_of(std::string_view case_id) const;
    std::optional<RevisionRow> revision(std::string_view case_id, std::int64_t revision) const;
    std::optional<RevisionRow> last_revision() const;
    void each_entry(const std::function<void(const AuditRow&)>& use) const;
    std::optional<AuditRow> last_entry() const;
    void each_instrument(const std::function<void(const InstrumentRow&)>& use) const;
    std::optional<InstrumentRow> instrument(std::string_view sha256) const;
    bool has_instrument(std::string_view sha256) const;
    std::optional<CaseRow> case_row(std::string_view case_id) const;
    // What SQLite finds wrong with the file itself; empty when nothing.
    std::string structural_fault() const;

    // ---- writing, within a Transaction of the caller
    void put_head(std::string_view sealed) const;
    void add(const RevisionRow& row) const;
    void add(const AuditRow& row) const;
    void put(const CaseRow& row) const;
    void remove_case(std::string_view case_id) const;
    void add(const TombstoneRow& row) const;
    void add(const InstrumentRow& row) const;
    void replace_slots(const std::vector<KeySlot>& slots) const;

    // Overwrites what was deleted also in the write-ahead log.
    void forget_deleted() const;

  private:
    Database database_;
};

}  // namespace werkrug::core
