// The open case in the window: the facts, what is wrong with them, and the assessment that always
// belongs to them. Knows no widgets; pages read it and change it only through edit().
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/case/case.hpp"
#include "core/text/translator.hpp"
#include "tables/error.hpp"
#include "tables/instrument.hpp"

#include <functional>
#include <map>
#include <string>

namespace werkrug::app {

class Session {
  public:
    // `today` is the date on the clock, given so that tests can choose it.
    Session(Language language, core::Date today);

    // ---- the case
    const core::Case& facts() const { return facts_; }
    const core::Assessment& assessment() const { return assessment_; }
    const Problems& problems() const { return problems_; }  // of check_case(): paths, messages
    const tables::InstrumentFile& instrument() const { return *instrument_; }
    core::Date today() const { return today_; }

    // Changes the facts, assesses again and tells the observers. Does nothing when nothing changed.
    void edit(const std::function<void(core::Case&)>& change);
    // Text in a field that is no value (yet), by the field's path: kept, so that nothing typed is lost
    // when pages are rebuilt. An empty text forgets it.
    void keep_draft_text(const std::string& path, const std::string& text);
    const std::map<std::string, std::string>& draft_texts() const { return draft_texts_; }

    // ---- files (throws werkrug::Error; on an error the open case is as it was)
    void start_new();
    void open(const std::string& path);
    void save(const std::string& path);
    const std::string& path() const { return path_; }  // empty: never saved
    bool changed() const;  // facts or draft texts differ from what was opened or saved last

    // ---- instrument
    void use_instrument(const tables::InstrumentFile& instrument);

    // ---- language
    const core::Translator& tr() const { return translator_; }
    void set_language(Language language);

    // Called after every change of anything above. One observer: the main window.
    void on_change(std::function<void()> observer) { observer_ = std::move(observer); }

  private:
    void refresh();

    core::Date today_;
    core::Translator translator_;
    core::Case facts_{};
    core::Case saved_{};
    std::string path_{};
    std::map<std::string, std::string> draft_texts_{};
    tables::InstrumentFile own_instrument_{};  // a doctor's own file, when one is loaded
    const tables::InstrumentFile* instrument_;
    core::Assessment assessment_{};
    Problems problems_{};
    std::function<void()> observer_{};
};

}  // namespace werkrug::app
