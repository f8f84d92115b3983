#include "core/case/case_reader.hpp"

#include "core/case/care_reader.hpp"
#include "core/case/case_check.hpp"
#include "core/case/case_fields.hpp"
#include "core/case/names.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/xml/element.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::core {

namespace {

constexpr std::string_view first_format = "1";
constexpr std::string_view format_with_care = "2";

std::string in_brackets(std::string_view name) {
    return "<" + std::string{name} + ">";
}

// ---- the parts of a case, in the order of the format

Worker read_worker(Element& root) {
    Worker worker;
    auto element = root.child("worker");
    if (!element) return worker;
    worker.family_name = read_text(*element, "family-name");
    worker.given_name = read_text(*element, "given-name");
    worker.birth_date = read_date(*element, "birth-date");
    worker.sex = read_enum<Sex>(*element, "sex", "sex");
    worker.worker_number = read_text(*element, "worker-number");
    element->finish();
    return worker;
}

CodedText read_coded(Element& parent, std::string_view name) {
    CodedText coded;
    auto element = parent.child(name);
    if (!element) return coded;
    coded.scheme = element->attribute("scheme").value_or("");
    coded.code = element->attribute("code").value_or("");
    coded.text = element->text();
    element->finish();
    return coded;
}

Employment read_employment(Element& root) {
    Employment employment;
    auto element = root.child("employment");
    if (!element) return employment;
    employment.employer = read_text(*element, "employer");
    employment.sector = read_coded(*element, "sector");
    employment.occupation = read_coded(*element, "occupation");
    employment.from = read_date(*element, "from");
    employment.to = read_date(*element, "to");
    employment.hours_per_week = read_number(*element, "hours-per-week");
    element->finish();
    return employment;
}

Physician read_physician(Element& root) {
    Physician physician;
    auto element = root.child("physician");
    if (!element) return physician;
    physician.name = read_text(*element, "name");
    physician.big_number = read_text(*element, "big-number");
    physician.service = read_text(*element, "service");
    element->finish();
    return physician;
}

Complaint read_complaint(Element& root) {
    Complaint complaint;
    auto element = root.child("complaint");
    if (!element) return complaint;
    complaint.location = read_enum<Location>(*element, "location", "location");
    complaint.onset = read_date(*element, "onset");
    complaint.first_onset = read_date(*element, "first-onset");
    complaint.radiation = read_enum<Radiation>(*element, "radiation", "radiation");
    complaint.dermatomal = read_enum<Answer>(*element, "dermatomal", "answer");
    complaint.pain_nrs = read_whole(*element, "pain-nrs");
    for (auto& row : element->children("sick-leave")) {
        complaint.sick_leaves.push_back({.from = read_date_attribute(row, "from"),
                                         .to = read_date_attribute(row, "to"),
                                         .percent = read_number_attribute(row, "percent")});
        row.finish();
    }
    complaint.description = read_text(*element, "description");
    element->finish();
    return complaint;
}

RedFlags read_red_flags(Element& root) {
    RedFlags red_flags;
    auto element = root.child("red-flags");
    if (!element) return red_flags;
    for (auto& row : element->children("flag")) {
        auto id = read_id(row, "id", red_flags.answers, &FlagAnswer::flag);
        red_flags.answers.push_back({.flag = std::move(id), .answer = read_answer(row)});
        row.finish();
    }
    for (auto& row : element->children("exclusion")) {
        Exclusion exclusion;
        exclusion.flag = read_id(row, "flag", red_flags.exclusions, &Exclusion::flag);
        exclusion.by = read_code_attribute(row, "by", "exclusion-by");
        exclusion.date = read_date_attribute(row, "date");
        exclusion.text = row.text();
        row.finish();
        red_flags.exclusions.push_back(std::move(exclusion));
    }
    element->finish();
    return red_flags;
}

void read_level(Element& element, FactorExposure& factor) {
    const auto text = element.attribute("level").value_or("");
    if (says_nothing(text)) return;
    const auto level = tables::level_from(text);
    if (text == "worksheet") {
        factor.choice = LevelChoice::worksheet;
    } else if (level) {
        factor.choice = LevelChoice::stated;
        factor.stated = *level;
    } else {
        element.report_attribute("level", unknown_code(), allowed_codes("level"));
    }
}

FactorExposure read_factor(Element& element, const std::vector<FactorExposure>& before) {
    FactorExposure factor;
    factor.factor = read_id(element, "id", before, &FactorExposure::factor);
    read_level(element, factor);
    factor.evidence = element.attribute("evidence").value_or("");
    if (says_nothing(factor.evidence)) factor.evidence.clear();
    factor.note = read_text(element, "note");
    element.finish();
    return factor;
}

Lift read_lift(Element& element) {
    Lift lift;
    lift.load_kg = read_number_attribute(element, "load-kg");
    lift.per_min = read_number_attribute(element, "per-min");
    lift.hold_s = read_number_attribute(element, "hold-s");
    lift.h_cm = read_number_attribute(element, "h-cm");
    lift.v_cm = read_number_attribute(element, "v-cm");
    lift.d_cm = read_number_attribute(element, "d-cm");
    lift.asymmetry_deg = read_number_attribute(element, "asymmetry-deg");
    lift.coupling = read_code_attribute(element, "coupling", "coupling");
    element.finish();
    return lift;
}

Task read_task(Element& element) {
    Task task;
    task.name = element.attribute("name").value_or("");
    task.min_per_shift = read_number_attribute(element, "min-per-shift");
    for (auto& row : element.children("lift")) task.lifts.push_back(read_lift(row));
    for (auto& row : element.children("posture")) {
        task.postures.push_back(
            {.trunk_flexion_deg = read_number_attribute(row, "trunk-flexion-deg"),
             .trunk_rotation_deg = read_number_attribute(row, "trunk-rotation-deg"),
             .share = read_number_attribute(row, "share")});
        row.finish();
    }
    for (auto& row : element.children("vibration")) {
        task.vibrations.push_back(
            {.x_m_s2 = read_number_attribute(row, "x-m-s2"),
             .y_m_s2 = read_number_attribute(row, "y-m-s2"),
             .z_m_s2 = read_number_attribute(row, "z-m-s2"),
             .source = read_code_attribute(row, "source", "vibration-source")});
        row.finish();
    }
    element.finish();
    return task;
}

Worksheet read_worksheet(Element& element) {
    Worksheet worksheet;
    worksheet.shift_min = read_number_attribute(element, "shift-min");
    worksheet.shifts_per_week = read_number_attribute(element, "shifts-per-week");
    worksheet.years = read_number_attribute(element, "years");
    for (auto& row : element.children("task")) worksheet.tasks.push_back(read_task(row));
    element.finish();
    return worksheet;
}

Exposure read_exposure(Element& root) {
    Exposure exposure;
    auto element = root.child("exposure");
    if (!element) return exposure;
    for (auto& row : element->children("factor"))
        exposure.factors.push_back(read_factor(row, exposure.factors));
    if (auto worksheet = element->child("worksheet"))
        exposure.worksheet = read_worksheet(*worksheet);
    element->finish();
    return exposure;
}

std::vector<QuestionAnswer> read_work_relation(Element& root) {
    std::vector<QuestionAnswer> answers;
    auto element = root.child("work-relation");
    if (!element) return answers;
    for (auto& row : element->children("question")) {
        read_id(row, "id", answers, &QuestionAnswer::question);
        auto id = read_code_attribute(row, "id", "question");
        answers.push_back({.question = std::move(id), .answer = read_answer(row)});
        row.finish();
    }
    element->finish();
    return answers;
}

std::vector<OtherCause> read_other_causes(Element& root) {
    std::vector<OtherCause> causes;
    auto element = root.child("other-causes");
    if (!element) return causes;
    for (auto& row : element->children("cause")) {
        auto contribution = read_code_attribute(row, "contribution", "contribution");
        causes.push_back({.contribution = std::move(contribution), .text = row.text()});
        row.finish();
    }
    element->finish();
    return causes;
}

Judgement read_judgement(Element& root) {
    Judgement judgement;
    auto element = root.child("judgement");
    if (!element) return judgement;
    if (auto conclusion = element->child("conclusion")) {
        const auto text = conclusion->text();
        judgement.conclusion = from_name<ConclusionClass>(text);
        if (!judgement.conclusion && !says_nothing(text))
            conclusion->report(unknown_code(), allowed_codes("conclusion"));
        conclusion->finish();
    }
    judgement.reason = read_text(*element, "reason");
    element->finish();
    return judgement;
}

std::vector<std::string> read_work_limits(Element& root) {
    std::vector<std::string> limits;
    auto element = root.child("work-limits");
    if (!element) return limits;
    for (auto& row : element->children("limit")) {
        limits.push_back(row.text());
        row.finish();
    }
    element->finish();
    return limits;
}

std::vector<Measure> read_measures(Element& root) {
    std::vector<Measure> measures;
    auto element = root.child("measures");
    if (!element) return measures;
    for (auto& row : element->children("measure")) {
        auto kind = read_code_attribute(row, "kind", "measure-kind");
        const auto due = read_date_attribute(row, "due");
        measures.push_back({.kind = std::move(kind), .due = due, .text = row.text()});
        row.finish();
    }
    element->finish();
    return measures;
}

std::vector<Consent> read_consents(Element& root) {
    std::vector<Consent> consents;
    auto element = root.child("consent");
    if (!element) return consents;
    for (auto& row : element->children("given")) {
        Consent consent;
        consent.to = read_code_attribute(row, "to", "consent-to");
        consent.date = read_date_attribute(row, "date");
        consent.until = read_date_attribute(row, "until");
        consent.withdrawn = read_date_attribute(row, "withdrawn");
        consent.purpose = row.attribute("purpose").value_or("");
        consent.recipient = row.attribute("recipient").value_or("");
        row.finish();
        consents.push_back(std::move(consent));
    }
    element->finish();
    return consents;
}

std::optional<Inspection> read_inspection(Element& root) {
    auto element = root.child("inspection");
    if (!element) return std::nullopt;
    Inspection inspection;
    inspection.sent = read_date_attribute(*element, "sent");
    inspection.answered = read_date_attribute(*element, "answered");
    inspection.outcome = read_code_attribute(*element, "outcome", "inspection-outcome");
    inspection.comments = element->text();
    element->finish();
    return inspection;
}

// Care belongs to format 2: a reader of format 1 would not know it.
Care read_care_of(Element& root, std::string_view format) {
    if (format == format_with_care) return read_care(root);
    if (const auto care = root.child("care"))
        care->report(msg("only a case file of format 2 holds this"),
                     msg("write {0} at the beginning of the case", {"format=\"2\""}));
    return {};
}

// The format of the case; stops at once when this is something else than a case of one that we
// know.
std::string read_format(Element& root, pugi::xml_node node,
                        const tables::StrictDocument& document) {
    if (std::string_view{node.name()} != "case")
        throw Error(document.file(),
                    {Problem{.position = document.position(node),
                             .path = in_brackets(node.name()),
                             .what = msg("not a case file: its root is not <case>")}});
    auto format = root.required_attribute("format");
    if (format != first_format && format != format_with_care)
        throw Error(document.file(),
                    {Problem{.position = document.position(node, "format"),
                             .path = "case/@format",
                             .what = msg("not a case file of format 1 or 2: {0}", {format}),
                             .hint = msg("a newer Werkrug may read it")}});
    return format;
}

Case read_facts(std::string xml, std::string file, tables::ReadingLog& log) {
    const tables::StrictDocument document(std::move(xml), std::move(file));
    Element root(document, document.root(), "case", log);
    const auto format = read_format(root, document.root(), document);

    Case facts;
    facts.id = root.required_attribute("id");
    facts.instrument = root.required_attribute("instrument");
    facts.worker = read_worker(root);
    facts.employment = read_employment(root);
    facts.physician = read_physician(root);
    facts.assessment_date = read_date(root, "assessment-date");
    facts.complaint = read_complaint(root);
    facts.red_flags = read_red_flags(root);
    facts.exposure = read_exposure(root);
    facts.work_relation = read_work_relation(root);
    facts.other_causes = read_other_causes(root);
    facts.judgement = read_judgement(root);
    facts.work_limits = read_work_limits(root);
    facts.measures = read_measures(root);
    facts.consents = read_consents(root);
    facts.inspection = read_inspection(root);
    facts.care = read_care_of(root, format);
    root.finish();
    return facts;
}

// The place of a field, or of the nearest element around it that stands in the file.
Position place_of(std::string path, const tables::ReadingLog& log) {
    while (!path.empty()) {
        const auto found = log.places.find(path);
        if (found != log.places.end()) return found->second;
        const auto slash = path.rfind('/');
        path.resize(slash == std::string::npos ? 0 : slash);
    }
    return {};
}

// The shipped instrument that the case names; null, and reported, when there is none.
const tables::Instrument* shipped_instrument_of(const Case& facts, tables::ReadingLog& log) {
    const auto* shipped = tables::find_shipped_instrument(facts.instrument);
    if (shipped != nullptr) return &shipped->instrument;
    log.problems.push_back({.position = place_of("case/@instrument", log),
                            .path = "case/@instrument",
                            .what = msg("unknown instrument"),
                            .hint = msg("name a shipped instrument, or give the instrument's "
                                        "file with --instrument")});
    return nullptr;
}

void add_problems_of_sense(const Case& facts, const tables::Instrument& instrument, Date today,
                           tables::ReadingLog& log) {
    for (auto& problem : check_case(facts, instrument, today)) {
        problem.position = place_of(problem.path, log);
        log.problems.push_back(std::move(problem));
    }
}

}  // namespace

CaseReading read_case(std::string xml, std::string file) {
    tables::ReadingLog log{.keeps_places = false};
    auto facts = read_facts(std::move(xml), std::move(file), log);
    return {.facts = std::move(facts), .problems = std::move(log.problems)};
}

CaseReading read_checked_case(std::string xml, std::string file,
                              const tables::Instrument* instrument, Date today) {
    tables::ReadingLog log;
    auto facts = read_facts(std::move(xml), file, log);
    if (instrument == nullptr) instrument = shipped_instrument_of(facts, log);
    if (instrument != nullptr) add_problems_of_sense(facts, *instrument, today, log);
    std::stable_sort(log.problems.begin(), log.problems.end(),
                     [](const Problem& a, const Problem& b) {
                         return std::pair(a.position.line, a.position.column) <
                                std::pair(b.position.line, b.position.column);
                     });
    if (has_errors(log.problems)) throw Error(std::move(file), std::move(log.problems));
    return {.facts = std::move(facts), .problems = std::move(log.problems)};
}

}  // namespace werkrug::core
