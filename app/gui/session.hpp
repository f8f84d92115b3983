// The open case in the window: the facts, what is wrong with them, and the assessment that always
// belongs to them. Knows no widgets; pages read it and change it only through edit().
#pragma once

#include "app/gui/dialog_drafts.hpp"
#include "app/gui/edit_history.hpp"
#include "core/assessment/assessment.hpp"
#include "core/case/case.hpp"
#include "core/disclosure/case_file.hpp"
#include "core/text/translator.hpp"
#include "tables/error.hpp"
#include "tables/instrument.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace werkrug::app {

class Session {
  public:
    // `today` is the date on the clock, given so that tests can choose it.
    Session(Language language, core::Date today);
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    // ---- the case
    const core::Case& facts() const { return entered_.facts; }
    const Entered& entered() const { return entered_; }
    const core::Assessment& assessment() const { return assessment_; }
    // Of check_case(); paths in the form of app/gui/field_path.hpp.
    const Problems& problems() const { return problems_; }
    const tables::InstrumentFile& instrument() const { return *instrument_; }
    core::Date today() const { return today_; }
    // The case as documents are made of it, today, by itself: without what a register adds.
    core::CaseFile case_file() const {
        return {.facts = facts(),
                .assessment = assessment(),
                .instrument = instrument(),
                .day = today_};
    }

    // Changes the facts, assesses again (with the instrument that they name then) and tells the
    // observer. Does nothing when nothing changed, or when the case may only be read. `field`: the
    // path of the field that is being typed into, so that its letters are one step of undo.
    void edit(const std::function<void(core::Case&)>& change, std::string_view field = {});
    // The same for a change of facts and draft texts together.
    void edit_entered(const std::function<void(Entered&)>& change, std::string_view field = {});

    // Whether the case may only be read.
    bool read_only() const { return read_only_; }
    void set_read_only(bool read_only) { read_only_ = read_only; }

    // ---- undo and redo
    bool can_undo() const { return !read_only_ && history_.can_undo(entered_); }
    bool can_redo() const { return !read_only_ && history_.can_redo(); }
    // Give the path of the first field that changed by it; empty when nothing did.
    std::string undo();
    std::string redo();
    // Typing on in the same field becomes a new step.
    void pause_typing() { history_.pause(); }

    // ---- draft texts
    // Text in a field that is no value (yet), by the field's path: kept, so that nothing typed is
    // lost when pages are rebuilt. An empty text forgets it.
    void keep_draft_text(const std::string& path, const std::string& text);
    const std::map<std::string, std::string>& draft_texts() const { return entered_.draft_texts; }
    // The draft text of a field; empty when there is none.
    std::string draft_text(const std::string& path) const;

    // ---- drafts of dialogs
    // What was typed in dialogs that were closed before they were answered. No step of undo: what
    // is undone is the case. A draft without texts is forgotten. Says false, and keeps nothing,
    // when the case may only be read.
    bool keep_dialog_draft(const std::string& dialog, DialogDraft draft);
    const DialogDrafts& dialog_drafts() const { return dialog_drafts_; }

    // ---- files (throws werkrug::Error; on an error the open case is as it was)
    // `prefill`: what a new case begins with.
    void start_new(const std::function<void(core::Case&)>& prefill = {});
    // Shows a case that comes from elsewhere than a file, with the instrument that it names.
    void show(Entered entered, const tables::InstrumentFile& instrument,
              DialogDrafts dialog_drafts = {});
    // Lets undo lead to what had been entered earlier, as if it had been changed just now.
    void let_undo_lead_to(const Entered& earlier) { history_.before_change(earlier, {}); }
    // What is entered now is safe elsewhere.
    void mark_saved() {
        saved_ = entered_;
        saved_dialog_drafts_ = dialog_drafts_;
    }
    // Problems of form, and an instrument that is not known, are an Error; problems of sense are
    // not: they show in problems().
    void open(const std::string& path);
    // Refuses (Error) what could not be opened again. Draft texts are not part of a file.
    void save(const std::string& path);
    const std::string& path() const { return path_; }  // empty: never saved
    // Facts or drafts differ from what was opened or saved last.
    bool changed() const { return entered_ != saved_ || dialog_drafts_ != saved_dialog_drafts_; }
    // Whether the file at path() is no longer what this session read or wrote last.
    bool changed_outside() const;

    // ---- instrument
    // The one that the facts name: a shipped one or one of the doctor's own that was met in this
    // session. Throws Error, naming `file`, when it is not known.
    const tables::InstrumentFile& find_instrument(const core::Case& facts,
                                                  const std::string& file) const;
    // Assesses with a doctor's own one from now on and writes its id in the facts. Throws Error
    // when it has the id of a shipped one.
    void use_own_instrument(const tables::InstrumentFile& instrument);

    // ---- language
    const core::Translator& tr() const { return translator_; }
    Language language() const { return translator_.language(); }
    void set_language(Language language);

    // Called after every change of anything above. One observer: the main window.
    void on_change(std::function<void()> observer) { observer_ = std::move(observer); }

  private:
    void refresh();
    void begin_with(Entered entered, const tables::InstrumentFile& instrument,
                    DialogDrafts dialog_drafts = {});
    std::string go_back_to(Entered entered);
    const tables::InstrumentFile& keep_instrument(const tables::InstrumentFile& instrument);

    core::Date today_;
    core::Translator translator_;
    Entered entered_{};
    Entered saved_{};
    DialogDrafts dialog_drafts_{};
    DialogDrafts saved_dialog_drafts_{};
    EditHistory history_{};
    bool read_only_{false};
    std::string path_{};
    std::string file_sha256_{};  // of the file's bytes as read or written last
    // A doctor's own ones, by id, as far as they were met in this session.
    std::map<std::string, tables::InstrumentFile> own_instruments_{};
    const tables::InstrumentFile* instrument_;
    core::Assessment assessment_{};
    Problems problems_{};
    std::function<void()> observer_{};
};

// Draft texts without those of a row (counted from 0) of a list; those of later rows move up.
// `list` as in row_path().
std::map<std::string, std::string> drafts_without_row(
    const std::map<std::string, std::string>& drafts, std::string_view list, std::size_t index);

}  // namespace werkrug::app
