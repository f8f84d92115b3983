#include "app/gui/method_text.hpp"

#include "tables/code_lists.hpp"

namespace werkrug::app {

namespace {

using tables::Instrument;

std::string odds_ratio_words(const tables::FactorLevel& level, const core::Translator& tr) {
    if (level.odds_ratio_low && level.odds_ratio_high)
        return tr.tr("odds ratio {0} (95% interval {1} to {2})",
                     {tr.plain(level.odds_ratio), tr.plain(*level.odds_ratio_low),
                      tr.plain(*level.odds_ratio_high)});
    return tr.tr("odds ratio {0}", {tr.plain(level.odds_ratio)});
}

std::string level_line(const tables::FactorLevel& level, const core::Translator& tr) {
    const Language language = tr.language();
    const std::string words = level.criterion.in(language);
    std::string line = "• " + level.title.in(language) + ": ";
    if (!words.empty())
        line += words + " (" +
                tables::code_title("basis", tables::name_of(level.basis)).in(language) + "); ";
    return line + odds_ratio_words(level, tr) + ", " +
           tr.tr("points: {0}", {tr.plain(level.points)}) + '\n';
}

std::string factors_text(const Instrument& instrument, const core::Translator& tr) {
    std::string text;
    for (const tables::Factor& factor : instrument.factors) {
        text += "# " + factor.title.in(tr.language()) + '\n';
        if (!factor.counted) text += tr.tr("Recorded and shown, not counted.") + '\n';
        text += factor.explanation.in(tr.language()) + '\n';
        for (const tables::FactorLevel& level : factor.levels) text += level_line(level, tr);
        for (const tables::Orientation& orientation : instrument.orientations)
            if (orientation.factor == factor.id)
                text += tr.tr("For orientation, not counted: {0}",
                              {orientation.text.in(tr.language())}) +
                        '\n';
        text += '\n';
    }
    return text;
}

std::string bands_text(const Instrument& instrument, const core::Translator& tr) {
    std::string text = "# " + tr.tr("Age and prior probability") + '\n';
    for (const tables::AgeBand& band : instrument.age_bands)
        text +=
            "• " + band.title.in(tr.language()) + ": " + tr.percent(band.prior_percent, 0) + '\n';
    return text +
           tr.tr("Threshold: {0} or more is predominantly caused by work.",
                 {tr.percent(instrument.threshold_percent, 0)}) +
           "\n\n";
}

std::string sources_text(const Instrument& instrument, const core::Translator& tr) {
    std::string text = "# " + tr.tr("Sources") + '\n';
    for (const tables::Source& source : instrument.sources)
        text += "• " + source.citation + (source.link.empty() ? "" : " " + source.link) + '\n';
    return text;
}

}  // namespace

std::string method_text(const Session& session) {
    const core::Translator& tr = session.tr();
    const Instrument& instrument = session.instrument().instrument;
    std::string text = "# " + instrument.title.in(tr.language()) + '\n';
    text += tr.tr("Version {0}, status: {1}",
                  {instrument.version,
                   tables::code_title("instrument-status", tables::name_of(instrument.status))
                       .in(tr.language())}) +
            '\n';
    text += instrument.summary.in(tr.language()) + "\n\n# " + tr.tr("Notes") + '\n';
    for (const tables::Note& note : instrument.notes)
        text += "• " + note.text.in(tr.language()) + '\n';
    text += "\n# " + instrument.diagnosis.title.in(tr.language()) + '\n' +
            instrument.diagnosis.definition.in(tr.language()) + "\n\n";
    return text + factors_text(instrument, tr) + bands_text(instrument, tr) +
           sources_text(instrument, tr);
}

}  // namespace werkrug::app
