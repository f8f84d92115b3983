#include "app/gui/exposure_texts.hpp"

#include "tables/code_lists.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

std::string level_title(const tables::Factor& factor, tables::Level level,
                        const core::Translator& tr) {
    const auto* found = factor.find(level);
    return found ? found->title.in(tr.language()) : std::string{};
}

std::string capitalised(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

}  // namespace

std::string level_label(const tables::Factor& factor, const tables::FactorLevel& level,
                        const core::Translator& tr) {
    auto title = capitalised(level.title.in(tr.language()));
    if (!factor.counted) return title;
    return tr.tr("{0} ({1} points)", {title, std::to_string(level.points)});
}

std::string level_criterion(const tables::FactorLevel& level, const core::Translator& tr) {
    const auto& criterion = level.criterion.in(tr.language());
    const auto& basis = tables::code_title("basis", tables::name_of(level.basis)).in(tr.language());
    return tr.tr("{0} Basis: {1}.", {criterion, basis});
}

std::string counting_text(const tables::Factor& factor, const core::FactorResult& result,
                          const core::Translator& tr) {
    if (!factor.counted) return tr.tr("Recorded and shown; not counted by this instrument.");
    if (!result.level) return tr.tr("Counts in this instrument; the level is not known yet.");
    return tr.tr("Counts in this instrument: {0} points.", {std::to_string(result.points)});
}

std::string derived_text(const tables::Factor& factor, const core::FactorResult& result,
                         const core::Translator& tr) {
    if (!factor.derivable()) return tr.tr("This factor has no worksheet: state its level.");
    if (!result.derived) return tr.tr("The worksheet does not give a level yet.");
    return tr.tr("The worksheet gives: {0}.", {level_title(factor, *result.derived, tr)});
}

std::string difference_text(const tables::Factor& factor, const core::FactorResult& result,
                            const core::Translator& tr) {
    if (!result.differs()) return {};
    return tr.tr(
        "The level chosen ({0}) differs from the worksheet's ({1}): explain it in the note.",
        {level_title(factor, *result.level, tr), level_title(factor, *result.derived, tr)});
}

std::vector<std::string> orientation_texts(const tables::Instrument& instrument,
                                           const std::string& factor, const core::Translator& tr) {
    std::vector<std::string> texts;
    for (const auto& orientation : instrument.orientations) {
        if (orientation.factor != factor) continue;
        const auto* source = instrument.find_source(orientation.source);
        const auto& text = orientation.text.in(tr.language());
        texts.push_back(source ? text + " (" + source->citation + ')' : text);
    }
    return texts;
}

std::string evidence_label(const tables::EvidenceGrade& grade, const core::Translator& tr) {
    const auto& title = grade.title.in(tr.language());
    return grade.weak ? tr.tr("{0} (weak on its own)", {title}) : title;
}

}  // namespace werkrug::app
