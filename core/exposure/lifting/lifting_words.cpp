#include "core/exposure/lifting/lifting_words.hpp"

namespace werkrug::core {

namespace {

// " cm", with the blank before it.
std::string unit_words(LiftingTerm term, tables::UnitSystem units, const Translator& tr) {
    const bool metric = units == tables::UnitSystem::metric;
    switch (term) {
        case LiftingTerm::asymmetry:
            return "°";
        case LiftingTerm::frequency:
            return " " + tr.tr("lifts a minute");
        case LiftingTerm::coupling:
            return {};
        case LiftingTerm::horizontal:
        case LiftingTerm::vertical:
        case LiftingTerm::distance:
            break;
    }
    return metric ? " cm" : " " + tr.tr("inches");
}

}  // namespace

std::string term_words(LiftingTerm term, const Translator& tr) {
    switch (term) {
        case LiftingTerm::horizontal:
            return tr.tr("horizontal distance of the hands");
        case LiftingTerm::vertical:
            return tr.tr("height of the hands");
        case LiftingTerm::distance:
            return tr.tr("vertical travel");
        case LiftingTerm::asymmetry:
            return tr.tr("asymmetry");
        case LiftingTerm::frequency:
            return tr.tr("frequency");
        case LiftingTerm::coupling:
            break;
    }
    return tr.tr("grip");
}

std::string out_of_range_words(const OutOfRange& why, tables::UnitSystem units,
                               const Translator& tr) {
    const auto unit = unit_words(why.term, units, tr);
    const std::vector<std::string> values{term_words(why.term, tr), tr.plain(why.value) + unit,
                                          tr.plain(why.limit) + unit};
    if (why.from_limit) return tr.tr("{0} {1}: only under {2}", values);
    return tr.tr("{0} {1}: over {2}", values);
}

}  // namespace werkrug::core
