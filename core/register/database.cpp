#include "core/register/database.hpp"

#include <sqlite3.h>

#include <array>
#include <filesystem>
#include <limits>

namespace werkrug::core {

namespace {

constexpr int patience_ms = 5000;  // for another program that is just writing

struct Explanation {
    int code;
    Message what;
    Message hint;
};

const Message& nothing_lost() {
    static const Message text =
        msg("Everything that was saved before is safe; the last change was not saved. Free some "
            "space, or put the disk back, and save again.");
    return text;
}

const Message& make_a_copy() {
    static const Message text =
        msg("Leave the file as it is, make a copy of it, and restore the latest backup that is "
            "good.");
    return text;
}

Explanation explanation(int code) {
    static const std::array<Explanation, 8> known{{
        {SQLITE_FULL, msg("The disk is full."), nothing_lost()},
        {SQLITE_IOERR, msg("The disk cannot be read or written."), nothing_lost()},
        {SQLITE_READONLY,
         msg("The register may not be changed here: the file or its folder is "
             "read-only."),
         msg("Everything that was saved before is safe. Open it for reading, or ask for the right "
             "to write.")},
        {SQLITE_PERM, msg("There is no right to open the file."),
         msg("Nothing was changed. Ask the owner of the file for the right to read and write it.")},
        {SQLITE_CANTOPEN, msg("The file cannot be opened."),
         msg("Nothing was changed. Check that the file is there, that the stick or network drive "
             "is connected, and that you have the right to read it.")},
        {SQLITE_BUSY, msg("Another program is busy with the register."),
         msg("Nothing was changed. Try again in a moment.")},
        {SQLITE_NOTADB, msg("The file is not a register of Werkrug, or its beginning is damaged."),
         msg("Check that it is the right file. If it is, restore the latest backup that is good.")},
        {SQLITE_NOMEM, msg("There is not enough memory."),
         msg("Close other programs and try again.")},
    }};
    for (const auto& entry : known)
        if (entry.code == code) return entry;
    return {code, msg("The file is damaged."), make_a_copy()};
}

[[noreturn]] void fail(const std::string& file, int code) {
    auto found = explanation(code & 0xFF);
    throw Error(file, std::move(found.what), std::move(found.hint));
}

// A file's name as SQLite's URI: every byte that is not a plain one is escaped.
std::string uri_of(const std::string& path, std::string_view parameters) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    constexpr std::string_view plain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    std::string uri = "file:";
    for (const char c : path) {
        if (plain.find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += {'%', hex.at(byte / hex.size()), hex.at(byte % hex.size())};
    }
    return uri + std::string{parameters};
}

sqlite3* open_handle(const std::string& path, FileAccess access) {
    const int flags = SQLITE_OPEN_URI | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX |
                      (access == FileAccess::write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    const auto uri = uri_of(path, access == FileAccess::read_frozen ? "?immutable=1" : "");
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(uri.c_str(), &handle, flags, nullptr);
    if (code == SQLITE_OK) return handle;
    sqlite3_close_v2(handle);
    fail(path, code);
}

void harden(sqlite3* handle) {
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, patience_ms);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
}

}  // namespace

Error damage(const std::string& file, std::string place) {
    return {file, Problems{{.path = std::move(place),
                            .what = msg("This part of the register is damaged."),
                            .hint = make_a_copy()}}};
}

// ---- statements

void IdleStatements::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

sqlite3_stmt* IdleStatements::take(const std::string& sql) {
    const auto found = by_text_.find(sql);
    if (found == by_text_.end() || found->second.empty()) return nullptr;
    auto* const statement = found->second.back().release();
    found->second.pop_back();
    return statement;
}

void IdleStatements::give_back(sqlite3_stmt* statement) {
    sqlite3_reset(statement);  // ends what it reads, also in the middle
    sqlite3_clear_bindings(statement);
    by_text_[sqlite3_sql(statement)].emplace_back(statement);
}

Statement::Statement(sqlite3* database, std::string file, const std::string& sql,
                     IdleStatements& idle)
    : database_(database), file_(std::move(file)), statement_(idle.take(sql), GiveBack{&idle}) {
    if (statement_) return;
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(database_, sql.c_str(), static_cast<int>(sql.size()),
                                        &statement, nullptr);
    statement_.reset(statement);
    if (code != SQLITE_OK) fail(file_, code);
}

Statement& Statement::bind(std::int64_t number) {
    const int code = sqlite3_bind_int64(statement_.get(), ++bound_, number);
    if (code != SQLITE_OK) fail(file_, code);
    return *this;
}

Statement& Statement::bind(std::string_view bytes) {
    // A null pointer would be bound as NULL.
    const char* begin = bytes.empty() ? "" : bytes.data();
    const int code =
        sqlite3_bind_blob64(statement_.get(), ++bound_, begin, bytes.size(), SQLITE_STATIC);
    if (code != SQLITE_OK) fail(file_, code);
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    reset();
    if (code != SQLITE_DONE) fail(file_, code);
    return false;
}

void Statement::run() {
    while (step()) {
    }
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
    bound_ = 0;
}

std::int64_t Statement::number(int column) const {
    if (sqlite3_column_type(statement_.get(), column) != SQLITE_INTEGER)
        fail(file_, SQLITE_CORRUPT);
    return sqlite3_column_int64(statement_.get(), column);
}

std::string_view Statement::raw(int column, int type) const {
    if (sqlite3_column_type(statement_.get(), column) != type) fail(file_, SQLITE_CORRUPT);
    const auto* begin = static_cast<const char*>(sqlite3_column_blob(statement_.get(), column));
    const int size = sqlite3_column_bytes(statement_.get(), column);
    if (size > 0 && begin == nullptr) fail(file_, sqlite3_errcode(database_));
    return {begin, static_cast<std::size_t>(size)};
}

std::string Statement::bytes(int column) const {
    return std::string{raw(column, SQLITE_BLOB)};
}

std::string Statement::text(int column) const {
    return std::string{raw(column, SQLITE_TEXT)};
}

// ---- database

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close_v2(database);
}

Database::Database(const std::string& path, FileAccess access)
    : path_(path),
      handle_(open_handle(path, access)),
      idle_(std::make_unique<IdleStatements>()),
      place_(std::filesystem::absolute(path).string()),
      identity_(identity_of(place_)) {
    harden(handle_.get());
    // Nothing of the contents may reach a temporary file; what is deleted is overwritten.
    execute("PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA cell_size_check=ON;");
    execute("PRAGMA synchronous=FULL");
}

void Database::execute(const char* sql) const {
    const int code = sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(path_, code);
}

Statement Database::prepare(const std::string& sql) const {
    return {handle_.get(), path_, sql, *idle_};
}

std::int64_t Database::number(const std::string& sql) const {
    auto statement = prepare(sql);
    if (!statement.step()) fail(path_, SQLITE_CORRUPT);
    return statement.number(0);
}

std::string Database::text(const std::string& sql) const {
    auto statement = prepare(sql);
    if (!statement.step()) fail(path_, SQLITE_CORRUPT);
    return statement.text(0);
}

bool Database::in_transaction() const {
    return sqlite3_get_autocommit(handle_.get()) == 0;
}

bool Database::is_read_only() const {
    return sqlite3_db_readonly(handle_.get(), "main") != 0;
}

bool Database::is_at_its_place() const {
    return identity_ && identity_of(place_) == identity_;
}

void Database::copy_to(const std::string& path) const {
    const Database target(path, FileAccess::write);
    target.execute("PRAGMA journal_mode=OFF");  // a copy that fails is thrown away whole
    auto* backup = sqlite3_backup_init(target.handle_.get(), "main", handle_.get(), "main");
    if (backup == nullptr) fail(path, sqlite3_errcode(target.handle_.get()));
    const int copied = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (finished != SQLITE_OK) fail(path, finished);
    if (copied != SQLITE_DONE) fail(path, copied);
}

// ---- transactions

Transaction::Transaction(const Database& database, Kind kind) : database_(database) {
    database_.prepare(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN").run();
}

Transaction::~Transaction() {
    if (!open_ || !database_.in_transaction()) return;
    try {
        database_.execute("ROLLBACK");
    } catch (const Error&) {
        // SQLite rolls back by itself when the file is opened again; the error that brought us
        // here is the one to tell.
        open_ = false;
    }
}

void Transaction::commit() {
    database_.prepare("COMMIT").run();
    open_ = false;
}

}  // namespace werkrug::core
