#include "app/gui/register/register_desk.hpp"

#include "core/case/case_reader.hpp"
#include "core/register/closing_day.hpp"
#include "tables/instrument_reader.hpp"

#include <algorithm>
#include <cassert>

namespace werkrug::app {

namespace {

// The case that was saved last, for what a new one has in common with it; null when there is none.
const core::IndexEntry* latest(const core::SearchIndex& index) {
    const auto& entries = index.entries();
    const auto found = std::max_element(
        entries.begin(), entries.end(),
        [](const auto& a, const auto& b) { return a.summary.saved_at < b.summary.saved_at; });
    return found == entries.end() ? nullptr : &*found;
}

struct FrontContent {
    Entered entered{};
    DialogDrafts dialogs{};
};

FrontContent entered_in(core::CaseContent content) {
    auto dialogs = that_can_be_opened(taken_out_of(content.unfinished), content.facts);
    return {.entered = {.facts = std::move(content.facts),
                        .draft_texts = std::move(content.unfinished)},
            .dialogs = std::move(dialogs)};
}

}  // namespace

RegisterDesk::State RegisterDesk::state() const {
    if (path_.empty()) return State::none;
    if (!register_) return State::locked;
    return hidden_ ? State::hidden : State::open;
}

core::Register& RegisterDesk::cases() {
    assert(is_open());
    return *register_;
}

const core::Register& RegisterDesk::cases() const {
    assert(is_open());
    return *register_;
}

// ---- opening and closing

void RegisterDesk::lay_down(const std::string& path) {
    close();
    path_ = path;
}

void RegisterDesk::unlock(const core::SecretBytes& secret, const core::OpenOptions& options) {
    if (!hidden_) {
        register_.emplace(core::Register::open(path_, secret, options, environment_));
        return;
    }
    // What is in memory must not be lost: only see whether the secret is the right one.
    core::Register::open(path_, secret, {.kind = options.kind, .read_only = true}, environment_);
    hidden_ = false;
}

std::optional<Error> RegisterDesk::lock() {
    if (!is_open()) return std::nullopt;
    try {
        leave_case();
    } catch (const Error& unsaved) {
        hidden_ = true;
        return unsaved;
    }
    register_.reset();
    return std::nullopt;
}

void RegisterDesk::close() {
    leave_case();
    abandon();
}

void RegisterDesk::abandon() {
    clear_front();
    register_.reset();
    hidden_ = false;
    path_.clear();
}

// ---- the case in front

std::optional<std::string> RegisterDesk::case_id() const {
    return in_front_ ? in_front_->case_id : std::nullopt;
}

void RegisterDesk::begin_case(const std::optional<std::string>& like) {
    leave_case();
    const auto* last = latest(cases().index());
    core::Case other;
    if (like)
        other = core::content_of(cases().last(*like), path_).facts;
    else if (last != nullptr)
        other = core::content_of(cases().last(last->case_id), path_).facts;
    in_front_ = InFront{};
    session_.start_new([&](core::Case& facts) {
        facts.physician = other.physician;
        if (!like) return;
        facts.worker = other.worker;
        facts.employment = other.employment;
    });
}

void RegisterDesk::open_case(const std::string& case_id, std::optional<std::int64_t> undo_to) {
    leave_case();
    const auto saved = cases().last(case_id);
    auto content = core::content_of(saved, path_);
    const auto instrument = instrument_of(saved);
    auto change = core::instrument_change(saved, cases(), instrument);
    std::optional<Entered> earlier;
    if (undo_to)
        earlier = entered_in(core::content_of(cases().read(case_id, *undo_to), path_)).entered;
    auto front = entered_in(std::move(content));
    // Nothing below fails: the session never shows a case that is not in front.
    session_.show(std::move(front.entered), instrument, std::move(front.dialogs));
    if (earlier) session_.let_undo_lead_to(*earlier);
    session_.set_read_only(cases().read_only());
    in_front_ = InFront{.case_id = case_id,
                        .marks = saved.marks,
                        .saved_marks = saved.marks,
                        .saved_closing = session_.facts().care.closing,
                        .instrument_change = std::move(change)};
}

void RegisterDesk::leave_case() {
    if (!in_front_) return;
    save();
    clear_front();
}

void RegisterDesk::clear_front() {
    in_front_.reset();
    session_.start_new();
}

bool RegisterDesk::changed() const {
    return in_front_ && (session_.changed() || in_front_->marks != in_front_->saved_marks);
}

std::optional<std::int64_t> RegisterDesk::save() {
    if (!changed()) return std::nullopt;
    const auto& closing = session_.facts().care.closing;
    core::mark_follows(in_front_->marks, in_front_->saved_closing, closing);
    core::CaseContent content{
        .facts = session_.facts(), .unfinished = session_.draft_texts(), .marks = in_front_->marks};
    add_to(content.unfinished, session_.dialog_drafts());
    std::int64_t revision = 1;
    if (in_front_->case_id)
        revision = register_->save(*in_front_->case_id, content, session_.instrument());
    else
        in_front_->case_id = register_->add(content, session_.instrument());
    in_front_->saved_marks = in_front_->marks;
    in_front_->saved_closing = closing;
    session_.mark_saved();
    return revision;
}

// ---- any case

tables::InstrumentFile RegisterDesk::instrument_of(const core::SavedCase& saved) const {
    if (const auto* shipped = tables::find_shipped_instrument(saved.instrument.id)) return *shipped;
    if (auto kept = cases().instrument(saved.instrument.sha256)) return std::move(*kept);
    throw Error(path_, core::msg("The instrument \"{0}\" is not known here", {saved.instrument.id}),
                core::msg("This program knows the instruments that it was shipped with"));
}

void RegisterDesk::change_marks(const std::string& case_id,
                                const std::function<void(core::CaseMarks&)>& change) {
    const bool in_front = this->case_id() == case_id;
    if (!in_front) open_case(case_id);
    const auto before = in_front_->marks;
    change(in_front_->marks);
    auto closing = session_.facts().care.closing;
    core::facts_follow(closing, before, in_front_->marks);
    session_.edit([&](core::Case& facts) { facts.care.closing = closing; });
    save();
    if (!in_front) clear_front();
}

void RegisterDesk::restore(const std::string& case_id, std::int64_t revision) {
    const bool in_front = this->case_id() == case_id;
    leave_case();
    const auto old = cases().read(case_id, revision);
    cases().restore_revision(case_id, revision, instrument_of(old));
    if (in_front) open_case(case_id);
}

std::optional<std::string> RegisterDesk::case_numbered(const std::string& number) const {
    const core::IndexEntry* found = nullptr;
    for (const auto& entry : cases().index().entries()) {
        const bool later = found == nullptr || found->summary.saved_at < entry.summary.saved_at;
        if (!number.empty() && entry.summary.case_number == number && later) found = &entry;
    }
    return found == nullptr ? std::nullopt : std::optional{found->case_id};
}

void RegisterDesk::import(const core::Case& facts, const std::optional<std::string>& into) {
    leave_case();
    const auto& instrument = session_.find_instrument(facts, path_);
    if (!into) {
        cases().add(core::content_from_file({}, facts), instrument);
        return;
    }
    const auto before = core::content_of(cases().last(*into), path_);
    cases().save(*into, core::content_from_file(before, facts), instrument);
}

}  // namespace werkrug::app
