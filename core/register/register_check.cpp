#include "core/register/register_check.hpp"

#include "core/register/audit_log.hpp"
#include "core/register/instrument_vault.hpp"
#include "core/register/sealed_row.hpp"

#include <set>

namespace werkrug::core {

namespace {

std::string place(const char* table, std::int64_t number) {
    return table + ("[" + std::to_string(number) + "]");
}

std::string place(const char* table, std::string_view id) {
    return table + ("[" + hex_of(id) + "]");
}

Problem error(std::string path, Message what) {
    return {.path = std::move(path),
            .what = std::move(what),
            .hint = msg("What can still be read is shown. Do not work on in this file: make a "
                        "copy of it, and restore the latest backup that is good.")};
}

Problem clock_warning(std::string path) {
    return {.severity = Severity::warning,
            .path = std::move(path),
            .what = msg("It is dated before the one that precedes it: the clock of the computer "
                        "was set back."),
            .hint = msg("Nothing is lost: the order of the register does not rest on the clock. "
                        "Set the clock right.")};
}

// ---- the present state

Problems check_slots(const RowStore& store, const Head& head) {
    Problems problems;
    const auto slots = store.slots();
    for (const auto& slot : slots)
        if (!is_intact(slot))
            problems.push_back(error(place("key-slot", slot.number),
                                     msg("This key slot is damaged: its passphrase no longer opens "
                                         "the register.")));
    if (problems.empty() && digest_of(slots) != head.slots)
        problems.push_back(
            error("key-slot", msg("Key slots were put in, removed or replaced from outside.")));
    return problems;
}

// The last row of a chain must be the one that the head names.
template <typename Row>
Problems check_end(const char* table, const std::optional<Row>& last, std::int64_t count,
                   const std::string& hash, const std::string& register_id) {
    const bool good =
        last ? last->sequence == count && hash_of(*last, register_id) == hash : count == 0;
    if (good) return {};
    return {error(place(table, last ? last->sequence : 0),
                  msg("The last row is not the one that was written last: rows were removed, "
                      "added or changed."))};
}

Problems check_cases(const RowStore& store, const Seal& seal, const Head& head,
                     const std::function<void(const CaseRow&, CaseSummary)>& use) {
    Problems problems;
    auto case_key = random_key(seal.environment);  // overwritten for every case
    std::int64_t count = 0;
    store.each_case([&](const CaseRow& row, std::int64_t last_revision) {
        ++count;
        if (last_revision != row.revision)
            problems.push_back(error(place("case", row.case_id),
                                     msg("Revisions of this case are missing or too many.")));
        auto summary =
            open_case_key(row, seal, case_key) ? open_summary(row, case_key, seal) : std::nullopt;
        if (!summary)
            problems.push_back(error(place("case", row.case_id),
                                     msg("The key or the summary of this case does not open.")));
        else
            use(row, std::move(*summary));
    });
    if (count != head.cases)
        problems.push_back(error("case", msg("Cases are missing or too many.")));
    return problems;
}

void append(Problems& all, Problems more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

// ---- the whole

// Walks through everything once.
class Checker {
  public:
    Checker(const RowStore& store, const Seal& seal)
        : store_(store), seal_(seal), case_key_(random_key(seal.environment)) {}

    CheckReport run() {
        check_file();
        append(report_.problems, check_present_state(store_, seal_, [](const auto&, auto) {}));
        const auto head = open_head(store_.sealed_head(), seal_.register_id, seal_.key);
        check_tombstones(head);
        check_instruments();
        store_.each_case([this](const CaseRow& row) {
            ++report_.cases;
            sealed_keys_.emplace(row.case_id, row.sealed_key);
            if (destroyed_.contains(row.case_id))
                add(place("case", row.case_id), msg("This case was destroyed, yet it is here."));
        });
        previous_ = start_of_chain("revisions", seal_.register_id);
        store_.each_revision([this](const RevisionRow& row) { check_revision(row); });
        previous_ = start_of_chain("audit", seal_.register_id);
        last_time_ = {};
        store_.each_entry([this](const AuditRow& row) { check_entry(row); });
        if (head && head->revisions != report_.revisions)
            add("revision", msg("Revisions are missing or too many."));
        if (head && head->entries != report_.entries)
            add("audit", msg("Entries of the log are missing or too many."));
        return std::move(report_);
    }

  private:
    void add(std::string path, Message what) {
        report_.problems.push_back(error(std::move(path), std::move(what)));
    }

    void check_file() {
        if (!store_.structural_fault().empty())
            add("file", msg("The structure of the file is damaged."));
    }

    void check_tombstones(const std::optional<Head>& head) {
        for (const auto& row : store_.tombstones()) {
            ++report_.tombstones;
            if (!open_tombstone(row, seal_))
                add(place("tombstone", row.case_id), msg("This row does not open."));
            destroyed_.insert(row.case_id);
        }
        if (head && head->tombstones != report_.tombstones)
            add("tombstone", msg("Tombstones are missing or too many."));
    }

    void check_instruments() {
        store_.each_instrument([this](const InstrumentRow& row) {
            if (open_instrument(row, seal_))
                instruments_.insert(row.sha256);
            else
                add("instrument[" + row.sha256 + "]", msg("This row does not open."));
        });
    }

    // Told once for each instrument, at the first revision that needs it.
    void check_instrument_of(const std::string& path, const SavedCase& saved) {
        if (instruments_.contains(saved.instrument.sha256)) return;
        if (missing_instruments_.insert(saved.instrument.sha256).second)
            add(path, msg("The instrument that this revision was assessed with is missing, or does "
                          "not open."));
    }

    void check_time(const std::string& path, Timestamp time) {
        if (time < last_time_) report_.problems.push_back(clock_warning(path));
        last_time_ = time;
    }

    template <typename Row>
    void check_link(const std::string& path, const Row& row, std::int64_t expected) {
        if (row.sequence != expected || row.previous != previous_)
            add(path, msg("The row before this one is missing, moved or changed."));
        previous_ = hash_of(row, seal_.register_id);
    }

    void check_revision(const RevisionRow& row) {
        const auto path = place("revision", row.sequence);
        check_link(path, row, ++report_.revisions);
        if (row.revision != ++counts_[row.case_id])
            add(path, msg("The revision before this one is missing."));
        if (destroyed_.contains(row.case_id)) return;  // cannot be opened any more, on purpose
        const auto saved = open(row);
        if (!saved) {
            add(path, msg("This row does not open."));
            return;
        }
        check_time(path, saved->saved_at);
        check_text(path, *saved);
        check_instrument_of(path, *saved);
    }

    std::optional<SavedCase> open(const RevisionRow& row) {
        const auto found = sealed_keys_.find(row.case_id);
        if (found == sealed_keys_.end()) return std::nullopt;
        const CaseRow state{.case_id = row.case_id, .sealed_key = found->second};
        if (!open_case_key(state, seal_, case_key_)) return std::nullopt;
        return open_revision(row, case_key_, seal_);
    }

    void check_text(const std::string& path, const SavedCase& saved) {
        try {
            facts_of(saved, store_.path());
        } catch (const Error& unreadable) {
            for (auto problem : unreadable.problems()) {
                problem.path = path + "/" + problem.path;
                report_.problems.push_back(std::move(problem));
            }
        }
    }

    void check_entry(const AuditRow& row) {
        const auto path = place("audit", row.sequence);
        check_link(path, row, ++report_.entries);
        const auto entry = open_entry(row, seal_.register_id, seal_.key);
        if (entry)
            check_time(path, entry->at);
        else
            add(path, msg("This row does not open."));
    }

    const RowStore& store_;
    const Seal& seal_;
    CheckReport report_{};
    std::set<std::string> destroyed_{};
    std::set<std::string> instruments_{};  // SHA-256 of those that open
    std::set<std::string> missing_instruments_{};
    std::unordered_map<std::string, std::string> sealed_keys_{};  // by case id
    SecretBytes case_key_;                                        // of the row just looked at
    std::unordered_map<std::string, std::int64_t> counts_{};
    std::string previous_{};
    Timestamp last_time_{};
};

}  // namespace

Problems check_present_state(const RowStore& store, const Seal& seal,
                             const std::function<void(const CaseRow&, CaseSummary)>& use) {
    const auto head = open_head(store.sealed_head(), seal.register_id, seal.key);
    if (!head) return {error("head", msg("This row does not open."))};
    auto problems = check_slots(store, *head);
    append(problems, check_end("revision", store.last_revision(), head->revisions,
                               head->last_revision, seal.register_id));
    append(problems, check_end("audit", store.last_entry(), head->entries, head->last_entry,
                               seal.register_id));
    append(problems, check_cases(store, seal, *head, use));
    return problems;
}

CheckReport check_register(const RowStore& store, const Seal& seal) {
    const Transaction one_state(store.database(), Transaction::Kind::read);
    return Checker(store, seal).run();
}

}  // namespace werkrug::core
