#include "tables/instrument.hpp"

#include <algorithm>

namespace werkrug::tables {

namespace {

template <typename Item>
const Item* find_by_id(const std::vector<Item>& items, std::string_view id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [id](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

}  // namespace

bool Factor::derivable() const {
    return std::any_of(levels.begin(), levels.end(),
                       [](const FactorLevel& level) { return !level.conditions.empty(); });
}

const FactorLevel* Factor::find(Level level) const {
    const auto found = std::find_if(levels.begin(), levels.end(),
                                    [level](const FactorLevel& row) { return row.level == level; });
    return found == levels.end() ? nullptr : &*found;
}

const Factor* Instrument::find_factor(std::string_view factor_id) const {
    return find_by_id(factors, factor_id);
}

const RedFlag* Instrument::find_red_flag(std::string_view flag_id) const {
    return find_by_id(diagnosis.red_flags, flag_id);
}

const EvidenceGrade* Instrument::find_evidence_grade(std::string_view grade_id) const {
    return find_by_id(evidence_grades, grade_id);
}

const Source* Instrument::find_source(std::string_view source_id) const {
    return find_by_id(sources, source_id);
}

std::optional<std::size_t> Instrument::find_age_band(int age) const {
    for (std::size_t i = 0; i < age_bands.size(); ++i)
        if (age >= age_bands[i].from && age <= age_bands[i].to) return i;
    return std::nullopt;
}

std::string_view name_of(Level level) {
    switch (level) {
        case Level::none:
            return "none";
        case Level::moderate:
            return "moderate";
        case Level::high:
            return "high";
        case Level::present:
            return "present";
    }
    return {};
}

std::optional<Level> level_from(std::string_view name) {
    for (const auto level : {Level::none, Level::moderate, Level::high, Level::present})
        if (name_of(level) == name) return level;
    return std::nullopt;
}

std::string_view name_of(Basis basis) {
    switch (basis) {
        case Basis::at_source:
            return "at-source";
        case Basis::secondary:
            return "secondary";
        case Basis::working_definition:
            break;
    }
    return "working-definition";
}

std::string_view name_of(Status status) {
    switch (status) {
        case Status::published:
            return "published";
        case Status::derived:
            return "derived";
        case Status::draft:
            return "draft";
    }
    return {};
}

std::string_view name_of(DurationClass duration) {
    switch (duration) {
        case DurationClass::acute:
            return "acute";
        case DurationClass::subacute:
            return "subacute";
        case DurationClass::chronic:
            return "chronic";
    }
    return {};
}

}  // namespace werkrug::tables
