#include "app/gui/session.hpp"

#include "app/gui/field_path.hpp"
#include "core/assessment/assess.hpp"
#include "core/case/case_check.hpp"
#include "core/case/case_reader.hpp"
#include "core/case/case_writer.hpp"
#include "core/io/atomic_file.hpp"
#include "core/io/sha256.hpp"
#include "core/register/case_difference.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/parse.hpp"
#include "tables/xml/strict_document.hpp"

#include <optional>
#include <utility>

namespace werkrug::app {

namespace {

core::Case new_case(core::Date today) {
    core::Case facts;
    facts.instrument = tables::default_instrument().instrument.id;
    facts.assessment_date = today;
    return facts;
}

// "list[3]/@from" -> 3; nothing for a path that is no row of the list.
std::optional<std::size_t> row_number(std::string_view path, std::string_view list) {
    if (path.substr(0, list.size()) != list || path.size() <= list.size()) return std::nullopt;
    const auto close = path.find(']', list.size());
    if (path[list.size()] != '[' || close == std::string_view::npos) return std::nullopt;
    const auto number = parse_whole_number(path.substr(list.size() + 1, close - list.size() - 1));
    if (!number || *number < 1) return std::nullopt;
    return static_cast<std::size_t>(*number);
}

std::string text_at(const std::map<std::string, std::string>& texts, const std::string& path) {
    const auto found = texts.find(path);
    return found == texts.end() ? std::string{} : found->second;
}

// The field that a step of undo is about, for the window to show its page.
std::string first_difference(const Entered& before, const Entered& after) {
    const auto changes = core::differences({.facts = before.facts}, {.facts = after.facts});
    if (!changes.empty()) return "case/" + changes.front().path;
    for (const auto* drafts : {&before.draft_texts, &after.draft_texts})
        for (const auto& [path, text] : *drafts)
            if (text_at(before.draft_texts, path) != text_at(after.draft_texts, path)) return path;
    return {};
}

}  // namespace

Session::Session(Language language, core::Date today)
    : today_(today), translator_(language), instrument_(&tables::default_instrument()) {
    start_new();
}

void Session::edit_entered(const std::function<void(Entered&)>& change, std::string_view field) {
    if (read_only_) return;
    Entered changed = entered_;
    change(changed);
    if (changed == entered_) return;
    instrument_ = &find_instrument(changed.facts, path_);
    history_.before_change(entered_, field);
    entered_ = std::move(changed);
    refresh();
}

void Session::edit(const std::function<void(core::Case&)>& change, std::string_view field) {
    edit_entered([&](Entered& entered) { change(entered.facts); }, field);
}

void Session::keep_draft_text(const std::string& path, const std::string& text) {
    edit_entered(
        [&](Entered& entered) {
            if (text.empty())
                entered.draft_texts.erase(path);
            else
                entered.draft_texts[path] = text;
        },
        path);
}

std::string Session::draft_text(const std::string& path) const {
    return text_at(draft_texts(), path);
}

bool Session::keep_dialog_draft(const std::string& dialog, DialogDraft draft) {
    if (read_only_) return false;
    const auto before = dialog_drafts_;
    if (draft.texts.empty())
        dialog_drafts_.erase(dialog);
    else
        dialog_drafts_[dialog] = std::move(draft);
    if (dialog_drafts_ != before && observer_) observer_();
    return true;
}

// ---- undo and redo

std::string Session::go_back_to(Entered entered) {
    if (entered == entered_) return {};
    auto path = first_difference(entered_, entered);
    instrument_ = &find_instrument(entered.facts, path_);
    entered_ = std::move(entered);
    refresh();
    return path;
}

std::string Session::undo() {
    return can_undo() ? go_back_to(history_.undo(entered_)) : std::string{};
}

std::string Session::redo() {
    return can_redo() ? go_back_to(history_.redo(entered_)) : std::string{};
}

// ---- where a case comes from

void Session::begin_with(Entered entered, const tables::InstrumentFile& instrument,
                         DialogDrafts dialog_drafts) {
    instrument_ = &instrument;
    entered_ = std::move(entered);
    dialog_drafts_ = std::move(dialog_drafts);
    mark_saved();
    history_.forget();
    read_only_ = false;
    path_.clear();
    file_sha256_.clear();
    refresh();
}

void Session::start_new(const std::function<void(core::Case&)>& prefill) {
    auto facts = new_case(today_);
    if (prefill) prefill(facts);
    begin_with({.facts = std::move(facts)}, tables::default_instrument());
}

void Session::show(Entered entered, const tables::InstrumentFile& instrument,
                   DialogDrafts dialog_drafts) {
    begin_with(std::move(entered), keep_instrument(instrument), std::move(dialog_drafts));
}

const tables::InstrumentFile& Session::find_instrument(const core::Case& facts,
                                                       const std::string& file) const {
    if (facts.instrument.empty()) return tables::default_instrument();
    const auto own = own_instruments_.find(facts.instrument);
    if (own != own_instruments_.end()) return own->second;
    if (const auto* shipped = tables::find_shipped_instrument(facts.instrument)) return *shipped;
    throw Error(file, core::msg("The instrument \"{0}\" is not known here", {facts.instrument}),
                core::msg("This program knows the instruments that it was shipped with"));
}

void Session::open(const std::string& path) {
    const std::string bytes = tables::read_file(path);
    core::CaseReading reading = core::read_case(bytes, path);
    if (has_errors(reading.problems)) throw Error(path, reading.problems);
    const auto& instrument = find_instrument(reading.facts, path);
    begin_with({.facts = std::move(reading.facts)}, instrument);
    path_ = path;
    file_sha256_ = core::sha256_hex(bytes);
    if (observer_) observer_();
}

void Session::save(const std::string& path) {
    const std::string bytes = core::write_case(facts());
    const core::CaseReading reading = core::read_case(bytes, path);
    if (has_errors(reading.problems)) throw Error(path, reading.problems);
    core::write_file_atomically(path, bytes);
    saved_ = {.facts = facts()};
    path_ = path;
    file_sha256_ = core::sha256_hex(bytes);
    refresh();
}

bool Session::changed_outside() const {
    if (path_.empty()) return false;
    try {
        return core::sha256_hex(tables::read_file(path_)) != file_sha256_;
    } catch (const Error&) {
        return false;  // gone or unreadable: nothing of another is overwritten; saving tells more
    }
}

// A shipped one stays where it is; a doctor's own is copied.
const tables::InstrumentFile& Session::keep_instrument(const tables::InstrumentFile& instrument) {
    const auto& id = instrument.instrument.id;
    if (const auto* shipped = tables::find_shipped_instrument(id)) return *shipped;
    return own_instruments_.insert_or_assign(id, instrument).first->second;
}

void Session::use_own_instrument(const tables::InstrumentFile& instrument) {
    const auto& id = instrument.instrument.id;
    if (tables::find_shipped_instrument(id) != nullptr)
        throw Error(path_, core::msg("\"{0}\" is the id of an instrument of this program", {id}),
                    core::msg("Give your own instrument another id"));
    keep_instrument(instrument);
    if (facts().instrument == id) return refresh();  // another edition of the one in use
    edit([&](core::Case& facts) { facts.instrument = id; });
}

void Session::set_language(Language language) {
    translator_ = core::Translator(language);
    if (observer_) observer_();
}

void Session::refresh() {
    assessment_ = core::assess(facts(), instrument_->instrument);
    problems_ = core::check_case(facts(), instrument_->instrument, today_);
    for (Problem& problem : problems_) problem.path = field_path(problem.path, facts());
    if (observer_) observer_();
}

std::map<std::string, std::string> drafts_without_row(
    const std::map<std::string, std::string>& drafts, std::string_view list, std::size_t index) {
    std::map<std::string, std::string> kept;
    for (const auto& [path, text] : drafts) {
        const auto number = row_number(path, list);
        if (!number || *number < index + 1) {
            kept[path] = text;
        } else if (*number > index + 1) {
            const auto rest = path.substr(path.find(']', list.size()) + 1);
            kept[row_path(list, *number - 2) + rest] = text;
        }
    }
    return kept;
}

}  // namespace werkrug::app
