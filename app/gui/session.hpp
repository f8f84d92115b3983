// The open case in the window: the facts, what is wrong with them, and the assessment that always
// belongs to them. Knows no widgets; pages read it and change it only through edit().
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/case/case.hpp"
#include "core/text/translator.hpp"
#include "tables/error.hpp"
#include "tables/instrument.hpp"

#include <cstddef>
#include <functional>
#include <map>
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
    const core::Case& facts() const { return facts_; }
    const core::Assessment& assessment() const { return assessment_; }
    // Of check_case(); paths in the form of app/gui/field_path.hpp.
    const Problems& problems() const { return problems_; }
    const tables::InstrumentFile& instrument() const { return *instrument_; }
    core::Date today() const { return today_; }

    // Changes the facts, assesses again (with the instrument that they name then) and tells the
    // observer. Does nothing when nothing changed.
    void edit(const std::function<void(core::Case&)>& change);

    // ---- draft texts
    // Text in a field that is no value (yet), by the field's path: kept, so that nothing typed is
    // lost when pages are rebuilt. An empty text forgets it.
    void keep_draft_text(const std::string& path, const std::string& text);
    const std::map<std::string, std::string>& draft_texts() const { return draft_texts_; }
    // The draft text of a field; empty when there is none.
    std::string draft_text(const std::string& path) const;
    // A row (counted from 0) of a list goes: its draft texts are forgotten, those of later rows
    // move up. Call before the edit() that takes the row out. `list` as in row_path().
    void drop_row_drafts(std::string_view list, std::size_t index);

    // ---- files (throws werkrug::Error; on an error the open case is as it was)
    void start_new();
    // Problems of form, and an instrument that is not known, are an Error; problems of sense are
    // not: they show in problems().
    void open(const std::string& path);
    // Refuses (Error) what could not be opened again. Draft texts are not part of a file.
    void save(const std::string& path);
    const std::string& path() const { return path_; }  // empty: never saved
    bool changed() const;  // facts or draft texts differ from what was opened or saved last
    // Whether the file at path() is no longer what this session read or wrote last.
    bool changed_outside() const;

    // ---- instrument
    // Assesses with this one from now on and writes its id in the facts.
    void use_instrument(const tables::InstrumentFile& instrument);

    // ---- language
    const core::Translator& tr() const { return translator_; }
    Language language() const { return translator_.language(); }
    void set_language(Language language);

    // Called after every change of anything above. One observer: the main window.
    void on_change(std::function<void()> observer) { observer_ = std::move(observer); }

  private:
    void refresh();
    // The one that the facts name. `file` is named in the Error when it is not known.
    const tables::InstrumentFile& find_instrument(const core::Case& facts,
                                                  const std::string& file) const;

    core::Date today_;
    core::Translator translator_;
    core::Case facts_{};
    core::Case saved_{};
    std::string path_{};
    std::string file_sha256_{};  // of the file's bytes as read or written last
    std::map<std::string, std::string> draft_texts_{};
    tables::InstrumentFile own_instrument_{};  // a doctor's own file, when one is loaded
    const tables::InstrumentFile* instrument_;
    core::Assessment assessment_{};
    Problems problems_{};
    std::function<void()> observer_{};
};

}  // namespace werkrug::app
