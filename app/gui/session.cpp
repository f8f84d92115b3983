#include "app/gui/session.hpp"

#include "app/gui/field_path.hpp"
#include "core/assessment/assess.hpp"
#include "core/case/case_check.hpp"
#include "core/case/case_reader.hpp"
#include "core/case/case_writer.hpp"
#include "core/io/atomic_file.hpp"
#include "core/io/sha256.hpp"
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

}  // namespace

Session::Session(Language language, core::Date today)
    : today_(today), translator_(language), instrument_(&tables::default_instrument()) {
    start_new();
}

void Session::edit(const std::function<void(core::Case&)>& change) {
    core::Case changed = facts_;
    change(changed);
    if (changed == facts_) return;
    instrument_ = &find_instrument(changed, path_);
    facts_ = std::move(changed);
    refresh();
}

void Session::keep_draft_text(const std::string& path, const std::string& text) {
    if (draft_text(path) == text) return;
    if (text.empty())
        draft_texts_.erase(path);
    else
        draft_texts_[path] = text;
    if (observer_) observer_();
}

std::string Session::draft_text(const std::string& path) const {
    const auto found = draft_texts_.find(path);
    return found == draft_texts_.end() ? std::string{} : found->second;
}

void Session::drop_row_drafts(std::string_view list, std::size_t index) {
    std::map<std::string, std::string> kept;
    for (const auto& [path, text] : draft_texts_) {
        const auto number = row_number(path, list);
        if (!number || *number < index + 1) {
            kept[path] = text;
        } else if (*number > index + 1) {
            const auto rest = path.substr(path.find(']', list.size()) + 1);
            kept[row_path(list, *number - 2) + rest] = text;
        }
    }
    draft_texts_ = std::move(kept);
}

void Session::start_new() {
    facts_ = new_case(today_);
    saved_ = facts_;
    path_.clear();
    file_sha256_.clear();
    draft_texts_.clear();
    instrument_ = &tables::default_instrument();
    refresh();
}

const tables::InstrumentFile& Session::find_instrument(const core::Case& facts,
                                                       const std::string& file) const {
    if (facts.instrument.empty()) return tables::default_instrument();
    if (facts.instrument == own_instrument_.instrument.id) return own_instrument_;
    if (const auto* shipped = tables::find_shipped_instrument(facts.instrument)) return *shipped;
    throw Error(file, core::msg("The instrument \"{0}\" is not known here", {facts.instrument}),
                core::msg("This program knows the instruments that it was shipped with"));
}

void Session::open(const std::string& path) {
    const std::string bytes = tables::read_file(path);
    core::CaseReading reading = core::read_case(bytes, path);
    if (has_errors(reading.problems)) throw Error(path, reading.problems);
    instrument_ = &find_instrument(reading.facts, path);
    facts_ = std::move(reading.facts);
    saved_ = facts_;
    path_ = path;
    file_sha256_ = core::sha256_hex(bytes);
    draft_texts_.clear();
    refresh();
}

void Session::save(const std::string& path) {
    const std::string bytes = core::write_case(facts_);
    const core::CaseReading reading = core::read_case(bytes, path);
    if (has_errors(reading.problems)) throw Error(path, reading.problems);
    core::write_file_atomically(path, bytes);
    saved_ = facts_;
    path_ = path;
    file_sha256_ = core::sha256_hex(bytes);
    refresh();
}

bool Session::changed() const {
    return facts_ != saved_ || !draft_texts_.empty();
}

bool Session::changed_outside() const {
    if (path_.empty()) return false;
    try {
        return core::sha256_hex(tables::read_file(path_)) != file_sha256_;
    } catch (const Error&) {
        return false;  // gone or unreadable: nothing of another is overwritten; saving tells more
    }
}

void Session::use_instrument(const tables::InstrumentFile& instrument) {
    const auto* shipped = tables::find_shipped_instrument(instrument.instrument.id);
    if (shipped == &instrument) {
        instrument_ = shipped;
    } else {
        own_instrument_ = instrument;
        instrument_ = &own_instrument_;
    }
    facts_.instrument = instrument_->instrument.id;
    refresh();
}

void Session::set_language(Language language) {
    translator_ = core::Translator(language);
    if (observer_) observer_();
}

void Session::refresh() {
    assessment_ = core::assess(facts_, instrument_->instrument);
    problems_ = core::check_case(facts_, instrument_->instrument, today_);
    for (Problem& problem : problems_) problem.path = field_path(problem.path, facts_);
    if (observer_) observer_();
}

}  // namespace werkrug::app
