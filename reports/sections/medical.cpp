// Sections 5 to 7: the history as told, the medical file, and the diagnosis; kept apart.
#include "reports/layout/table.hpp"
#include "reports/sections/words.hpp"

#include <algorithm>

namespace werkrug::reports::sections {

using namespace layout;

namespace {

std::string pain_words(const Report& report) {
    const auto& pain = report.facts.complaint.pain_nrs;
    return pain ? report.tr.tr("{0} on a scale of 0 to 10", {std::to_string(*pain)})
                : not_recorded(report);
}

Facts complaint_facts(const Report& report) {
    const auto& tr = report.tr;
    const auto& complaint = report.facts.complaint;
    return {
        {tr.tr("Place of the pain"),
         code_or_not_recorded(report, "location", core::name_of(complaint.location))},
        {tr.tr("Start of this episode"), date_or_not_recorded(report, complaint.onset)},
        {tr.tr("First episode ever"), date_or_not_recorded(report, complaint.first_onset)},
        {tr.tr("Radiation into the leg"),
         code_or_not_recorded(report, "radiation", core::name_of(complaint.radiation))},
        {tr.tr("In the area of one nerve root"),
         code_or_not_recorded(report, "answer", core::name_of(complaint.dermatomal))},
        {tr.tr("Pain score"), pain_words(report)},
    };
}

void write_sick_leave(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    subsection(flow, report, "5.3", report.tr.tr("Sick leave"), Kind::facts);
    if (report.facts.complaint.sick_leaves.empty()) return flow.paragraph(not_recorded(report));
    Table table{.columns = {{tr.tr("From")}, {tr.tr("Until")}, {tr.tr("Extent"), 1, Align::right}}};
    for (const auto& leave : report.facts.complaint.sick_leaves)
        table.rows.push_back({date_or_not_recorded(report, leave.from),
                              leave.to ? tr.date(*leave.to) : tr.tr("still going on"),
                              percent_or_not_recorded(report, leave.percent)});
    draw_table(flow, table);
}

}  // namespace

void write_history(Flow& flow, const Report& report) {
    section(flow, report, 5, report.tr.tr("History as told by the worker"), Kind::none);
    subsection(flow, report, "5.1", report.tr.tr("Complaints"), Kind::as_told);
    draw_facts(flow, complaint_facts(report));
    subsection(flow, report, "5.2", report.tr.tr("Description"), Kind::as_told);
    flow.paragraph(text_or_not_recorded(report, report.facts.complaint.description));
    write_sick_leave(flow, report);
}

void write_medical_file(Flow& flow, const Report& report) {
    section(flow, report, 6, report.tr.tr("Medical file"), Kind::facts);
    flow.paragraph(report.tr.tr("Data from the treating physicians: {0}.", {not_recorded(report)}));
}

namespace {

bool contains(const std::vector<std::size_t>& list, std::size_t value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

const core::Exclusion* exclusion_of(const Report& report, const std::string& flag) {
    for (const auto& exclusion : report.facts.red_flags.exclusions)
        if (exclusion.flag == flag) return &exclusion;
    return nullptr;
}

bool excluded_by_rule(const Report& report, std::size_t flag) {
    const auto& reasons = report.facts.assessment.reasons;
    return std::any_of(reasons.begin(), reasons.end(), [flag](const core::Reason& reason) {
        return reason.rule == core::Rule::red_flag_excluded && reason.subject == flag;
    });
}

// The answer as given, or for a derived flag as step 1 found it.
std::string flag_answer(const Report& report, std::size_t index) {
    const auto& flag = report.instrument.diagnosis.red_flags[index];
    const auto& diagnosis = report.facts.assessment.diagnosis;
    auto answer = core::Answer::unknown;
    if (flag.derived()) {
        const bool holds =
            contains(diagnosis.red_flags_present, index) || excluded_by_rule(report, index);
        if (!contains(diagnosis.red_flags_open, index))
            answer = holds ? core::Answer::yes : core::Answer::no;
    } else {
        for (const auto& given : report.facts.red_flags.answers)
            if (given.flag == flag.id) answer = given.answer;
    }
    const auto words = code_or_not_recorded(report, "answer", core::name_of(answer));
    return flag.derived() ? report.tr.tr("{0} (follows from the dates)", {words}) : words;
}

std::string exclusion_words(const Report& report, const std::string& flag) {
    const auto* exclusion = exclusion_of(report, flag);
    if (exclusion == nullptr) return {};
    return report.tr.tr("Specific cause excluded by: {0}; date: {1}. {2}",
                        {code_or_not_recorded(report, "exclusion-by", exclusion->by),
                         date_or_not_recorded(report, exclusion->date), exclusion->text});
}

void write_red_flags(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    subsection(flow, report, "7.2", report.tr.tr("Red flags"), Kind::facts);
    Table table{
        .columns = {{tr.tr("Red flag"), 0.46}, {tr.tr("Answer"), 0.2}, {tr.tr("Exclusion"), 0.34}}};
    const auto& flags = report.instrument.diagnosis.red_flags;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const bool holds = contains(report.facts.assessment.diagnosis.red_flags_present, i);
        const auto& look = holds ? style::small_bold : style::small;
        table.rows.push_back({Cell(flags[i].title.in(tr.language()), look),
                              Cell(flag_answer(report, i), look),
                              Cell(exclusion_words(report, flags[i].id))});
    }
    draw_table(flow, table);
}

Facts diagnosis_facts(const Report& report) {
    const auto& tr = report.tr;
    const auto& result = report.facts.assessment.diagnosis;
    const auto& method = report.instrument.diagnosis;
    Facts facts{
        {tr.tr("Conclusion of step 1"),
         code_or_not_recorded(report, "diagnosis-conclusion", core::name_of(result.conclusion))}};
    if (result.duration_days && result.duration_class)
        facts.emplace_back(tr.tr("Duration on the day of assessment"),
                           tr.tr("{0} days: {1}",
                                 {std::to_string(*result.duration_days),
                                  code_or_not_recorded(report, "duration-class",
                                                       tables::name_of(*result.duration_class))}));
    if (result.code) {
        facts.emplace_back(tr.tr("Code for occupational diseases (CAS)"),
                           method.codes[*result.code].cas);
        facts.emplace_back("ICD-10", method.codes[*result.code].icd10);
    }
    return facts;
}

}  // namespace

void write_diagnosis(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    section(flow, report, 7, report.tr.tr("Examination and diagnosis"), Kind::none);
    subsection(flow, report, "7.1", report.tr.tr("Own examination and differential diagnosis"),
               Kind::facts);
    draw_facts(flow, {{tr.tr("Findings of the examination"), not_recorded(report)},
                      {tr.tr("Differential diagnosis"), not_recorded(report)}});
    write_red_flags(flow, report);
    subsection(flow, report, "7.3", report.tr.tr("Diagnosis"), Kind::by_instrument);
    draw_facts(flow, diagnosis_facts(report));
    if (report.facts.assessment.diagnosis.emergency)
        flow.paragraph(tr.tr("A sign of an emergency is recorded: refer the same day."),
                       style::body_bold);
    const auto& method = report.instrument.diagnosis;
    flow.paragraph(method.title.in(tr.language()) + ": " + method.definition.in(tr.language()),
                   style::small_muted);
}

}  // namespace werkrug::reports::sections
