#include "core/disclosure/assessed_case.hpp"

namespace werkrug::core {

namespace {

void select_person(AssessedCase& into, const Case& facts, Reader reader) {
    if (may_read(FactGroup::name, reader)) {
        into.worker.family_name = facts.worker.family_name;
        into.worker.given_name = facts.worker.given_name;
    }
    if (may_read(FactGroup::birth_date, reader)) into.worker.birth_date = facts.worker.birth_date;
    if (may_read(FactGroup::employer_name, reader))
        into.employment.employer = facts.employment.employer;
    if (may_read(FactGroup::background, reader)) {
        into.worker.sex = facts.worker.sex;
        into.employment.sector = facts.employment.sector;
        into.employment.occupation = facts.employment.occupation;
        into.employment.from = facts.employment.from;
        into.employment.to = facts.employment.to;
        into.employment.hours_per_week = facts.employment.hours_per_week;
    }
}

void select_findings(AssessedCase& into, const Case& facts, Reader reader) {
    if (may_read(FactGroup::medical, reader)) {
        into.complaint = facts.complaint;
        into.red_flags = facts.red_flags;
    }
    if (may_read(FactGroup::private_factors, reader)) {
        into.work_relation = facts.work_relation;
        into.other_causes = facts.other_causes;
    }
    if (may_read(FactGroup::exposure, reader)) into.exposure = facts.exposure;
    if (may_read(FactGroup::conclusion, reader)) into.judgement = facts.judgement;
    if (may_read(FactGroup::limits, reader)) into.work_limits = facts.work_limits;
    if (may_read(FactGroup::prevention, reader)) into.measures = facts.measures;
    if (may_read(FactGroup::care, reader)) into.care = facts.care;
}

}  // namespace

void select(AssessedCase& into, const CaseFile& file, Reader reader) {
    into.case_id = file.facts.id;
    into.physician = file.facts.physician;
    into.assessment_date = file.facts.assessment_date;
    select_person(into, file.facts, reader);
    select_findings(into, file.facts, reader);
    if (may_read(FactGroup::numbers, reader)) into.assessment = file.assessment;
}

bool finished(const Assessment& assessment) {
    switch (assessment.diagnosis.conclusion) {
        case DiagnosisConclusion::nonspecific:
            return assessment.work_relatedness.has_value();
        case DiagnosisConclusion::specific_suspected:
        case DiagnosisConclusion::not_low_back_pain:
            return true;
        case DiagnosisConclusion::incomplete:
            break;
    }
    return false;
}

std::string full_name(const Worker& worker) {
    const auto& [family, given] = std::tie(worker.family_name, worker.given_name);
    return given.empty() || family.empty() ? given + family : given + " " + family;
}

}  // namespace werkrug::core
