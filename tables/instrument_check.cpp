#include "tables/instrument_check.hpp"

#include "tables/etiologic_fraction.hpp"
#include "tables/field_limits.hpp"
#include "tables/parse.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace werkrug::tables {

namespace {

const std::string red_flags_path = "instrument/diagnosis/red-flags";
const std::string codes_path = "instrument/diagnosis/codes";
const std::string factors_path = "instrument/exposure/factors";
const std::string bands_path = "instrument/work-relatedness/age-bands";
const std::string model_path = "instrument/work-relatedness/model";
const std::string table_path = "instrument/work-relatedness/table";

// Cells are printed with one decimal: half of the last one, and the noise of binary fractions.
constexpr double rounding_of_a_cell = 0.05 + 1e-9;

// "PARENT/NAME[3]" for index 2, as Element numbers them.
std::string nth(const std::string& parent, std::string_view name, std::size_t index) {
    return parent + "/" + std::string{name} + "[" + std::to_string(index + 1) + "]";
}

class Checker {
  public:
    Checker(const Instrument& instrument, ReadingLog& log)
        : instrument_(instrument), log_(log), reading_problems_(log.problems) {}

    void check() {
        if (clean("instrument/diagnosis")) check_diagnosis();
        if (clean(factors_path)) check_factors();
        if (clean(bands_path)) check_bands();
        if (clean(table_path) && clean(bands_path) && clean(factors_path)) {
            check_row_count();
            check_monotone();
            if (instrument_.status == Status::derived && clean(model_path)) check_cells();
        }
        if (instrument_.status == Status::derived && clean(factors_path) && clean(model_path))
            check_points();
    }

  private:
    // Whether all at or below this path could be read.
    bool clean(std::string_view path) const {
        return std::none_of(
            reading_problems_.begin(), reading_problems_.end(),
            [path](const Problem& problem) { return problem.path.starts_with(path); });
    }

    // At the field's place, or at that of the element around a field that is absent.
    Position place(std::string_view path) const {
        for (; !path.empty(); path = path.substr(0, std::min(path.rfind('/'), path.size()))) {
            const auto found = log_.places.find(path);
            if (found != log_.places.end()) return found->second;
            if (path.find('/') == std::string_view::npos) break;
        }
        return {};
    }

    void report(const std::string& path, Message what, Message hint = {}) {
        log_.problems.push_back(Problem{.position = place(path),
                                        .path = path,
                                        .what = std::move(what),
                                        .hint = std::move(hint)});
    }

    // ---- step 1

    void check_diagnosis() {
        const auto& diagnosis = instrument_.diagnosis;
        if (diagnosis.chronic_over_days < diagnosis.subacute_from_days)
            report("instrument/diagnosis/@chronic-over-days",
                   msg("Chronic begins before subacute does"));
        if (diagnosis.red_flags.empty()) report(red_flags_path, msg("There are no red flags"));
        for (std::size_t i = 0; i < diagnosis.red_flags.size(); ++i) check_red_flag(i);
        check_codes();
    }

    void check_red_flag(std::size_t index) {
        const auto& flag = instrument_.diagnosis.red_flags[index];
        if (flag.onset_age_under && flag.onset_age_over &&
            *flag.onset_age_under > *flag.onset_age_over)
            report(nth(red_flags_path, "red-flag", index) + "/@onset-age-over",
                   msg("This flag would hold at every age"));
    }

    bool has_code(bool below_knee, DurationClass duration) const {
        const auto& codes = instrument_.diagnosis.codes;
        return std::any_of(codes.begin(), codes.end(), [&](const DiagnosisCode& code) {
            return code.below_knee == below_knee && (!code.duration || code.duration == duration);
        });
    }

    void check_codes() {
        for (const bool below_knee : {false, true})
            for (const auto duration :
                 {DurationClass::acute, DurationClass::subacute, DurationClass::chronic})
                if (!has_code(below_knee, duration))
                    report(codes_path, msg("No code for radiation {0}, duration {1}",
                                           {below_knee ? "below-knee" : "not-below-knee",
                                            std::string{name_of(duration)}}));
    }

    // ---- step 2

    void check_factors() {
        if (std::none_of(instrument_.factors.begin(), instrument_.factors.end(),
                         [](const Factor& factor) { return factor.counted; }))
            report(factors_path, msg("No factor is counted"));
        for (std::size_t i = 0; i < instrument_.factors.size(); ++i)
            check_levels(instrument_.factors[i], nth(factors_path, "factor", i));
    }

    void check_levels(const Factor& factor, const std::string& path) {
        if (factor.levels.size() < 2) report(path, msg("A factor needs at least two levels"));
        if (factor.levels.empty()) return;
        check_lowest_level(factor.levels.front(), nth(path, "level", 0));
        for (std::size_t i = 0; i < factor.levels.size(); ++i)
            check_odds_ratio_interval(factor.levels[i], nth(path, "level", i));
        for (std::size_t i = 1; i < factor.levels.size(); ++i)
            check_rises(factor.levels[i - 1], factor.levels[i], nth(path, "level", i));
    }

    void check_lowest_level(const FactorLevel& level, const std::string& path) {
        if (level.level != Level::none)
            report(path + "/@name", msg("The first level of a factor must be “none”"));
        if (level.points != 0)
            report(path + "/@points", msg("The lowest level must have 0 points"));
        if (level.odds_ratio != 1)
            report(path + "/@odds-ratio", msg("The lowest level must have odds ratio 1"));
        if (!level.conditions.empty())
            report(path, msg("The lowest level holds when no other does; it has no conditions"));
    }

    void check_rises(const FactorLevel& lower, const FactorLevel& level, const std::string& path) {
        if (level.level <= lower.level)
            report(path + "/@name", msg("Levels must stand from low to high, each once"));
        if (level.points < lower.points)
            report(path + "/@points", msg("A higher level must not have fewer points"));
        if (level.odds_ratio < lower.odds_ratio)
            report(path + "/@odds-ratio", msg("A higher level must not have a lower odds ratio"));
    }

    void check_odds_ratio_interval(const FactorLevel& level, const std::string& path) {
        const auto& low = level.odds_ratio_low;
        const auto& high = level.odds_ratio_high;
        if (low.has_value() != high.has_value())
            report(path + (low ? "/@odds-ratio-high" : "/@odds-ratio-low"),
                   msg("One limit of the interval is missing"));
        if (low && *low > level.odds_ratio)
            report(path + "/@odds-ratio-low", msg("The odds ratio lies outside its interval"));
        if (high && *high < level.odds_ratio)
            report(path + "/@odds-ratio-high", msg("The odds ratio lies outside its interval"));
    }

    void check_points() {
        for (std::size_t i = 0; i < instrument_.factors.size(); ++i)
            for (std::size_t j = 0; j < instrument_.factors[i].levels.size(); ++j)
                check_points_of(instrument_.factors[i].levels[j],
                                nth(nth(factors_path, "factor", i), "level", j));
    }

    void check_points_of(const FactorLevel& level, const std::string& path) {
        const double exact = instrument_.model.points_per_log_odds * std::log(level.odds_ratio);
        if (level.points != static_cast<int>(std::lround(exact)))
            report(path + "/@points", msg("The points differ from the rounded log odds ratio"),
                   msg("By the model: {0}", {std::to_string(std::lround(exact))}));
    }

    // ---- step 3

    void check_bands() {
        const auto& bands = instrument_.age_bands;
        if (bands.empty()) return report(bands_path, msg("There are no age bands"));
        const auto ages = field_limit("assessment/age");
        if (bands.front().from > ages.min)
            report(
                nth(bands_path, "age-band", 0) + "/@from",
                msg("The age bands must begin at {0} years or before", {print_number(ages.min)}));
        if (bands.back().to < ages.max)
            report(nth(bands_path, "age-band", bands.size() - 1) + "/@to",
                   msg("The age bands must reach {0} years", {print_number(ages.max)}));
        for (std::size_t i = 0; i < bands.size(); ++i)
            if (bands[i].from > bands[i].to)
                report(nth(bands_path, "age-band", i) + "/@to",
                       msg("This age band ends before it begins"));
        for (std::size_t i = 1; i < bands.size(); ++i) check_joined(bands[i - 1], bands[i], i);
    }

    void check_joined(const AgeBand& before, const AgeBand& band, std::size_t index) {
        const auto path = nth(bands_path, "age-band", index) + "/@from";
        const auto due = msg("After “{0}” the next band begins at {1}",
                             {before.id, std::to_string(before.to + 1)});
        if (band.from > before.to + 1) report(path, msg("A gap between two age bands"), due);
        if (band.from <= before.to) report(path, msg("Two age bands overlap"), due);
    }

    int highest_sum() const {
        int sum = 0;
        for (const auto& factor : instrument_.factors)
            if (factor.counted && !factor.levels.empty()) sum += factor.levels.back().points;
        return sum;
    }

    void check_row_count() {
        const auto due = static_cast<std::size_t>(highest_sum()) + 1;
        if (instrument_.table.size() != due)
            report(table_path,
                   msg("The table has {0} rows instead of {1}",
                       {std::to_string(instrument_.table.size()), std::to_string(due)}),
                   msg("One row per sum of points, from 0 to {0}", {std::to_string(due - 1)}));
    }

    static std::string cell_path(std::size_t points, std::size_t band) {
        return nth(nth(table_path, "row", points), "cell", band);
    }

    void check_monotone() {
        const auto& table = instrument_.table;
        for (std::size_t points = 0; points < table.size(); ++points)
            for (std::size_t band = 0; band < instrument_.age_bands.size(); ++band) {
                if (points > 0 && table[points][band] < table[points - 1][band])
                    report(cell_path(points, band), msg("The table falls as the points rise"));
                if (band > 0 && table[points][band] > table[points][band - 1])
                    report(cell_path(points, band), msg("The table rises with age"));
            }
    }

    void check_cells() {
        for (std::size_t points = 0; points < instrument_.table.size(); ++points)
            for (std::size_t band = 0; band < instrument_.age_bands.size(); ++band)
                check_cell(points, band);
    }

    void check_cell(std::size_t points, std::size_t band) {
        const double exact = etiologic_fraction_percent(
            instrument_.age_bands[band].prior_percent,
            static_cast<double>(points) / instrument_.model.points_per_log_odds);
        if (std::abs(instrument_.table[points][band] - exact) > rounding_of_a_cell)
            report(cell_path(points, band),
                   msg("The cell differs from the model of this instrument"),
                   msg("By the model: {0}", {print_number(std::round(exact * 10) / 10)}));
    }

    const Instrument& instrument_;
    ReadingLog& log_;
    Problems reading_problems_;
};

}  // namespace

void check_instrument(const Instrument& instrument, ReadingLog& log) {
    Checker{instrument, log}.check();
}

}  // namespace werkrug::tables
