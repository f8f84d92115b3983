#include "core/cohort/cohort_result.hpp"

#include "core/assessment/explain.hpp"
#include "core/assessment/result_json.hpp"
#include "core/case/names.hpp"
#include "core/text/json_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace werkrug::core {

namespace {

using tables::Instrument;

constexpr std::array<std::string_view, 9> first_columns{
    "case_id",           "instrument",     "diagnosis", "duration_class", "duration_days",
    "red_flags_present", "red_flags_open", "cas_code",  "icd10_code"};
constexpr std::array<std::string_view, 14> last_columns{"points",
                                                        "age",
                                                        "age_band",
                                                        "prior_percent",
                                                        "percent_table",
                                                        "percent_model",
                                                        "interval95_low",
                                                        "interval95_high",
                                                        "probability_at_least_threshold",
                                                        "threshold_percent",
                                                        "occupational_disease",
                                                        "borderline",
                                                        "conclusion_class",
                                                        "deviates"};

// ---- one field with the comma before it

void add_text(std::string& out, std::string_view text) {
    out += ',';
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

template <typename Number>
void append_number(std::string& out, Number value) {
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    out.append(digits.data(), written.ptr);
}

template <typename Number>
void add_number(std::string& out, Number value) {
    out += ',';
    append_number(out, value);
}

template <typename Number>
void add_number(std::string& out, const std::optional<Number>& value) {
    out += ',';
    if (value) append_number(out, *value);
}

void add_yes_no(std::string& out, bool value) {
    add_text(out, value ? "true" : "false");
}

void add_nothing(std::string& out, std::size_t fields) {
    out.append(fields, ',');
}

void add_flags(std::string& out, const std::vector<std::size_t>& flags,
               const Instrument& instrument) {
    out += ',';
    for (const auto flag : flags) {
        if (flag != flags.front()) out += ' ';
        out += instrument.diagnosis.red_flags[flag].id;
    }
}

// ---- groups of fields

void add_diagnosis(std::string& out, const DiagnosisResult& result, const Instrument& instrument) {
    const auto* code = result.code ? &instrument.diagnosis.codes[*result.code] : nullptr;
    add_text(out, name_of(result.conclusion));
    add_text(out, result.duration_class ? tables::name_of(*result.duration_class) : "");
    add_number(out, result.duration_days);
    add_flags(out, result.red_flags_present, instrument);
    add_flags(out, result.red_flags_open, instrument);
    add_text(out, code != nullptr ? code->cas : std::string_view{});
    add_text(out, code != nullptr ? code->icd10 : std::string_view{});
}

void add_work_relatedness(std::string& out, const std::optional<WorkRelatedness>& outcome,
                          const Instrument& instrument) {
    if (!outcome) {
        add_nothing(out, last_columns.size() - 1);  // all but the points
        return;
    }
    add_number(out, outcome->age);
    add_text(out, instrument.age_bands[outcome->age_band].id);
    add_number(out, outcome->prior_percent);
    add_number(out, outcome->percent_table);
    add_number(out, outcome->percent_model);
    add_number(out, outcome->interval95.low);
    add_number(out, outcome->interval95.high);
    add_number(out, outcome->probability_at_least_threshold);
    add_number(out, outcome->threshold_percent);
    add_yes_no(out, outcome->occupational_disease);
    add_yes_no(out, outcome->borderline);
    add_text(out, outcome->conclusion_class ? name_of(*outcome->conclusion_class) : "");
    add_yes_no(out, outcome->deviates);
}

void add_incomplete(std::string& out, const Assessment& assessment, const Instrument& instrument) {
    out += ',';
    bool first = true;
    for (const auto& missing : assessment.incomplete) {
        if (!first) out += ' ';
        out += missing_id(missing, instrument);
        first = false;
    }
}

}  // namespace

CohortResult::CohortResult(CohortFormat format, bool has_files,
                           const std::vector<const Instrument*>& instruments)
    : format_(format), has_files_(has_files) {
    for (const auto* instrument : instruments)
        for (const auto& factor : instrument->factors)
            if (std::find(factors_.begin(), factors_.end(), factor.id) == factors_.end())
                factors_.push_back(factor.id);
}

CohortFrame CohortResult::frame() const {
    if (format_ == CohortFormat::json)
        return {.begin = "{\"result_format\":1,\"results\":[\n", .between = ",\n", .end = "\n]}\n"};
    std::string header{has_files_ ? "file" : "line"};
    for (const auto name : first_columns) add_text(header, name);
    for (const auto& factor : factors_) {
        add_text(header, factor + "_level");
        add_text(header, factor + "_points");
    }
    for (const auto name : last_columns) add_text(header, name);
    return {.begin = header + ",incomplete,error\n", .between = "\n", .end = "\n"};
}

void CohortResult::append_origin(std::string& out, const CohortOrigin& origin) const {
    if (format_ == CohortFormat::json) {
        out += has_files_ ? "{\"file\":" : "{\"line\":";
        if (has_files_)
            out += json_text(origin.file);
        else
            append_number(out, origin.line);
    } else if (has_files_) {
        std::string file;
        add_text(file, origin.file);
        out.append(file, 1);
    } else {
        append_number(out, origin.line);
    }
}

// Points only where the instrument counts the factor and its level is known.
void CohortResult::append_factors(std::string& out, const Assessment& assessment,
                                  const Instrument& instrument) const {
    const auto& results = assessment.exposure.factors;
    for (std::size_t i = 0; i < factors_.size(); ++i) {
        // Instruments mostly have the same factors in the same order.
        const bool same = i < results.size() && instrument.factors[i].id == factors_[i];
        const auto found =
            same ? results.begin() + static_cast<std::ptrdiff_t>(i)
                 : std::find_if(results.begin(), results.end(), [&](const FactorResult& result) {
                       return instrument.factors[result.factor].id == factors_[i];
                   });
        if (found == results.end() || !found->level) {
            add_nothing(out, 2);
            continue;
        }
        add_text(out, tables::name_of(*found->level));
        if (instrument.factors[found->factor].counted)
            add_number(out, found->points);
        else
            add_nothing(out, 1);
    }
}

void CohortResult::append(std::string& out, const CohortOrigin& origin, const Case& facts,
                          const Assessment& assessment, const Instrument& instrument) const {
    append_origin(out, origin);
    if (format_ == CohortFormat::json) {
        out += ',';
        out += brief_result_json(assessment, facts, instrument);
        out += ",\"error\":null}";
        return;
    }
    add_text(out, facts.id);
    add_text(out, instrument.id);
    add_diagnosis(out, assessment.diagnosis, instrument);
    append_factors(out, assessment, instrument);
    add_number(out, assessment.exposure.points);
    add_work_relatedness(out, assessment.work_relatedness, instrument);
    add_incomplete(out, assessment, instrument);
    add_nothing(out, 1);
}

void CohortResult::append_error(std::string& out, const CohortOrigin& origin,
                                std::string_view case_id, std::string_view error) const {
    append_origin(out, origin);
    if (format_ == CohortFormat::json) {
        out += ",\"case_id\":";
        out += json_text(case_id);
        out += ",\"error\":";
        out += json_text(error);
        out += '}';
        return;
    }
    add_text(out, case_id);
    // All fields between the case and the error are empty, `incomplete` too.
    add_nothing(out, first_columns.size() - 1 + 2 * factors_.size() + last_columns.size() + 1);
    add_text(out, error);
}

}  // namespace werkrug::core
