// The register: all cases of a doctor in one encrypted file, where nothing is ever overwritten.
// The one door for programs; what it is made of stands beside it in this folder:
//
//   key_slots, recovery_key, secret_bytes,
//   passphrase_strength                     who can open it
//   sealed_row, record, crypto_self_test    how a row is sealed
//   row_store, database                     how rows lie in SQLite
//   revision_chain, audit_log               what ties the rows together
//   case_vault, saved_case, case_summary    what is sealed of a case
//   instrument_vault                        what it was assessed with
//   search_index, case_status               what people look at
//   case_difference, change_words           what changed, for programs and for people
//   register_check, register_lock, backup, backup_rotation, unlock_delay
//
// What it cannot detect: that the whole file was replaced by an older copy of itself. What it
// cannot protect: a computer on which another program reads the memory while it is open. A
// destroyed case stays readable in backups that were made before.
#pragma once

#include "core/register/audit_log.hpp"
#include "core/register/history_entry.hpp"
#include "core/register/register_check.hpp"
#include "core/register/register_lock.hpp"
#include "core/register/search_index.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// The passphrase or recovery key is not the right one.
class WrongSecret : public Error {
  public:
    using Error::Error;
};

struct OpenOptions {
    SlotKind kind{SlotKind::passphrase};
    bool read_only{false};  // do not even try to take the lock
    // With read_only: put nothing beside the file, not even what SQLite needs to read while another
    // program begins to write. For a short look only.
    bool without_trace{false};
    std::string who{};  // the person who opens, for the log; may be empty
};

class Register {
  public:
    // Makes a new register and leaves it closed. Gives the recovery key, which cannot be had again.
    // Throws Error, and leaves nothing behind, when there is a file already or it cannot be made.
    static std::string create(const std::string& path, const SecretBytes& passphrase,
                              const StretchCost& cost, const std::string& who,
                              const Environment& environment);

    // Opens for writing; for reading only when asked so, when another program writes (holder()),
    // when the place is read-only, or when something is damaged (problems()). Throws WrongSecret,
    // and Error for a file that cannot be opened at all.
    static Register open(const std::string& path, const SecretBytes& secret,
                         const OpenOptions& options, const Environment& environment);

    const std::string& path() const { return store_.path(); }
    bool read_only() const { return !lock_.has_value(); }
    // Who wrote in it when it was opened here, when another did.
    const std::optional<Holder>& holder() const { return holder_; }
    bool held_by_another() const { return held_by_another_; }
    // What opening found: damage, a clock that was set back.
    const Problems& problems() const { return problems_; }
    Timestamp last_change() const { return head_.changed; }

    // ---- cases. An id is 16 random bytes; every function throws Error for one that is not there.
    const SearchIndex& index() const { return index_; }
    SavedCase last(const std::string& case_id) const;
    SavedCase read(const std::string& case_id, std::int64_t revision) const;
    std::vector<HistoryEntry> history(const std::string& case_id) const;
    // An instrument that a revision was assessed with, as it was then; nothing when no revision was
    // assessed with one of this SHA-256. Throws Error when it is damaged or cannot be read.
    std::optional<tables::InstrumentFile> instrument(const std::string& sha256) const;

    // ---- changes. Each is one transaction, on the disk when the function returns; when it throws
    // Error, nothing has changed. All of them throw Error when the register is open for reading,
    // and when its file is no longer the one that was opened: removed, replaced, on a stick that is
    // gone. Facts may be incomplete or make no sense together; those that could not be read back
    // are refused, with the problems of their fields (text_of()).
    std::string add(const CaseContent& content,
                    const tables::InstrumentFile& instrument);  // gives the id
    // Gives the number of the new revision.
    std::int64_t save(const std::string& case_id, const CaseContent& content,
                      const tables::InstrumentFile& instrument);
    // Saves the last revision once more, with other marks: the facts, but for the closing day
    // (facts_follow()), the unfinished texts and the instrument stay as they are.
    std::int64_t mark(const std::string& case_id, const CaseMarks& marks);
    // Saves the facts of an old revision as a new one, with today's marks, for these are about the
    // file and not about the facts (but mark_follows()), and without unfinished texts.
    // `instrument`: to summarise with.
    std::int64_t restore_revision(const std::string& case_id, std::int64_t revision,
                                  const tables::InstrumentFile& instrument);
    void log_export(const std::string& case_id, const std::string& what,
                    const std::string& recipient, const std::string& sha256);
    void log_backup();
    void log_restore();
    // Erases the key of a case, so that none of its revisions can be read again, and leaves a
    // tombstone. The reason must not name the worker.
    void destroy(const std::string& case_id, const std::string& reason);

    // ---- keys
    std::vector<KeySlot> slots() const { return store_.slots(); }
    // The key slot that a passphrase, or a recovery key as read_recovery_key() gives it, opens;
    // nothing: none. Takes the time of a guess for every slot of this kind before it.
    std::optional<std::int64_t> slot_opened_by(const SecretBytes& secret, SlotKind kind) const;
    std::int64_t add_passphrase(const SecretBytes& passphrase, const StretchCost& cost);
    void change_passphrase(std::int64_t slot, const SecretBytes& passphrase,
                           const StretchCost& cost);
    // The old recovery key no longer opens the register; gives the new one.
    std::string renew_recovery_key(const StretchCost& cost);
    // Throws Error for the last passphrase.
    void remove_slot(std::int64_t slot);

    // ---- looking at the whole
    std::vector<AuditEntry> log() const;
    std::vector<Tombstone> tombstones() const;
    CheckReport check() const { return check_register(store_, seal_); }
    // Writes a copy, as encrypted as the register, checks it, and moves it to `path`, where nothing
    // may be yet. Throws Error, and leaves nothing behind, when it is not good. To be logged by
    // log_backup() when the register is open for writing.
    void back_up(const std::string& path) const;

  private:
    Register(RowStore store, Seal seal, OpenOptions options);
    void write_first_rows(const SecretBytes& passphrase, const SecretBytes& recovery,
                          const StretchCost& cost);
    void load(std::optional<FileLock> lock);
    void begin_writing(FileLock lock);
    CaseRow need_case(const std::string& case_id) const;
    // Good until the key of another case is needed.
    const SecretBytes& need_case_key(const CaseRow& row) const;
    KeySlot& need_slot(std::vector<KeySlot>& slots, std::int64_t number) const;
    void need_writing() const;
    void need_file_at_its_place() const;
    void need_unchanged_head() const;
    void change(const std::function<void(Head&)>& write);
    void write_entry(AuditEntry entry, Head& head) const;
    void log_alone(AuditEntry entry);
    struct Draft;
    Draft draft_of(const CaseContent& content, const tables::InstrumentFile& instrument);
    const InstrumentStamp& stamp_for(const tables::InstrumentFile& instrument);
    std::int64_t write_revision(CaseRow state, const SecretBytes& case_key, Draft draft);
    void put_slots(const std::vector<KeySlot>& slots);

    RowStore store_;
    Seal seal_;
    OpenOptions options_;
    mutable SecretBytes case_key_;  // of the case last looked at: room for one is slow to make
    std::optional<FileLock> lock_{};
    bool held_by_another_{false};
    std::optional<Holder> holder_{};
    Head head_{};
    SearchIndex index_{};
    // Of the instrument that was used last: hashing it takes as long as all else in a save.
    InstrumentStamp stamp_{};
    std::string stamped_xml_{};
    std::string kept_instrument_{};  // SHA-256 of one that is in the file, to save looking
    Problems problems_{};
};

}  // namespace werkrug::core
