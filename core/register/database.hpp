// A thin hand on SQLite: statements with typed values, and its errors in words. Knows nothing of
// registers.
#pragma once

#include "core/io/file_identity.hpp"
#include "tables/error.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace werkrug::core {

enum class FileAccess {
    write,
    read,
    read_frozen  // nobody writes: needs no shared memory beside the file, works in a locked folder
};

// Compiled statements that are not in use, to be used again: compiling one takes longer than most
// of them run.
class IdleStatements {
  public:
    // Null when there is none of this text.
    sqlite3_stmt* take(const std::string& sql);
    void give_back(sqlite3_stmt* statement);

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Statements = std::vector<std::unique_ptr<sqlite3_stmt, Finalize>>;
    std::unordered_map<std::string, Statements> by_text_{};
};

class Statement {
  public:
    // `idle` must live longer.
    Statement(sqlite3* database, std::string file, const std::string& sql, IdleStatements& idle);

    // The next value for a placeholder, from left to right. A text must live until the last step.
    Statement& bind(std::int64_t number);
    Statement& bind(std::string_view bytes);
    // Goes to the next row; false after the last one. Throws Error.
    bool step();
    // Runs to the end and makes ready for new values.
    void run();
    // The value of a column; Error when it is of another type than asked for.
    std::int64_t number(int column) const;
    std::string bytes(int column) const;
    std::string text(int column) const;

  private:
    struct GiveBack {
        IdleStatements* idle;
        void operator()(sqlite3_stmt* statement) const { idle->give_back(statement); }
    };
    void reset();
    std::string_view raw(int column, int type) const;

    sqlite3* database_;
    std::string file_;
    std::unique_ptr<sqlite3_stmt, GiveBack> statement_;
    int bound_{0};
};

class Database {
  public:
    // Opens an existing file. Throws Error.
    Database(const std::string& path, FileAccess access);

    const std::string& path() const { return path_; }
    void execute(const char* sql) const;
    std::int64_t number(const std::string& sql) const;  // the first value of the first row
    std::string text(const std::string& sql) const;
    Statement prepare(const std::string& sql) const;
    bool in_transaction() const;
    bool is_read_only() const;  // as the system allows, whatever was asked for
    // Whether the file of this name is still the one that was opened. SQLite itself goes on writing
    // into a file that has no name any more.
    bool is_at_its_place() const;

    // Copies all of this database into an existing, empty file, as one consistent state.
    void copy_to(const std::string& path) const;

  private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    std::string path_;
    std::unique_ptr<sqlite3, Close> handle_;
    std::unique_ptr<IdleStatements> idle_;  // in one place, also when the database moves
    std::string place_;                     // the path, wherever the program goes
    std::optional<FileIdentity> identity_;
};

// All or nothing: rolled back unless committed.
class Transaction {
  public:
    enum class Kind { read, write };
    Transaction(const Database& database, Kind kind);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

  private:
    const Database& database_;
    bool open_{true};
};

// The error for a file that is damaged at a place ("revision[12]").
Error damage(const std::string& file, std::string place);

}  // namespace werkrug::core
