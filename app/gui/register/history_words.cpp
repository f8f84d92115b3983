#include "app/gui/register/history_words.hpp"

#include "app/gui/dialog_drafts.hpp"
#include "app/gui/register/local_time.hpp"
#include "app/gui/work_relatedness_summary.hpp"
#include "core/assessment/assess.hpp"
#include "core/assessment/explain.hpp"
#include "core/register/change_words.hpp"
#include "tables/instrument_reader.hpp"

namespace werkrug::app {

namespace {

using core::Translator;

// So many changes are told in the table; the rest is counted.
constexpr std::size_t changes_in_a_row = 3;

std::string changes_in_brief(const core::HistoryEntry& entry, const tables::Instrument& instrument,
                             const Translator& tr) {
    if (entry.saved.revision == 1) return tr.tr("the case was begun");
    if (entry.changes.empty()) return tr.tr("no fact");
    std::string text;
    for (std::size_t i = 0; i < entry.changes.size() && i < changes_in_a_row; ++i)
        text += (i == 0 ? "" : "; ") + core::difference_words(entry.changes[i], instrument, tr);
    if (entry.changes.size() <= changes_in_a_row) return text;
    return tr.tr("{0}; and {1} more",
                 {text, std::to_string(entry.changes.size() - changes_in_a_row)});
}

std::string instrument_words(const core::InstrumentStamp& instrument, const Translator& tr) {
    return tr.tr("{0}, version {1}", {instrument.id, instrument.version});
}

std::string revision_words(const core::SavedCase& saved, const Translator& tr) {
    return tr.tr("Revision {0}, {1}, {2}",
                 {std::to_string(saved.revision), local_time(saved.saved_at, tr), saved.saved_by});
}

std::string heading(const std::string& words) {
    return "# " + words + '\n';
}

std::string lines_of(const std::vector<core::FieldChange>& changes,
                     const tables::Instrument& instrument, const Translator& tr) {
    std::string text;
    for (const auto& change : changes)
        text += "• " + core::difference_words(change, instrument, tr) + '\n';
    return text;
}

// A field has only the name that the program has for it.
std::string draft_lines(const DialogDraft& draft, const Translator& tr) {
    std::string text;
    for (const auto& [name, typed] : draft.texts)
        if (!typed.empty())
            text += "• " +
                    tr.tr(
                        "{0}, {1}: “{2}” (typed in a dialog that was not finished, no part of the "
                        "facts)",
                        {draft.title, name, typed}) +
                    '\n';
    return text;
}

std::string facts_lines(const core::CaseContent& content, const tables::Instrument& instrument,
                        const Translator& tr) {
    std::string text;
    for (const auto& fact : core::differences({}, content))
        text += "• " + core::fact_words(fact, instrument, tr) + '\n';
    auto texts = content.unfinished;
    for (const auto& [dialog, draft] : taken_out_of(texts)) text += draft_lines(draft, tr);
    for (const auto& [path, unfinished] : texts)
        text += "• " +
                tr.tr("{0}: “{1}” (not understood, no part of the facts)", {path, unfinished}) +
                '\n';
    return text;
}

std::string reasons_lines(const core::Assessment& assessment, const core::Case& facts,
                          const tables::Instrument& instrument, const Translator& tr) {
    std::string text;
    for (const auto& reason : core::explain(assessment, facts, instrument, tr)) {
        text += (reason.remark ? "⚠ " : "• ") + reason.text + '\n';
        if (!reason.source.empty()) text += "   " + tr.tr("Source: {0}", {reason.source}) + '\n';
    }
    return text;
}

std::string result_text(const core::Case& facts, const tables::Instrument& instrument,
                        const Translator& tr) {
    const auto assessment = core::assess(facts, instrument);
    std::string text = outcome_headline(assessment, tr) + '\n';
    for (const auto& gap : outcome_gaps(assessment, instrument, tr)) text += "• " + gap + '\n';
    text += '\n' + heading(tr.tr("Reasons"));
    return text + reasons_lines(assessment, facts, instrument, tr);
}

}  // namespace

std::string column_title(HistoryColumn column, const Translator& tr) {
    switch (column) {
        case HistoryColumn::revision:
            return tr.tr("Revision");
        case HistoryColumn::saved_at:
            return tr.tr("Saved on");
        case HistoryColumn::saved_by:
            return tr.tr("By");
        case HistoryColumn::instrument:
            return tr.tr("Instrument");
        case HistoryColumn::changes:
            return tr.tr("What changed");
    }
    return {};
}

std::string history_cell(const core::HistoryEntry& entry, HistoryColumn column,
                         const tables::Instrument& instrument, const Translator& tr) {
    switch (column) {
        case HistoryColumn::revision:
            return std::to_string(entry.saved.revision);
        case HistoryColumn::saved_at:
            return local_time(entry.saved.saved_at, tr);
        case HistoryColumn::saved_by:
            return entry.saved.saved_by;
        case HistoryColumn::instrument:
            return instrument_words(entry.saved.instrument, tr);
        case HistoryColumn::changes:
            return changes_in_brief(entry, instrument, tr);
    }
    return {};
}

std::string changes_text(const core::HistoryEntry& entry, const tables::Instrument& instrument,
                         const Translator& tr) {
    if (entry.saved.revision == 1)
        return tr.tr("The first revision of this case. “View” shows all of it.") + '\n';
    if (entry.changes.empty())
        return tr.tr(
                   "The facts are those of the revision before: only a text that is not finished "
                   "changed, or nothing.") +
               '\n';
    return lines_of(entry.changes, instrument, tr);
}

std::string comparison_text(const core::SavedCase& older, const core::SavedCase& newer,
                            const std::string& file, const tables::Instrument& instrument,
                            const Translator& tr) {
    const auto changes =
        core::differences(core::content_of(older, file), core::content_of(newer, file));
    std::string text = heading(tr.tr("From: {0}", {revision_words(older, tr)})) +
                       heading(tr.tr("To: {0}", {revision_words(newer, tr)})) + '\n';
    if (older.instrument != newer.instrument)
        text +=
            "• " +
            tr.tr("Another instrument: {0} became {1}", {instrument_words(older.instrument, tr),
                                                         instrument_words(newer.instrument, tr)}) +
            '\n';
    text += lines_of(changes, instrument, tr);
    if (changes.empty()) text += tr.tr("The facts are the same.") + '\n';
    return text;
}

std::string revision_text(const core::SavedCase& saved, const core::Register& cases,
                          const Translator& tr) {
    const auto content = core::content_of(saved, cases.path());
    const auto kept = cases.instrument(saved.instrument.sha256);
    const auto& instrument = (kept ? *kept : tables::default_instrument()).instrument;
    std::string text = heading(revision_words(saved, tr)) +
                       tr.tr("Instrument: {0}", {instrument_words(saved.instrument, tr)}) + "\n\n";
    text += heading(tr.tr("Facts")) + facts_lines(content, instrument, tr) + '\n';
    text += heading(tr.tr("Result"));
    if (!kept)
        return text + tr.tr("The instrument of this revision is not in the register.") + '\n';
    return text + result_text(content.facts, instrument, tr);
}

}  // namespace werkrug::app
