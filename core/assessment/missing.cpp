// What is missing: ids, paths and words.
#include "core/assessment/explain.hpp"

namespace werkrug::core {

namespace {

struct MissingField {
    std::string_view id;
    std::string_view path;
    Message text;
};

MissingField field_of(MissingKind kind) {
    switch (kind) {
        case MissingKind::location:
            return {"location", "case/complaint/location", msg("Where the pain is")};
        case MissingKind::radiation:
            return {"radiation", "case/complaint/radiation", msg("Radiation to the leg")};
        case MissingKind::dermatomal:
            return {"dermatomal", "case/complaint/dermatomal",
                    msg("Whether the radiation follows a dermatome")};
        case MissingKind::onset:
            return {"onset", "case/complaint/onset", msg("First day of this episode")};
        case MissingKind::assessment_date:
            return {"assessment-date", "case/assessment-date", msg("Date of the assessment")};
        case MissingKind::birth_date:
            return {"birth-date", "case/worker/birth-date", msg("Date of birth")};
        case MissingKind::age_out_of_range:
            return {"age-out-of-range", "case/worker/birth-date",
                    msg("The age is outside the ages of the instrument")};
        case MissingKind::red_flag:
            return {"", "case/red-flags/flag/", msg("Red flag not answered: {0}")};
        case MissingKind::factor:
            return {"", "case/exposure/factor/", msg("Level of exposure: {0}")};
    }
    return {};
}

const std::string* listed_id(const MissingFact& missing, const tables::Instrument& instrument) {
    if (missing.kind == MissingKind::red_flag)
        return &instrument.diagnosis.red_flags[missing.index].id;
    if (missing.kind == MissingKind::factor) return &instrument.factors[missing.index].id;
    return nullptr;
}

}  // namespace

std::string missing_id(const MissingFact& missing, const tables::Instrument& instrument) {
    const auto* id = listed_id(missing, instrument);
    return id != nullptr ? *id : std::string{field_of(missing.kind).id};
}

std::string missing_path(const MissingFact& missing, const tables::Instrument& instrument) {
    // A derived flag is answered by dates: those of birth and of the first onset.
    if (missing.kind == MissingKind::red_flag &&
        instrument.diagnosis.red_flags[missing.index].derived())
        return "case/complaint/first-onset";
    std::string path{field_of(missing.kind).path};
    const auto* id = listed_id(missing, instrument);
    return id != nullptr ? path + *id : path;
}

std::string missing_text(const MissingFact& missing, const tables::Instrument& instrument,
                         const Translator& tr) {
    auto text = field_of(missing.kind).text;
    const auto language = tr.language();
    if (missing.kind == MissingKind::red_flag)
        text.values = {instrument.diagnosis.red_flags[missing.index].title.in(language)};
    if (missing.kind == MissingKind::factor)
        text.values = {instrument.factors[missing.index].title.in(language)};
    return tr.text(text);
}

}  // namespace werkrug::core
