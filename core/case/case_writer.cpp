#include "core/case/case_writer.hpp"

#include "core/case/care_writer.hpp"
#include "core/case/put_facts.hpp"

namespace werkrug::core {

namespace {

using tables::XmlWriter;

// ---- the parts of a case, in the order of the format

void write_worker(XmlElement parent, const Worker& worker) {
    auto element = parent.child("worker");
    put(element, "family-name", worker.family_name);
    put(element, "given-name", worker.given_name);
    put(element, "birth-date", worker.birth_date);
    put_code(element, "sex", worker.sex);
    put(element, "worker-number", worker.worker_number);
}

void write_coded(XmlElement& parent, const char* name, const CodedText& coded) {
    if (coded == CodedText{}) return;
    auto element = parent.child(name);
    put_attribute(element, "scheme", coded.scheme);
    put_attribute(element, "code", coded.code);
    if (!coded.text.empty()) element.text(coded.text);
}

void write_employment(XmlElement parent, const Employment& employment) {
    auto element = parent.child("employment");
    put(element, "employer", employment.employer);
    write_coded(element, "sector", employment.sector);
    write_coded(element, "occupation", employment.occupation);
    put(element, "from", employment.from);
    put(element, "to", employment.to);
    put(element, "hours-per-week", employment.hours_per_week);
}

void write_physician(XmlElement parent, const Physician& physician) {
    auto element = parent.child("physician");
    put(element, "name", physician.name);
    put(element, "big-number", physician.big_number);
    put(element, "service", physician.service);
}

void write_complaint(XmlElement parent, const Complaint& complaint) {
    auto element = parent.child("complaint");
    put_code(element, "location", complaint.location);
    put(element, "onset", complaint.onset);
    put(element, "first-onset", complaint.first_onset);
    put_code(element, "radiation", complaint.radiation);
    put_code(element, "dermatomal", complaint.dermatomal);
    if (complaint.pain_nrs) put(element, "pain-nrs", std::to_string(*complaint.pain_nrs));
    for (const auto& leave : complaint.sick_leaves) {
        auto row = element.row("sick-leave");
        put_attribute(row, "from", leave.from);
        put_attribute(row, "to", leave.to);
        put_attribute(row, "percent", leave.percent);
    }
    put(element, "description", complaint.description);
}

void write_red_flags(XmlElement parent, const RedFlags& red_flags) {
    auto element = parent.child("red-flags");
    for (const auto& answer : red_flags.answers)
        element.row("flag")
            .attribute("id", answer.flag)
            .attribute("answer", name_of(answer.answer));
    for (const auto& exclusion : red_flags.exclusions) {
        auto row = element.row("exclusion");
        row.attribute("flag", exclusion.flag);
        put_attribute(row, "by", exclusion.by);
        put_attribute(row, "date", exclusion.date);
        if (!exclusion.text.empty()) row.text(exclusion.text);
    }
}

std::string_view level_text(const FactorExposure& factor) {
    switch (factor.choice) {
        case LevelChoice::stated:
            return tables::name_of(factor.stated);
        case LevelChoice::worksheet:
            return "worksheet";
        case LevelChoice::unknown:
            break;
    }
    return "unknown";
}

void write_factor(XmlElement parent, const FactorExposure& factor) {
    auto element = parent.row("factor");
    element.attribute("id", factor.factor).attribute("level", level_text(factor));
    put_attribute(element, "evidence", factor.evidence);
    put(element, "note", factor.note);
}

void write_lift(XmlElement parent, const Lift& lift) {
    auto element = parent.row("lift");
    put_attribute(element, "load-kg", lift.load_kg);
    put_attribute(element, "per-min", lift.per_min);
    put_attribute(element, "hold-s", lift.hold_s);
    put_attribute(element, "h-cm", lift.h_cm);
    put_attribute(element, "v-cm", lift.v_cm);
    put_attribute(element, "d-cm", lift.d_cm);
    put_attribute(element, "asymmetry-deg", lift.asymmetry_deg);
    put_attribute(element, "coupling", lift.coupling);
}

void write_task(XmlElement parent, const Task& task) {
    auto element = parent.row("task");
    put_attribute(element, "name", task.name);
    put_attribute(element, "min-per-shift", task.min_per_shift);
    for (const auto& lift : task.lifts) write_lift(element, lift);
    for (const auto& posture : task.postures) {
        auto row = element.row("posture");
        put_attribute(row, "trunk-flexion-deg", posture.trunk_flexion_deg);
        put_attribute(row, "trunk-rotation-deg", posture.trunk_rotation_deg);
        put_attribute(row, "share", posture.share);
    }
    for (const auto& vibration : task.vibrations) {
        auto row = element.row("vibration");
        put_attribute(row, "x-m-s2", vibration.x_m_s2);
        put_attribute(row, "y-m-s2", vibration.y_m_s2);
        put_attribute(row, "z-m-s2", vibration.z_m_s2);
        put_attribute(row, "source", vibration.source);
    }
}

void write_exposure(XmlElement parent, const Exposure& exposure) {
    auto element = parent.child("exposure");
    for (const auto& factor : exposure.factors) write_factor(element, factor);
    if (!exposure.worksheet) return;
    auto worksheet = element.child("worksheet");
    put_attribute(worksheet, "shift-min", exposure.worksheet->shift_min);
    put_attribute(worksheet, "shifts-per-week", exposure.worksheet->shifts_per_week);
    put_attribute(worksheet, "years", exposure.worksheet->years);
    for (const auto& task : exposure.worksheet->tasks) write_task(worksheet, task);
}

void write_work_relation(XmlElement parent, const std::vector<QuestionAnswer>& answers) {
    if (answers.empty()) return;
    auto element = parent.child("work-relation");
    for (const auto& row : answers)
        element.row("question")
            .attribute("id", row.question)
            .attribute("answer", name_of(row.answer));
}

void write_other_causes(XmlElement parent, const std::vector<OtherCause>& causes) {
    if (causes.empty()) return;
    auto element = parent.child("other-causes");
    for (const auto& cause : causes) {
        auto row = element.row("cause");
        put_attribute(row, "contribution", cause.contribution);
        if (!cause.text.empty()) row.text(cause.text);
    }
}

void write_judgement(XmlElement parent, const Judgement& judgement) {
    if (judgement == Judgement{}) return;
    auto element = parent.child("judgement");
    if (judgement.conclusion) element.text_child("conclusion", name_of(*judgement.conclusion));
    put(element, "reason", judgement.reason);
}

void write_advice(XmlElement parent, const Case& facts) {
    if (!facts.work_limits.empty()) {
        auto limits = parent.child("work-limits");
        for (const auto& limit : facts.work_limits) limits.row("limit").text(limit);
    }
    if (facts.measures.empty()) return;
    auto measures = parent.child("measures");
    for (const auto& measure : facts.measures) {
        auto row = measures.row("measure");
        put_attribute(row, "kind", measure.kind);
        put_attribute(row, "due", measure.due);
        if (!measure.text.empty()) row.text(measure.text);
    }
}

void write_consents(XmlElement parent, const std::vector<Consent>& consents) {
    if (consents.empty()) return;
    auto element = parent.child("consent");
    for (const auto& consent : consents) {
        auto row = element.row("given");
        put_attribute(row, "to", consent.to);
        put_attribute(row, "date", consent.date);
        put_attribute(row, "until", consent.until);
        put_attribute(row, "withdrawn", consent.withdrawn);
        put_attribute(row, "purpose", consent.purpose);
        put_attribute(row, "recipient", consent.recipient);
    }
}

void write_inspection(XmlElement parent, const std::optional<Inspection>& inspection) {
    if (!inspection) return;
    auto element = parent.child("inspection");
    put_attribute(element, "sent", inspection->sent);
    put_attribute(element, "answered", inspection->answered);
    put_attribute(element, "outcome", inspection->outcome);
    if (!inspection->comments.empty()) element.text(inspection->comments);
}

}  // namespace

std::string write_case(const Case& facts) {
    XmlWriter document("case");
    auto root = document.root();
    root.attribute("format", facts.care == Care{} ? "1" : "2")
        .attribute("id", facts.id)
        .attribute("instrument", facts.instrument);
    write_worker(root, facts.worker);
    write_employment(root, facts.employment);
    write_physician(root, facts.physician);
    put(root, "assessment-date", facts.assessment_date);
    write_complaint(root, facts.complaint);
    write_red_flags(root, facts.red_flags);
    write_exposure(root, facts.exposure);
    write_work_relation(root, facts.work_relation);
    write_other_causes(root, facts.other_causes);
    write_judgement(root, facts.judgement);
    write_advice(root, facts);
    write_consents(root, facts.consents);
    write_inspection(root, facts.inspection);
    write_care(root, facts.care);
    return document.print();
}

}  // namespace werkrug::core
