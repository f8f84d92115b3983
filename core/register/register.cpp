#include "core/register/register.hpp"

#include "core/io/private_file.hpp"
#include "core/io/this_process.hpp"
#include "core/register/closing_day.hpp"
#include "core/register/crypto_self_test.hpp"
#include "core/register/instrument_vault.hpp"
#include "core/register/recovery_key.hpp"
#include "core/register/register_files.hpp"
#include "core/register/sealed_row.hpp"
#include "tables/instrument_reader.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::core {

namespace {

constexpr std::size_t id_bytes = 16;

Error no_such_case(const std::string& path) {
    return {path, msg("There is no such case in the register."),
            msg("It may have been destroyed; the tombstones tell.")};
}

// The register's key by the first slot that the secret opens. Throws WrongSecret, or Error when a
// damaged slot may be the reason.
SecretBytes unlock(const RowStore& store, const SecretBytes& secret, SlotKind kind,
                   const std::string& register_id) {
    bool damaged = false;
    for (const auto& slot : store.slots()) {
        if (!is_intact(slot)) {
            damaged = true;
        } else if (slot.kind == kind) {
            if (auto key = open_slot(slot, secret, register_id)) return std::move(*key);
        }
    }
    if (damaged)
        throw Error(store.path(), msg("No key slot opens, and a key slot is damaged."),
                    msg("The cases are safe. Try the recovery key or another passphrase, or "
                        "restore the latest backup that is good."));
    if (kind == SlotKind::recovery)
        throw WrongSecret(store.path(), msg("The recovery key is not the one of this register."),
                          msg("A recovery key that was renewed no longer works."));
    throw WrongSecret(store.path(), msg("The passphrase is not right."),
                      msg("Mind capitals and the keyboard’s language. The recovery key opens the "
                          "register too."));
}

Head first_head(const std::string& register_id, Timestamp now) {
    return {.last_revision = start_of_chain("revisions", register_id),
            .last_entry = start_of_chain("audit", register_id),
            .slots = digest_of({}),
            .changed = now};
}

}  // namespace

// ---- creating and opening

std::string Register::create(const std::string& path, const SecretBytes& passphrase,
                             const StretchCost& cost, const std::string& who,
                             const Environment& environment) {
    self_test_crypto();
    const auto lock = take_register_lock(path);
    if (!lock || file_exists(path))
        throw Error(path, msg("There is a file with this name already."),
                    msg("Nothing was changed. Choose another name."));
    NewFile file(path);
    Seal seal{.register_id = random_bytes(id_bytes, environment),
              .key = random_key(environment),
              .environment = environment};
    const auto head = first_head(seal.register_id, environment.now());
    RowStore::create(file.name(), seal.register_id,
                     seal_head(head, seal.register_id, seal.key, environment));
    auto recovery_key = new_recovery_key(environment);
    {
        Register made(RowStore(file.name(), FileAccess::write), std::move(seal), {.who = who});
        made.head_ = head;
        made.write_first_rows(passphrase, read_recovery_key(recovery_key), cost);
    }
    file.move_into_place();
    return recovery_key;
}

void Register::write_first_rows(const SecretBytes& passphrase, const SecretBytes& recovery,
                                const StretchCost& cost) {
    const auto slot = [&](std::int64_t number, SlotKind kind, const SecretBytes& secret) {
        return new_slot(number, kind, secret, cost, seal_);
    };
    const std::vector<KeySlot> slots{slot(1, SlotKind::passphrase, passphrase),
                                     slot(2, SlotKind::recovery, recovery)};
    change([&](Head& head) {
        store_.replace_slots(slots);
        head.slots = digest_of(slots);
        write_entry({.action = AuditAction::created}, head);
    });
    store_.forget_deleted();
}

Register::Register(RowStore store, Seal seal, OpenOptions options)
    : store_(std::move(store)),
      seal_(std::move(seal)),
      options_(std::move(options)),
      case_key_(random_key(seal_.environment)) {}

Register Register::open(const std::string& path, const SecretBytes& secret,
                        const OpenOptions& options, const Environment& environment) {
    self_test_crypto();
    auto opened =
        options.without_trace ? open_without_trace(path) : open_for(path, options.read_only);
    auto register_id = opened.store.register_id();
    auto key = unlock(opened.store, secret, options.kind, register_id);
    Register result(
        std::move(opened.store),
        {.register_id = std::move(register_id), .key = std::move(key), .environment = environment},
        options);
    result.held_by_another_ = opened.held_by_another;
    result.load(std::move(opened.lock));
    return result;
}

void Register::load(std::optional<FileLock> lock) {
    {
        const Transaction one_state(store_.database(), Transaction::Kind::read);
        head_ = open_head(store_.sealed_head(), seal_.register_id, seal_.key).value_or(Head{});
        std::vector<IndexEntry> entries;
        entries.reserve(static_cast<std::size_t>(head_.cases));
        problems_ =
            check_present_state(store_, seal_, [&](const CaseRow& row, CaseSummary summary) {
                entries.push_back({.case_id = row.case_id, .summary = std::move(summary)});
            });
        index_.fill(std::move(entries));
    }
    const bool damaged = has_errors(problems_);
    if (seal_.environment.now() < head_.changed)
        problems_.push_back(
            {.severity = Severity::warning,
             .path = "clock",
             .what = msg("The clock of this computer is earlier than the last change of the "
                         "register ({0}).",
                         {print_timestamp(head_.changed)}),
             .hint = msg("Nothing is lost, but new revisions would get wrong times. Set the "
                         "clock right.")});
    if (held_by_another_) holder_ = read_holder(path(), seal_.register_id, seal_.key);
    if (!lock || damaged) return;  // what is damaged is only read
    begin_writing(std::move(*lock));
}

void Register::begin_writing(FileLock lock) {
    lock_ = std::move(lock);
    write_holder(*lock_,
                 {.who = options_.who,
                  .host = host_name(),
                  .process = process_id(),
                  .since = seal_.environment.now()},
                 seal_.register_id, seal_.key, seal_.environment);
    try {
        log_alone({.action = AuditAction::opened});
    } catch (const Error& full) {
        // A full disk must not keep anyone from reading.
        lock_.reset();
        problems_.insert(problems_.end(), full.problems().begin(), full.problems().end());
    }
}

// ---- reading

CaseRow Register::need_case(const std::string& case_id) const {
    auto row = store_.case_row(case_id);
    if (!row) throw no_such_case(path());
    return std::move(*row);
}

const SecretBytes& Register::need_case_key(const CaseRow& row) const {
    if (!open_case_key(row, seal_, case_key_))
        throw damage(path(), "case[" + hex_of(row.case_id) + "]");
    return case_key_;
}

SavedCase Register::read(const std::string& case_id, std::int64_t revision) const {
    const auto& case_key = need_case_key(need_case(case_id));
    const auto row = store_.revision(case_id, revision);
    if (!row)
        throw Error(path(), msg("The case has no revision {0}.", {std::to_string(revision)}),
                    msg("Its history tells which there are."));
    auto saved = open_revision(*row, case_key, seal_);
    if (!saved) throw damage(path(), "revision[" + std::to_string(row->sequence) + "]");
    return std::move(*saved);
}

SavedCase Register::last(const std::string& case_id) const {
    return read(case_id, need_case(case_id).revision);
}

std::vector<HistoryEntry> Register::history(const std::string& case_id) const {
    const auto& case_key = need_case_key(need_case(case_id));
    std::vector<HistoryEntry> history;
    std::optional<CaseContent> before;
    for (const auto& row : store_.revisions_of(case_id)) {
        auto saved = open_revision(row, case_key, seal_);
        if (!saved) throw damage(path(), "revision[" + std::to_string(row.sequence) + "]");
        auto content = content_of(*saved, path());
        history.push_back({.saved = std::move(*saved)});
        if (before) history.back().changes = differences(*before, content);
        before = std::move(content);
    }
    return history;
}

std::optional<tables::InstrumentFile> Register::instrument(const std::string& sha256) const {
    const auto row = store_.instrument(sha256);
    if (!row) return std::nullopt;
    auto xml = open_instrument(*row, seal_);
    if (!xml) throw damage(path(), "instrument[" + sha256 + "]");
    return tables::read_instrument(std::move(*xml), path());
}

std::vector<AuditEntry> Register::log() const {
    std::vector<AuditEntry> entries;
    store_.each_entry([&](const AuditRow& row) {
        auto entry = open_entry(row, seal_.register_id, seal_.key);
        if (!entry) throw damage(path(), "audit[" + std::to_string(row.sequence) + "]");
        entries.push_back(std::move(*entry));
    });
    return entries;
}

std::vector<Tombstone> Register::tombstones() const {
    std::vector<Tombstone> tombstones;
    for (const auto& row : store_.tombstones()) {
        auto tombstone = open_tombstone(row, seal_);
        if (!tombstone) throw damage(path(), "tombstone[" + hex_of(row.case_id) + "]");
        tombstones.push_back(std::move(*tombstone));
    }
    return tombstones;
}

// ---- changing

void Register::need_writing() const {
    if (lock_) return;
    throw Error(path(), msg("The register is open for reading only."),
                msg("Nothing was changed. Close it where it is in use, or mend what is wrong with "
                    "it, and open it again."));
}

void Register::need_file_at_its_place() const {
    if (store_.database().is_at_its_place()) return;
    throw Error(path(),
                msg("The register is no longer at its place: the file was removed, moved or "
                    "replaced, or its stick or network drive is gone."),
                msg("The last change was not saved; what was saved before is safe in the file that "
                    "was opened. Put it or the stick back, then close the register and open it "
                    "again."));
}

// The lock keeps others out; but a lock file can be removed, and a file be overwritten in place.
void Register::need_unchanged_head() const {
    if (open_head(store_.sealed_head(), seal_.register_id, seal_.key) == head_) return;
    throw Error(path(), msg("Another program has changed the register since it was opened here."),
                msg("The last change was not saved here; what the other program saved is safe. "
                    "Close the register and open it again."));
}

// One transaction: what `write` does, and the new head. The state in memory follows only when all
// of it is on the disk.
void Register::change(const std::function<void(Head&)>& write) {
    need_file_at_its_place();
    auto head = head_;
    head.changed = seal_.environment.now();
    Transaction transaction(store_.database(), Transaction::Kind::write);
    need_unchanged_head();
    write(head);
    store_.put_head(seal_head(head, seal_.register_id, seal_.key, seal_.environment));
    transaction.commit();
    head_ = std::move(head);
}

void Register::write_entry(AuditEntry entry, Head& head) const {
    entry.at = head.changed;
    if (entry.who.empty()) entry.who = options_.who;
    store_.add(append_entry(entry, head, seal_.register_id, seal_.key, seal_.environment));
}

void Register::log_alone(AuditEntry entry) {
    need_writing();
    change([&](Head& head) { write_entry(std::move(entry), head); });
}

void Register::log_export(const std::string& case_id, const std::string& what,
                          const std::string& recipient, const std::string& sha256) {
    log_alone({.action = AuditAction::exported,
               .case_id = case_id,
               .what = what,
               .recipient = recipient,
               .sha256 = sha256});
}

void Register::log_backup() {
    log_alone({.action = AuditAction::backed_up});
}

void Register::log_restore() {
    log_alone({.action = AuditAction::restored});
}

// A revision that is ready to be written but for its number, its time and its author.
struct Register::Draft {
    SavedCase saved{};
    CaseSummary summary{};
    std::string author{};  // when the register was opened by nobody in particular
    std::optional<InstrumentRow> instrument{};  // to be kept; nothing: is kept already
};

const InstrumentStamp& Register::stamp_for(const tables::InstrumentFile& instrument) {
    if (stamped_xml_ != instrument.xml || stamp_.id.empty()) {
        stamp_ = stamp_of(instrument);
        stamped_xml_ = instrument.xml;
    }
    return stamp_;
}

Register::Draft Register::draft_of(const CaseContent& content,
                                   const tables::InstrumentFile& instrument) {
    need_readable(content.marks, path());
    Draft draft{.saved = {.instrument = stamp_for(instrument),
                          .xml = text_of(content.facts, path()),
                          .unfinished = content.unfinished,
                          .marks = content.marks},
                .author = content.facts.physician.name};
    draft.summary = summarise(content.facts, instrument.instrument, content.marks);
    const auto& sha256 = draft.saved.instrument.sha256;
    if (sha256 == kept_instrument_) return draft;
    if (store_.has_instrument(sha256))
        kept_instrument_ = sha256;
    else
        draft.instrument = seal_instrument(sha256, instrument.xml, seal_);
    return draft;
}

std::string Register::add(const CaseContent& content, const tables::InstrumentFile& instrument) {
    need_writing();
    auto draft = draft_of(content, instrument);
    auto case_id = random_bytes(id_bytes, seal_.environment);
    const auto case_key = random_key(seal_.environment);
    write_revision({.case_id = case_id, .sealed_key = seal_case_key(case_key, case_id, seal_)},
                   case_key, std::move(draft));
    return case_id;
}

std::int64_t Register::save(const std::string& case_id, const CaseContent& content,
                            const tables::InstrumentFile& instrument) {
    need_writing();
    auto row = need_case(case_id);
    const auto& case_key = need_case_key(row);
    return write_revision(std::move(row), case_key, draft_of(content, instrument));
}

std::int64_t Register::mark(const std::string& case_id, const CaseMarks& marks) {
    need_writing();
    need_readable(marks, path());
    auto row = need_case(case_id);
    const auto& case_key = need_case_key(row);
    auto saved = last(case_id);
    auto facts = facts_of(saved, path());
    const auto kept = instrument(saved.instrument.sha256);
    if (!kept) throw damage(path(), "instrument[" + saved.instrument.sha256 + "]");
    const auto before = std::exchange(saved.marks, marks);
    const auto closing = facts.care.closing;
    facts_follow(facts.care.closing, before, saved.marks);
    if (facts.care.closing != closing) saved.xml = text_of(facts, path());
    auto summary = summarise(facts, kept->instrument, saved.marks);
    return write_revision(
        std::move(row), case_key,
        {.saved = std::move(saved), .summary = std::move(summary), .author = facts.physician.name});
}

std::int64_t Register::restore_revision(const std::string& case_id, std::int64_t revision,
                                        const tables::InstrumentFile& instrument) {
    need_writing();
    auto row = need_case(case_id);
    const auto& case_key = need_case_key(row);
    const auto old = read(case_id, revision);
    const auto facts = facts_of(old, path());
    const auto now = content_of(last(case_id), path());
    auto marks = now.marks;
    mark_follows(marks, now.facts.care.closing, facts.care.closing);
    return write_revision(std::move(row), case_key,
                          {.saved = {.instrument = old.instrument, .xml = old.xml, .marks = marks},
                           .summary = summarise(facts, instrument.instrument, marks),
                           .author = facts.physician.name});
}

std::int64_t Register::write_revision(CaseRow state, const SecretBytes& case_key, Draft draft) {
    auto& saved = draft.saved;
    saved.revision = state.revision + 1;
    saved.saved_at = seal_.environment.now();
    saved.saved_by = options_.who.empty() ? std::move(draft.author) : options_.who;
    auto& summary = draft.summary;
    summary.revision = saved.revision;
    summary.saved_at = saved.saved_at;
    summary.saved_by = saved.saved_by;
    const bool is_new = state.revision == 0;
    state.revision = saved.revision;
    state.sealed_summary = seal_summary(summary, state.case_id, case_key, seal_);
    change([&](Head& head) {
        RevisionRow row{.sequence = head.revisions + 1,
                        .case_id = state.case_id,
                        .revision = saved.revision,
                        .previous = head.last_revision};
        row.sealed = seal_revision(saved, row, case_key, seal_);
        store_.add(row);
        store_.put(state);
        if (draft.instrument) store_.add(*draft.instrument);
        head.revisions = row.sequence;
        head.last_revision = hash_of(row, seal_.register_id);
        if (is_new) ++head.cases;
        write_entry({.who = saved.saved_by,
                     .action = AuditAction::saved,
                     .case_id = state.case_id,
                     .what = std::to_string(saved.revision)},
                    head);
    });
    index_.put(state.case_id, std::move(summary));
    return saved.revision;
}

void Register::destroy(const std::string& case_id, const std::string& reason) {
    need_writing();
    const auto row = need_case(case_id);
    change([&](Head& head) {
        store_.remove_case(case_id);
        store_.add(seal_tombstone({.case_id = case_id,
                                   .at = head.changed,
                                   .who = options_.who,
                                   .reason = reason,
                                   .revisions = row.revision},
                                  seal_));
        --head.cases;
        ++head.tombstones;
        write_entry({.action = AuditAction::destroyed, .case_id = case_id}, head);
    });
    index_.remove(case_id);
    case_key_ = random_key(seal_.environment);
    store_.forget_deleted();
}

// ---- keys

std::optional<std::int64_t> Register::slot_opened_by(const SecretBytes& secret,
                                                     SlotKind kind) const {
    for (const auto& slot : store_.slots())
        if (slot.kind == kind && is_intact(slot) && open_slot(slot, secret, seal_.register_id))
            return slot.number;
    return std::nullopt;
}

void Register::put_slots(const std::vector<KeySlot>& slots) {
    need_writing();
    change([&](Head& head) {
        store_.replace_slots(slots);
        head.slots = digest_of(slots);
        write_entry({.action = AuditAction::slots_changed}, head);
    });
    store_.forget_deleted();
}

std::int64_t Register::add_passphrase(const SecretBytes& passphrase, const StretchCost& cost) {
    auto slots = store_.slots();
    const auto number = slots.empty() ? 1 : slots.back().number + 1;
    slots.push_back(new_slot(number, SlotKind::passphrase, passphrase, cost, seal_));
    put_slots(slots);
    return number;
}

KeySlot& Register::need_slot(std::vector<KeySlot>& slots, std::int64_t number) const {
    const auto found = std::find_if(slots.begin(), slots.end(),
                                    [&](const auto& slot) { return slot.number == number; });
    if (found == slots.end())
        throw Error(path(), msg("There is no key slot {0}.", {std::to_string(number)}),
                    msg("Nothing was changed."));
    return *found;
}

void Register::change_passphrase(std::int64_t number, const SecretBytes& passphrase,
                                 const StretchCost& cost) {
    auto slots = store_.slots();
    auto& slot = need_slot(slots, number);
    if (slot.kind != SlotKind::passphrase)
        throw Error(path(), msg("This key slot is not that of a passphrase."),
                    msg("Nothing was changed. Renew the recovery key instead."));
    slot = new_slot(number, SlotKind::passphrase, passphrase, cost, seal_);
    put_slots(slots);
}

std::string Register::renew_recovery_key(const StretchCost& cost) {
    auto slots = store_.slots();
    std::erase_if(slots, [](const auto& slot) { return slot.kind == SlotKind::recovery; });
    const auto number = slots.empty() ? 1 : slots.back().number + 1;
    auto recovery_key = new_recovery_key(seal_.environment);
    slots.push_back(
        new_slot(number, SlotKind::recovery, read_recovery_key(recovery_key), cost, seal_));
    put_slots(slots);
    return recovery_key;
}

void Register::remove_slot(std::int64_t number) {
    auto slots = store_.slots();
    need_slot(slots, number);
    std::erase_if(slots, [&](const auto& slot) { return slot.number == number; });
    const bool locked_out = std::none_of(slots.begin(), slots.end(), [](const auto& slot) {
        return slot.kind == SlotKind::passphrase;
    });
    if (locked_out)
        throw Error(path(), msg("This is the only passphrase of the register."),
                    msg("Nothing was changed. Add another passphrase first."));
    put_slots(slots);
}

void Register::back_up(const std::string& to) const {
    NewFile file(to);
    store_.database().copy_to(file.name());
    {
        const RowStore copy(file.name(), FileAccess::read_frozen);
        const auto report = check_register(copy, seal_);
        if (has_errors(report.problems)) throw Error(to, report.problems);
    }
    file.move_into_place();
}

}  // namespace werkrug::core
