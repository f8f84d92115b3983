#include "app/gui/copying/copy_words.hpp"

#include "app/gui/recording/recording_use.hpp"

namespace werkrug::app {

namespace {

std::string factor_title(const std::string& factor, const tables::Instrument& instrument,
                         const core::Translator& tr) {
    const auto* found = instrument.find_factor(factor);
    return found == nullptr ? factor : found->title.in(tr.language());
}

std::string grade_title(const core::Case& after, const std::string& factor,
                        const tables::Instrument& instrument, const core::Translator& tr) {
    const auto* entry = core::find_factor(after, factor);
    if (entry == nullptr) return {};
    const auto* grade = instrument.find_evidence_grade(entry->evidence);
    return grade == nullptr ? entry->evidence : grade->title.in(tr.language());
}

}  // namespace

std::string evidence_words(const core::CopyOutcome& outcome, const core::Case& after,
                           const tables::Instrument& instrument, const core::Translator& tr) {
    std::string words;
    const auto add = [&](const std::string& sentence) {
        words += (words.empty() ? "" : " ") + sentence;
    };
    for (const auto& factor : outcome.marked)
        add(tr.tr(
            "{0}: the quality of the evidence is now “{1}”.",
            {factor_title(factor, instrument, tr), grade_title(after, factor, instrument, tr)}));
    for (const auto& factor : outcome.kept)
        add(tr.tr(
            "{0}: the quality of the evidence stays “{1}”; see whether that still holds.",
            {factor_title(factor, instrument, tr), grade_title(after, factor, instrument, tr)}));
    return words;
}

std::string copy_words(const std::string& done, const core::CopyOutcome& outcome,
                       const CopyReport& report, const tables::Instrument& instrument,
                       const core::Translator& tr) {
    auto words = done;
    const auto evidence = evidence_words(outcome, report.facts, instrument, tr);
    if (!evidence.empty()) words += " " + evidence;
    return words + " " + use_effect_words(report.before, report.after, instrument, tr) + ".";
}

}  // namespace werkrug::app
