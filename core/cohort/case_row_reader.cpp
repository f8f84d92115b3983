#include "core/cohort/case_row_reader.hpp"

#include "core/assessment/diagnosis.hpp"
#include "core/assessment/exposure.hpp"
#include "core/case/allowed_codes.hpp"
#include "core/case/case_check.hpp"
#include "core/case/names.hpp"
#include "core/cohort/birth_dates.hpp"
#include "core/cohort/table_limits.hpp"
#include "core/cohort/table_values.hpp"
#include "tables/xml/characters.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

CaseRowReader::CaseRowReader(const CaseTableHeader& header, const tables::Instrument& instrument,
                             Date today)
    : header_(header),
      instrument_(instrument),
      today_(today),
      age_limit_(tables::field_limit("instrument/age")),
      has_factor_column_(instrument.factors.size()),
      measures_(instrument.measures.size()) {
    facts_.instrument = instrument.id;
    measure_limits_.reserve(instrument.measures.size());
    for (const auto& measure : instrument.measures)
        measure_limits_.push_back(tables::field_limit(tables::measure_field(measure.kind)));
    const auto& flags = instrument.diagnosis.red_flags;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        if (flags[i].derived()) continue;
        asked_.push_back(i);
        facts_.red_flags.answers.push_back({.flag = flags[i].id});
    }
    for (const auto& factor : instrument.factors)
        facts_.exposure.factors.push_back({.factor = factor.id});
    for (const auto& column : header.columns)
        if (column.fact == CaseFact::factor) has_factor_column_[column.index] = true;
}

// Back to a case of which nothing is known; the memory that it uses is kept.
void CaseRowReader::forget() {
    problems_.clear();
    facts_.id.clear();
    facts_.worker.birth_date.reset();
    facts_.assessment_date.reset();
    facts_.complaint.location = Location::unknown;
    facts_.complaint.onset.reset();
    facts_.complaint.first_onset.reset();
    facts_.complaint.radiation = Radiation::unknown;
    facts_.complaint.dermatomal = Answer::unknown;
    for (auto& flag : facts_.red_flags.answers) flag.answer = Answer::unknown;
    facts_.red_flags.exclusions.clear();
    for (auto& factor : facts_.exposure.factors) {
        factor.choice = LevelChoice::unknown;
        factor.evidence.clear();
    }
    std::fill(measures_.begin(), measures_.end(), std::nullopt);
}

bool CaseRowReader::read(std::span<char> line, std::size_t line_number) {
    forget();
    line_number_ = line_number;
    if (!split(line)) return false;
    for (const auto& column : header_.columns) fill(column);
    // A factor without a column of its own follows from the measures, if any are known.
    for (std::size_t i = 0; i < instrument_.factors.size(); ++i) {
        if (has_factor_column_[i]) continue;
        const auto level = derive_level(instrument_.factors[i], measures_);
        if (!level) continue;
        facts_.exposure.factors[i].choice = LevelChoice::stated;
        facts_.exposure.factors[i].stated = *level;
    }
    if (problems_.empty()) check_sense();
    return problems_.empty();
}

bool CaseRowReader::split(std::span<char> line) {
    if (line.size() > longest_table_line) {
        report_at(1, {}, msg("the line is too long"),
                  msg("At most {0} bytes", {std::to_string(longest_table_line)}));
        return false;
    }
    const auto bad = tables::find_bad_character({line.data(), line.size()});
    if (bad) {
        report_at(*bad + 1, {}, msg("not a character of UTF-8 text"), msg("save it as UTF-8"));
        return false;
    }
    const auto fault = split_csv_line(line, header_.separator, header_.field_count + 1, fields_);
    if (fault) {
        report_at(*fault, {}, msg("a quote that is not closed, or in the middle of a field"));
        return false;
    }
    if (fields_.size() == header_.field_count) return true;
    const bool more = fields_.size() > header_.field_count;
    report_at(more ? fields_.back().column : line.size() + 1, {},
              more ? msg("more fields than the header has names")
                   : msg("fewer fields than the header has names"),
              msg("{0} names", {std::to_string(header_.field_count)}));
    return false;
}

void CaseRowReader::fill(const CaseColumn& column) {
    switch (column.fact) {
        case CaseFact::case_number:
            facts_.id = text(column);
            return;
        case CaseFact::birth_date:
            facts_.worker.birth_date = date(column);
            return;
        case CaseFact::assessment_date:
            facts_.assessment_date = date(column);
            return;
        case CaseFact::location:
            facts_.complaint.location = code<Location>(column, "location");
            return;
        case CaseFact::onset:
            facts_.complaint.onset = date(column);
            return;
        case CaseFact::first_onset:
            facts_.complaint.first_onset = date(column);
            return;
        case CaseFact::radiation:
            facts_.complaint.radiation = code<Radiation>(column, "radiation");
            return;
        case CaseFact::dermatomal:
            facts_.complaint.dermatomal = code<Answer>(column, "answer");
            return;
        case CaseFact::red_flags:
            return fill_flags(column);
        case CaseFact::flag: {
            const auto place = std::find(asked_.begin(), asked_.end(), column.index);
            if (!text(column).empty())
                facts_.red_flags.answers[static_cast<std::size_t>(place - asked_.begin())].answer =
                    code<Answer>(column, "answer");
            return;
        }
        case CaseFact::exclusions:
            return fill_exclusions(column);
        case CaseFact::measure:
            return fill_measure(column);
        case CaseFact::factor:
            return fill_factor(column);
        case CaseFact::evidence:
            return fill_evidence(column);
        case CaseFact::age:
            return fill_age(column);
    }
}

// ---- values

bool CaseRowReader::says_nothing(const CaseColumn& column) const {
    return text(column).empty() || text(column) == "unknown";
}

std::optional<Date> CaseRowReader::date(const CaseColumn& column) {
    if (says_nothing(column)) return std::nullopt;
    const auto date = parse_date(text(column));
    if (!date)
        report(column, msg("not a date"),
               msg("write year-month-day, a day that exists: {0}", {"2026-03-16"}));
    return date;
}

template <typename Enum>
Enum CaseRowReader::code(const CaseColumn& column, std::string_view list) {
    if (says_nothing(column)) return Enum::unknown;
    const auto value = from_name<Enum>(text(column));
    if (!value) report(column, msg("not a known code"), allowed_codes(list));
    return value.value_or(Enum::unknown);
}

std::optional<double> CaseRowReader::number(const CaseColumn& column,
                                            const tables::FieldLimit& limit) {
    if (says_nothing(column)) return std::nullopt;
    // A spreadsheet that separates by other than commas may use them as decimal marks.
    const auto value = parse_table_number(text(column), header_.separator != ',');
    if (!value || (limit.whole && *value != std::floor(*value)))
        report(column, limit.whole ? msg("not a whole number") : msg("not a number"),
               limit.whole ? msg("write digits only") : Message{});
    else if (*value < limit.min || *value > limit.max)
        report(column, msg("out of range"), range_hint(limit));
    else
        return value;
    return std::nullopt;
}

// ---- facts

// The place among the answers of a flag that is asked.
std::optional<std::size_t> CaseRowReader::asked_flag(const CaseColumn& column,
                                                     std::string_view id) {
    const auto& answers = facts_.red_flags.answers;
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [id](const FlagAnswer& answer) { return answer.flag == id; });
    if (found != answers.end()) return static_cast<std::size_t>(found - answers.begin());
    report(column, msg("a red flag that the instrument does not have"),
           msg("“none”, or ids with blanks between them"));
    return std::nullopt;
}

void CaseRowReader::fill_flags(const CaseColumn& column) {
    if (says_nothing(column)) return;
    for (auto& flag : facts_.red_flags.answers) flag.answer = Answer::no;
    if (text(column) == "none") return;
    for_each_word(text(column), [&](std::string_view id) {
        const auto place = asked_flag(column, id);
        if (place) facts_.red_flags.answers[*place].answer = Answer::yes;
    });
}

void CaseRowReader::fill_exclusions(const CaseColumn& column) {
    if (says_nothing(column) || text(column) == "none") return;
    for_each_word(text(column), [&](std::string_view id) {
        if (instrument_.find_red_flag(id) == nullptr)
            report(column, msg("a red flag that the instrument does not have"),
                   msg("“none”, or ids with blanks between them"));
        else
            facts_.red_flags.exclusions.push_back({.flag = std::string{id}});
    });
}

void CaseRowReader::fill_measure(const CaseColumn& column) {
    measures_[column.index] = number(column, measure_limits_[column.index]);
}

void CaseRowReader::fill_factor(const CaseColumn& column) {
    const auto& known = instrument_.factors[column.index];
    auto& factor = facts_.exposure.factors[column.index];
    const auto value = text(column);
    if (value == "unknown") return;
    const bool measured = value.empty() || value == "measures" || value == "worksheet";
    const auto level = measured ? derive_level(known, measures_) : tables::level_from(value);
    if (!measured && (!level || known.find(*level) == nullptr))
        report(column, msg("a level that this factor does not have"), levels_hint(known));
    if (!level) return;
    factor.choice = LevelChoice::stated;
    factor.stated = *level;
}

void CaseRowReader::fill_evidence(const CaseColumn& column) {
    if (says_nothing(column)) return;
    if (instrument_.find_evidence_grade(text(column)) == nullptr)
        report(column, msg("a grade of evidence that the instrument does not have"));
    facts_.exposure.factors[column.index].evidence = text(column);
}

void CaseRowReader::fill_age(const CaseColumn& column) {
    const auto years = number(column, age_limit_);
    if (!years || !facts_.assessment_date) return;
    const int age = static_cast<int>(*years);
    auto& birth = facts_.worker.birth_date;
    if (birth && whole_years(*birth, *facts_.assessment_date) != age)
        report(column, msg("the age is not that of the birth date"), msg("keep one of them"));
    if (birth) return;
    check_age_decides(column, age);
    birth = latest_birth(age, *facts_.assessment_date);
}

// Both ends of the year in which the worker was born must lead to the same diagnosis.
void CaseRowReader::check_age_decides(const CaseColumn& column, int age) {
    const auto& onset =
        facts_.complaint.first_onset ? facts_.complaint.first_onset : facts_.complaint.onset;
    const auto earliest = earliest_birth(age, *facts_.assessment_date);
    const auto latest = latest_birth(age, *facts_.assessment_date);
    if (!onset || whole_years(earliest, *onset) == whole_years(latest, *onset)) return;
    const auto flags_of = [&](Date birth) {
        std::vector<MissingFact> missing;
        std::vector<Reason> reasons;
        facts_.worker.birth_date = birth;
        return diagnose(facts_, instrument_, missing, reasons).red_flags_present;
    };
    if (flags_of(earliest) != flags_of(latest))
        report(column,
               msg("whether the age at the first onset is a red flag depends on the "
                   "birthday"),
               msg("give the birth date"));
}

// The dates of most rows are in order; only those of the others need a closer look.
void CaseRowReader::check_sense() {
    const auto last = [](const std::optional<Date>& date, const std::optional<Date>& otherwise) {
        return date ? date : otherwise;
    };
    const auto& complaint = facts_.complaint;
    const auto birth = facts_.worker.birth_date;
    const auto first_onset = last(complaint.first_onset, birth);
    const auto onset = last(complaint.onset, first_onset);
    const auto assessment = last(facts_.assessment_date, onset);
    const bool in_order = (!birth || (*birth <= *first_onset && *birth <= today_)) &&
                          (!first_onset || *first_onset <= *onset) &&
                          (!onset || *onset <= *assessment);
    if (in_order) return;
    for (auto& problem : check_case(facts_, instrument_, today_))
        if (problem.severity == Severity::error)
            report_at(1, problem.path, std::move(problem.what), std::move(problem.hint));
}

// ---- problems

void CaseRowReader::report(const CaseColumn& column, Message what, Message hint) {
    report_at(fields_[column.field].column, column.name, std::move(what), std::move(hint));
}

void CaseRowReader::report_at(std::size_t column, std::string_view path, Message what,
                              Message hint) {
    if (problems_.size() == most_table_problems) return;
    problems_.push_back({.position = {.line = line_number_, .column = column},
                         .path = std::string{path},
                         .what = std::move(what),
                         .hint = std::move(hint)});
}

}  // namespace werkrug::core
