#include "core/register/case_summary.hpp"

#include "core/assessment/assess.hpp"
#include "core/case/names.hpp"
#include "core/register/record.hpp"

#include <array>

namespace werkrug::core {

namespace {

// Fields of a summary as it was sealed before it had figures; behind these, what was added since,
// of which the last may be missing.
constexpr std::size_t fields_without_figures = 15;

CaseStatus assessed_as(const Case& facts, const Assessment& assessment) {
    const auto diagnosis = assessment.diagnosis.conclusion;
    if (diagnosis == DiagnosisConclusion::incomplete) return CaseStatus::started;
    const bool ended_early = diagnosis != DiagnosisConclusion::nonspecific;
    const bool assessed = ended_early ? facts.judgement.conclusion.has_value()
                                      : assessment.work_relatedness.has_value();
    if (!assessed) return CaseStatus::diagnosis_done;
    const bool shown = facts.inspection && facts.inspection->sent;
    return shown ? CaseStatus::reported : CaseStatus::assessed;
}

CaseStatus reached_by(const Case& facts, const Assessment& assessment, const CaseMarks& marks) {
    if (marks.closed_on) return CaseStatus::closed;
    if (marks.notified_on) return CaseStatus::notified;
    return assessed_as(facts, assessment);
}

// A field that was added to summaries may be missing, or empty for nothing.
bool read_kind(std::string_view field, std::optional<DueKind>& into) {
    into = due_kind_from(field);
    return into || field.empty();
}

}  // namespace

CaseSummary summarise(const Case& facts, const tables::Instrument& instrument,
                      const CaseMarks& marks) {
    const auto assessment = assess(facts, instrument);
    const auto due = due_list(facts);
    return {.case_number = facts.id,
            .family_name = facts.worker.family_name,
            .given_name = facts.worker.given_name,
            .worker_number = facts.worker.worker_number,
            .employer = facts.employment.employer,
            .occupation = facts.employment.occupation.text,
            .birth_date = facts.worker.birth_date,
            .assessment_date = facts.assessment_date,
            .onset = facts.complaint.onset,
            .first_due = due.empty() ? std::nullopt : std::optional{due.front().date},
            .conclusion = facts.judgement.conclusion
                              ? std::string{name_of(*facts.judgement.conclusion)}
                              : std::string{},
            .reached = reached_by(facts, assessment, marks),
            .figures = KeptFigures(figures_of(facts, assessment, instrument, marks)),
            .due_kind = due.empty() ? std::nullopt : std::optional{due.front().kind}};
}

CaseStatus status_on(const CaseSummary& summary, Date today) {
    const bool followed_up = summary.reached == CaseStatus::assessed ||
                             summary.reached == CaseStatus::reported ||
                             summary.reached == CaseStatus::notified;
    const auto reminder = reminder_of(summary);
    const bool due = followed_up && reminder && *reminder <= today;
    return due ? CaseStatus::follow_up_due : summary.reached;
}

std::optional<Date> reminder_of(const CaseSummary& summary) {
    return summary.reached == CaseStatus::closed ? std::nullopt : summary.first_due;
}

std::string pack_summary(const CaseSummary& s) {
    auto bytes =
        pack({s.case_number, s.family_name, s.given_name, s.worker_number, s.employer, s.occupation,
              date_field(s.birth_date), date_field(s.assessment_date), date_field(s.onset),
              date_field(s.first_due), s.conclusion, name_of(s.reached), number_field(s.revision),
              number_field(s.saved_at.time_since_epoch().count()), s.saved_by});
    if (s.figures.are_there()) bytes += pack({s.figures.bytes()});
    if (s.figures.are_there() && s.due_kind) bytes += pack({name_of(*s.due_kind)});
    return bytes;
}

std::optional<CaseSummary> unpack_summary(std::string_view bytes) {
    std::array<std::string_view, fields_without_figures + 2> f{};
    const auto count = unpack_into(f, bytes);
    if (!count || *count < fields_without_figures) return std::nullopt;
    const bool has_figures = *count > fields_without_figures;
    auto figures = has_figures ? KeptFigures::from_bytes(f[15]) : KeptFigures{};
    std::optional<DueKind> due_kind;
    if (!figures || !read_kind(f[16], due_kind)) return std::nullopt;
    const auto reached = case_status_from(f[11]);
    const auto revision = number_in(f[12]);
    const auto saved_at = number_in(f[13]);
    if (!reached || !revision || !saved_at) return std::nullopt;
    return CaseSummary{.case_number = std::string{f[0]},
                       .family_name = std::string{f[1]},
                       .given_name = std::string{f[2]},
                       .worker_number = std::string{f[3]},
                       .employer = std::string{f[4]},
                       .occupation = std::string{f[5]},
                       .birth_date = parse_date(f[6]),
                       .assessment_date = parse_date(f[7]),
                       .onset = parse_date(f[8]),
                       .first_due = parse_date(f[9]),
                       .conclusion = std::string{f[10]},
                       .reached = *reached,
                       .revision = *revision,
                       .saved_at = Timestamp{std::chrono::seconds{*saved_at}},
                       .saved_by = std::string{f[14]},
                       .figures = std::move(*figures),
                       .due_kind = due_kind};
}

}  // namespace werkrug::core
