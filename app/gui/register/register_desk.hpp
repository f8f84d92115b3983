// The register on the doctor's desk: which one is open or locked, which of its cases lies in front
// (in the Session), and when that is saved. Knows no widgets.
#pragma once

#include "app/gui/session.hpp"
#include "core/register/instrument_change.hpp"
#include "core/register/register.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace werkrug::app {

class RegisterDesk {
  public:
    RegisterDesk(Session& session, core::Environment environment)
        : session_(session), environment_(std::move(environment)) {}

    // None: no register. Locked: its key is wiped and nothing of it is in memory. Hidden: locked
    // while the case in front could not be saved; it waits in memory, but is not to be shown.
    enum class State { none, locked, hidden, open };
    State state() const;
    bool is_open() const { return state() == State::open; }
    const std::string& path() const { return path_; }  // empty: none
    core::Register& cases();                           // only when open
    const core::Register& cases() const;
    const core::Environment& environment() const { return environment_; }

    // Puts a register on the desk, locked; what was there goes as close() does.
    void lay_down(const std::string& path);
    // Throws core::WrongSecret; Error when it cannot be opened at all.
    void unlock(const core::SecretBytes& secret, const core::OpenOptions& options);
    // Saves, wipes the key and forgets all cases. Gives what kept it from saving: it is hidden
    // then.
    std::optional<Error> lock();
    // Saves and clears the desk. Throws Error when the case in front cannot be saved.
    void close();
    // The same without saving: what was entered last is lost.
    void abandon();

    // ---- the case in front
    bool has_case() const { return in_front_.has_value(); }
    // Its id; nothing for a new case that was never saved.
    std::optional<std::string> case_id() const;
    // A new case, written down by the doctor of the latest one; `like`: of the same worker and work
    // as that case.
    void begin_case(const std::optional<std::string>& like = {});
    // `undo_to`: the number of an earlier revision that undo is to lead to.
    void open_case(const std::string& case_id, std::optional<std::int64_t> undo_to = {});
    // Saves it and clears the desk's front. Throws Error, and leaves it there, when it cannot.
    void leave_case();

    // Saves the case in front when anything changed since; gives the number of the new revision.
    // A new case in which nothing was entered is not saved. The mark of the closing follows the
    // facts (core::mark_follows()). Throws Error; nothing is lost then.
    std::optional<std::int64_t> save();
    bool changed() const;

    const core::CaseMarks& marks() const { return in_front_->marks; }

    // What is to be known about the case in front as it was opened: whether another instrument than
    // today's gave its result.
    const std::optional<core::InstrumentChange>& instrument_change() const {
        return in_front_->instrument_change;
    }

    // ---- any case, in front or not; each is saved at once. Throw Error, and nothing has changed.
    // The closing in the facts follows the mark (core::facts_follow()).
    void change_marks(const std::string& case_id,
                      const std::function<void(core::CaseMarks&)>& change);
    void restore(const std::string& case_id, std::int64_t revision);
    // The last case saved with this number; nothing for an empty number.
    std::optional<std::string> case_numbered(const std::string& number) const;
    // As a new case, or as a new revision of `into`.
    void import(const core::Case& facts, const std::optional<std::string>& into);

  private:
    struct InFront {
        std::optional<std::string> case_id{};
        core::CaseMarks marks{};
        core::CaseMarks saved_marks{};
        core::Closing saved_closing{};
        std::optional<core::InstrumentChange> instrument_change{};
    };
    void clear_front();
    // The one of today when the program has it, else as the register kept it.
    tables::InstrumentFile instrument_of(const core::SavedCase& saved) const;

    Session& session_;
    core::Environment environment_;
    std::string path_{};
    std::optional<core::Register> register_{};
    bool hidden_{false};
    std::optional<InFront> in_front_{};
};

}  // namespace werkrug::app
