#include "app/gui/care/exposure_effect_rows.hpp"

#include "app/gui/register/local_time.hpp"
#include "core/register/change_words.hpp"

namespace werkrug::app {

std::vector<BeforeAfterRow> exposure_effect_rows(const core::ExposureEffect& effect,
                                                 const tables::Instrument& instrument,
                                                 const core::Translator& tr) {
    std::vector<BeforeAfterRow> rows;
    rows.reserve(effect.numbers.size());
    for (const auto& change : effect.numbers) {
        const auto value = [&](const std::optional<std::string>& text) {
            return text ? core::value_words(change, *text, instrument, tr) : std::string("–");
        };
        rows.push_back({.title = core::field_name(change, instrument, tr),
                        .before = value(change.before),
                        .after = value(change.after)});
    }
    const auto results =
        before_after_rows({.before = effect.before, .after = effect.after}, instrument, tr);
    rows.insert(rows.end(), results.begin(), results.end());
    return rows;
}

std::string exposure_effect_words(const core::FirstAssessment* first, bool in_register,
                                  const core::InstrumentStamp& instrument,
                                  const core::Translator& tr) {
    if (!in_register)
        return tr.tr(
            "What the exposure was at the first assessment is not known: only a register keeps "
            "it.");
    if (first == nullptr)
        return tr.tr(
            "What the exposure was at the first assessment is not known: no earlier revision of "
            "this case has a result.");
    const auto revision = std::to_string(first->saved.revision);
    const auto day = local_time(first->saved.saved_at, tr);
    auto words =
        first->notified
            ? tr.tr("Before: as it was notified, revision {0} of {1}. After: as it is now.",
                    {revision, day})
            : tr.tr("Before: as it was first assessed, revision {0} of {1}. After: as it is now.",
                    {revision, day});
    if (first->saved.instrument != instrument)
        words += " " + tr.tr(
                           "Both are computed with the instrument in use now; that revision was "
                           "saved with another one.");
    return words;
}

}  // namespace werkrug::app
