#include "app/cli/instrument_commands.hpp"

#include "app/cli/plain_text.hpp"
#include "app/cli/text_result.hpp"
#include "core/io/sha256.hpp"
#include "tables/code_lists.hpp"
#include "tables/instrument_reader.hpp"

#include <iostream>

namespace werkrug::app {

namespace {

using core::Translator;
using tables::Instrument;

std::string status_words(const Instrument& instrument, const Translator& tr) {
    return tables::code_title("instrument-status", tables::name_of(instrument.status))
        .in(tr.language());
}

std::string basis_words(tables::Basis basis, const Translator& tr) {
    return tables::code_title("basis", tables::name_of(basis)).in(tr.language());
}

std::string odds_ratio_words(const tables::FactorLevel& level, const Translator& tr) {
    auto text = tr.tr("odds ratio {0}", {tr.plain(level.odds_ratio)});
    if (level.odds_ratio_low && level.odds_ratio_high)
        text += tr.tr(" (95% interval {0} to {1})",
                      {tr.plain(*level.odds_ratio_low), tr.plain(*level.odds_ratio_high)});
    return text;
}

std::string factor_text(const tables::Factor& factor, const Translator& tr) {
    auto text = "\n" + wrap(factor.title.in(tr.language()) +
                            (factor.counted ? "" : " " + tr.tr("(recorded, not counted)")));
    for (const auto& level : factor.levels) {
        text += wrap(tr.tr("{0}: {1} points, {2}",
                           {level.title.in(tr.language()), std::to_string(level.points),
                            odds_ratio_words(level, tr)}),
                     4, "  - ");
        if (!level.criterion.in(tr.language()).empty())
            text += wrap(
                level.criterion.in(tr.language()) + " [" + basis_words(level.basis, tr) + "]", 4);
    }
    return text;
}

std::string sources_text(const Instrument& instrument, const Translator& tr) {
    auto text = "\n" + wrap(tr.tr("Sources"));
    for (const auto& source : instrument.sources)
        text += wrap(source.citation + " " + source.link, 4, "  - ");
    return text;
}

}  // namespace

Exit list_instruments(Language language) {
    const Translator tr(language);
    for (const auto& file : tables::shipped_instruments())
        std::cout << wrap(tr.tr("{0}, version {1} ({2})",
                                {file.instrument.id, file.instrument.version,
                                 status_words(file.instrument, tr)}))
                  << wrap(file.instrument.title.in(language), 4);
    return Exit::done;
}

Exit show_instrument(const std::string& id_or_file, Language language) {
    const Translator tr(language);
    const auto file = find_instrument(id_or_file);
    const auto& instrument = file.instrument;
    std::cout << wrap(instrument.title.in(language))
              << wrap(tr.tr("{0}, version {1} ({2})",
                            {instrument.id, instrument.version, status_words(instrument, tr)}))
              << wrap("SHA-256 " + core::sha256_hex(file.xml)) << '\n'
              << wrap(instrument.summary.in(language));
    for (const auto& note : instrument.notes) std::cout << wrap(note.text.in(language), 4, "  - ");
    for (const auto& factor : instrument.factors) std::cout << factor_text(factor, tr);
    std::cout << '\n' << text_table(instrument, nullptr, tr) << sources_text(instrument, tr);
    return Exit::done;
}

Exit check_instrument(const std::string& file, Language language) {
    const Translator tr(language);
    const auto loaded = tables::load_instrument(file);
    std::cout << tr.tr("{0}: a good instrument: {1}, version {2}",
                       {file, loaded.instrument.id, loaded.instrument.version})
              << '\n';
    return Exit::done;
}

}  // namespace werkrug::app
