#include "core/register/row_store.hpp"

#include <array>
#include <string>

namespace werkrug::core {

namespace {

constexpr int format = 1;
constexpr std::int64_t application = 0x576B7267;  // "Wkrg"

struct Structure {
    const char* name;
    const char* sql;
};

// Also what the file must say about itself when it is opened: nothing else is accepted.
constexpr std::array<Structure, 8> structures{{
    {"audit",
     "CREATE TABLE audit(sequence INTEGER PRIMARY KEY, previous BLOB NOT NULL, sealed BLOB NOT "
     "NULL)"},
    {"case_state",
     "CREATE TABLE case_state(case_id BLOB PRIMARY KEY, sealed_key BLOB NOT NULL, revision INTEGER "
     "NOT NULL, sealed_summary BLOB NOT NULL) WITHOUT ROWID"},
    {"instrument",
     "CREATE TABLE instrument(sha256 BLOB PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID"},
    {"key_slot",
     "CREATE TABLE key_slot(number INTEGER PRIMARY KEY, kind INTEGER NOT NULL, operations INTEGER "
     "NOT NULL, memory_bytes INTEGER NOT NULL, salt BLOB NOT NULL, sealed_key BLOB NOT NULL, "
     "checksum BLOB NOT NULL)"},
    {"register",
     "CREATE TABLE register(one INTEGER PRIMARY KEY, id BLOB NOT NULL, head BLOB NOT NULL)"},
    {"revision",
     "CREATE TABLE revision(sequence INTEGER PRIMARY KEY, case_id BLOB NOT NULL, revision INTEGER "
     "NOT NULL, previous BLOB NOT NULL, sealed BLOB NOT NULL)"},
    {"revision_of_case", "CREATE UNIQUE INDEX revision_of_case ON revision(case_id, revision)"},
    {"tombstone",
     "CREATE TABLE tombstone(case_id BLOB PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID"},
}};

constexpr const char* revision_columns =
    "SELECT sequence, case_id, revision, previous, sealed FROM revision ";

void check_kind(const Database& database) {
    if (database.number("PRAGMA application_id") != application)
        throw Error(database.path(), msg("The file is not a register of Werkrug."),
                    msg("Nothing was changed. Check that it is the right file."));
    const auto found = database.number("PRAGMA user_version");
    if (found > format)
        throw Error(database.path(),
                    msg("The register was written by a newer version of Werkrug (format {0}).",
                        {std::to_string(found)}),
                    msg("Nothing was changed. Install the newer version of Werkrug."));
    if (found != format) throw damage(database.path(), "format");
}

void check_structure(const Database& database) {
    auto statement = database.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL "
        "ORDER BY name");
    for (const auto& structure : structures) {
        const bool same = statement.step() && statement.text(0) == structure.name &&
                          statement.text(1) == structure.sql;
        if (!same) throw damage(database.path(), structure.name);
    }
    if (statement.step()) throw damage(database.path(), "structure");
}

RevisionRow revision_in(const Statement& statement) {
    return {.sequence = statement.number(0),
            .case_id = statement.bytes(1),
            .revision = statement.number(2),
            .previous = statement.bytes(3),
            .sealed = statement.bytes(4)};
}

AuditRow entry_in(const Statement& statement) {
    return {.sequence = statement.number(0),
            .previous = statement.bytes(1),
            .sealed = statement.bytes(2)};
}

CaseRow case_in(const Statement& statement) {
    return {.case_id = statement.bytes(0),
            .sealed_key = statement.bytes(1),
            .revision = statement.number(2),
            .sealed_summary = statement.bytes(3)};
}

}  // namespace

void RowStore::create(const std::string& path, std::string_view register_id,
                      std::string_view sealed_head) {
    const Database database(path, FileAccess::write);
    Transaction transaction(database, Transaction::Kind::write);
    for (const auto& structure : structures) database.execute(structure.sql);
    database.prepare("INSERT INTO register VALUES(1, ?, ?)")
        .bind(register_id)
        .bind(sealed_head)
        .run();
    database.execute(("PRAGMA application_id=" + std::to_string(application)).c_str());
    database.execute(("PRAGMA user_version=" + std::to_string(format)).c_str());
    transaction.commit();
    if (database.text("PRAGMA journal_mode=WAL") != "wal")
        throw Error(path, msg("The register cannot be kept safely in this place."),
                    msg("Choose a folder on a disk of this computer."));
}

RowStore::RowStore(const std::string& path, FileAccess access) : database_(path, access) {
    check_kind(database_);
    check_structure(database_);
}

std::string RowStore::register_id() const {
    auto statement = database_.prepare("SELECT id FROM register WHERE one = 1");
    if (!statement.step()) throw damage(path(), "register");
    return statement.bytes(0);
}

std::string RowStore::sealed_head() const {
    auto statement = database_.prepare("SELECT head FROM register WHERE one = 1");
    if (!statement.step()) throw damage(path(), "register");
    return statement.bytes(0);
}

std::vector<KeySlot> RowStore::slots() const {
    std::vector<KeySlot> slots;
    auto statement = database_.prepare(
        "SELECT number, kind, operations, memory_bytes, salt, sealed_key, checksum FROM key_slot "
        "ORDER BY number");
    while (statement.step())
        slots.push_back({.number = statement.number(0),
                         .kind = statement.number(1) == static_cast<int>(SlotKind::recovery)
                                     ? SlotKind::recovery
                                     : SlotKind::passphrase,
                         .cost = {.operations = static_cast<std::uint64_t>(statement.number(2)),
                                  .memory_bytes = static_cast<std::uint64_t>(statement.number(3))},
                         .salt = statement.bytes(4),
                         .sealed_key = statement.bytes(5),
                         .checksum = statement.bytes(6)});
    return slots;
}

void RowStore::each_case(const std::function<void(const CaseRow&)>& use) const {
    auto statement =
        database_.prepare("SELECT case_id, sealed_key, revision, sealed_summary FROM case_state");
    while (statement.step()) use(case_in(statement));
}

// Both in the order of their ids, side by side: looking up each of many cases takes longer.
void RowStore::each_case(
    const std::function<void(const CaseRow&, std::int64_t last_revision)>& use) const {
    auto cases = database_.prepare(
        "SELECT case_id, sealed_key, revision, sealed_summary FROM case_state ORDER BY case_id");
    auto last = database_.prepare(
        "SELECT case_id, max(revision) FROM revision GROUP BY case_id ORDER BY case_id");
    bool more = last.step();
    while (cases.step()) {
        const auto row = case_in(cases);
        while (more && last.bytes(0) < row.case_id) more = last.step();
        use(row, more && last.bytes(0) == row.case_id ? last.number(1) : 0);
    }
}

std::optional<CaseRow> RowStore::case_row(std::string_view case_id) const {
    auto statement = database_.prepare(
        "SELECT case_id, sealed_key, revision, sealed_summary FROM case_state "
        "WHERE case_id = ?");
    if (!statement.bind(case_id).step()) return std::nullopt;
    return case_in(statement);
}

std::vector<TombstoneRow> RowStore::tombstones() const {
    std::vector<TombstoneRow> rows;
    auto statement = database_.prepare("SELECT case_id, sealed FROM tombstone");
    while (statement.step())
        rows.push_back({.case_id = statement.bytes(0), .sealed = statement.bytes(1)});
    return rows;
}

void RowStore::each_revision(const std::function<void(const RevisionRow&)>& use) const {
    auto statement = database_.prepare(std::string{revision_columns} + "ORDER BY sequence");
    while (statement.step()) use(revision_in(statement));
}

std::vector<RevisionRow> RowStore::revisions_of(std::string_view case_id) const {
    std::vector<RevisionRow> rows;
    auto statement =
        database_.prepare(std::string{revision_columns} + "WHERE case_id = ? ORDER BY revision");
    statement.bind(case_id);
    while (statement.step()) rows.push_back(revision_in(statement));
    return rows;
}

std::optional<RevisionRow> RowStore::revision(std::string_view case_id,
                                              std::int64_t revision) const {
    auto statement =
        database_.prepare(std::string{revision_columns} + "WHERE case_id = ? AND revision = ?");
    if (!statement.bind(case_id).bind(revision).step()) return std::nullopt;
    return revision_in(statement);
}

std::optional<RevisionRow> RowStore::last_revision() const {
    auto statement =
        database_.prepare(std::string{revision_columns} + "ORDER BY sequence DESC LIMIT 1");
    if (!statement.step()) return std::nullopt;
    return revision_in(statement);
}

void RowStore::each_entry(const std::function<void(const AuditRow&)>& use) const {
    auto statement =
        database_.prepare("SELECT sequence, previous, sealed FROM audit ORDER BY sequence");
    while (statement.step()) use(entry_in(statement));
}

std::optional<AuditRow> RowStore::last_entry() const {
    auto statement = database_.prepare(
        "SELECT sequence, previous, sealed FROM audit ORDER BY sequence DESC LIMIT 1");
    if (!statement.step()) return std::nullopt;
    return entry_in(statement);
}

void RowStore::each_instrument(const std::function<void(const InstrumentRow&)>& use) const {
    auto statement = database_.prepare("SELECT sha256, sealed FROM instrument");
    while (statement.step()) use({.sha256 = statement.bytes(0), .sealed = statement.bytes(1)});
}

std::optional<InstrumentRow> RowStore::instrument(std::string_view sha256) const {
    auto statement = database_.prepare("SELECT sha256, sealed FROM instrument WHERE sha256 = ?");
    if (!statement.bind(sha256).step()) return std::nullopt;
    return InstrumentRow{.sha256 = statement.bytes(0), .sealed = statement.bytes(1)};
}

bool RowStore::has_instrument(std::string_view sha256) const {
    auto statement = database_.prepare("SELECT 1 FROM instrument WHERE sha256 = ?");
    return statement.bind(sha256).step();
}

std::string RowStore::structural_fault() const {
    const auto found = database_.text("PRAGMA integrity_check(1)");
    return found == "ok" ? std::string{} : found;
}

void RowStore::put_head(std::string_view sealed) const {
    database_.prepare("UPDATE register SET head = ? WHERE one = 1").bind(sealed).run();
}

void RowStore::add(const RevisionRow& row) const {
    database_.prepare("INSERT INTO revision VALUES(?, ?, ?, ?, ?)")
        .bind(row.sequence)
        .bind(row.case_id)
        .bind(row.revision)
        .bind(row.previous)
        .bind(row.sealed)
        .run();
}

void RowStore::add(const AuditRow& row) const {
    database_.prepare("INSERT INTO audit VALUES(?, ?, ?)")
        .bind(row.sequence)
        .bind(row.previous)
        .bind(row.sealed)
        .run();
}

void RowStore::put(const CaseRow& row) const {
    database_.prepare("INSERT OR REPLACE INTO case_state VALUES(?, ?, ?, ?)")
        .bind(row.case_id)
        .bind(row.sealed_key)
        .bind(row.revision)
        .bind(row.sealed_summary)
        .run();
}

void RowStore::remove_case(std::string_view case_id) const {
    database_.prepare("DELETE FROM case_state WHERE case_id = ?").bind(case_id).run();
}

void RowStore::add(const TombstoneRow& row) const {
    database_.prepare("INSERT INTO tombstone VALUES(?, ?)")
        .bind(row.case_id)
        .bind(row.sealed)
        .run();
}

void RowStore::add(const InstrumentRow& row) const {
    database_.prepare("INSERT INTO instrument VALUES(?, ?)")
        .bind(row.sha256)
        .bind(row.sealed)
        .run();
}

void RowStore::replace_slots(const std::vector<KeySlot>& slots) const {
    database_.prepare("DELETE FROM key_slot").run();
    for (const auto& slot : slots)
        database_.prepare("INSERT INTO key_slot VALUES(?, ?, ?, ?, ?, ?, ?)")
            .bind(slot.number)
            .bind(static_cast<std::int64_t>(slot.kind))
            .bind(static_cast<std::int64_t>(slot.cost.operations))
            .bind(static_cast<std::int64_t>(slot.cost.memory_bytes))
            .bind(slot.salt)
            .bind(slot.sealed_key)
            .bind(slot.checksum)
            .run();
}

void RowStore::forget_deleted() const {
    database_.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

}  // namespace werkrug::core
