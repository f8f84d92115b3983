#include "core/register/field_table.hpp"

#include "core/register/case_marks.hpp"

#include <algorithm>
#include <vector>

namespace werkrug::core {

namespace {

using enum FieldKind;

std::vector<FieldEntry> person_fields() {
    const auto doctor = msg("Company doctor");
    return {{"@id", msg("Case number")},
            {"@instrument", msg("Instrument"), instrument},
            {"worker/family-name", msg("Family name")},
            {"worker/given-name", msg("Given name")},
            {"worker/birth-date", msg("Birth date"), date},
            {"worker/sex", msg("Sex"), code, "sex"},
            {"worker/worker-number", msg("Worker number")},
            {"employment/employer", msg("Employer")},
            {"employment/sector", msg("Sector")},
            {"employment/sector/@scheme", msg("Scheme of the sector code")},
            {"employment/sector/@code", msg("Sector code")},
            {"employment/occupation", msg("Occupation")},
            {"employment/occupation/@scheme", msg("Scheme of the occupation code")},
            {"employment/occupation/@code", msg("Occupation code")},
            {"employment/from", msg("Employed from"), date},
            {"employment/to", msg("Employed until"), date},
            {"employment/hours-per-week", msg("Hours per week"), number},
            {"physician/name", msg("Name"), text, {}, doctor},
            {"physician/big-number", msg("BIG number"), text, {}, doctor},
            {"physician/service", msg("Service"), text, {}, doctor},
            {"assessment-date", msg("Assessment date"), date}};
}

std::vector<FieldEntry> diagnosis_fields() {
    return {{"complaint/location", msg("Where is the pain"), code, "location"},
            {"complaint/onset", msg("Onset of this episode"), date},
            {"complaint/first-onset", msg("First episode ever"), date},
            {"complaint/radiation", msg("Radiation to the leg"), code, "radiation"},
            {"complaint/dermatomal", msg("In one dermatome"), code, "answer"},
            {"complaint/pain-nrs", msg("Pain, 0 to 10"), number},
            {"complaint/sick-leave/@from", msg("From"), date},
            {"complaint/sick-leave/@to", msg("Until"), date},
            {"complaint/sick-leave/@percent", msg("Percentage"), number},
            {"complaint/description", msg("Description"), text, {}, msg("Complaint")},
            {"red-flags/flag/@answer", {}, code, "answer"},
            {"red-flags/exclusion/@by", msg("Specific cause excluded by"), code, "exclusion-by"},
            {"red-flags/exclusion/@date", msg("Specific cause excluded on"), date},
            {"red-flags/exclusion", msg("Finding")}};
}

std::vector<FieldEntry> exposure_fields() {
    return {{"exposure/factor/@level", msg("Level"), level},
            {"exposure/factor/@evidence", msg("Quality of the evidence"), evidence},
            {"exposure/factor/note", msg("Note")},
            {"exposure/worksheet/@shift-min", msg("Length of a shift"), number, "min"},
            {"exposure/worksheet/@shifts-per-week", msg("Shifts per week"), number},
            {"exposure/worksheet/@years", msg("Years in this work"), number},
            {"exposure/worksheet/task/@name", msg("name")},
            {"exposure/worksheet/task/@min-per-shift", msg("min per shift"), number},
            {"exposure/worksheet/task/lift/@load-kg", msg("load"), number, "kg"},
            {"exposure/worksheet/task/lift/@per-min", msg("lifts per minute"), number},
            {"exposure/worksheet/task/lift/@hold-s", msg("time held"), number, "s"},
            {"exposure/worksheet/task/lift/@h-cm", msg("horizontal H"), number, "cm"},
            {"exposure/worksheet/task/lift/@v-cm", msg("height V"), number, "cm"},
            {"exposure/worksheet/task/lift/@d-cm", msg("travel D"), number, "cm"},
            {"exposure/worksheet/task/lift/@asymmetry-deg", msg("asymmetry A"), number, "°"},
            {"exposure/worksheet/task/lift/@coupling", msg("grip"), code, "coupling"},
            {"exposure/worksheet/task/posture/@trunk-flexion-deg", msg("bending"), number, "°"},
            {"exposure/worksheet/task/posture/@trunk-rotation-deg", msg("twisting"), number, "°"},
            {"exposure/worksheet/task/posture/@share", msg("part of the task"), share},
            {"exposure/worksheet/task/vibration/@x-m-s2", msg("x axis"), number, "m/s²"},
            {"exposure/worksheet/task/vibration/@y-m-s2", msg("y axis"), number, "m/s²"},
            {"exposure/worksheet/task/vibration/@z-m-s2", msg("z axis"), number, "m/s²"},
            {"exposure/worksheet/task/vibration/@source", msg("origin of the values"), code,
             "vibration-source"}};
}

std::vector<FieldEntry> conclusion_fields() {
    const auto judgement = msg("Judgement of the doctor");
    const auto inspection = msg("Inspection by the worker");
    return {
        {"work-relation/question/@answer", {}, code, "answer"},
        {"other-causes/cause", msg("Description")},
        {"other-causes/cause/@contribution", msg("Contribution"), code, "contribution"},
        {"judgement/conclusion", msg("Occupational disease"), code, "conclusion", judgement},
        {"judgement/reason", msg("Reasons"), text, {}, judgement},
        {"work-limits/limit", {}},
        {"measures/measure", msg("Description")},
        {"measures/measure/@kind", msg("Kind"), code, "measure-kind"},
        {"measures/measure/@due", msg("Due"), date},
        {"consent/given/@to", msg("To disclose to"), code, "consent-to"},
        {"consent/given/@date", msg("Given on"), date},
        {"consent/given/@until", msg("Valid until"), date},
        {"consent/given/@withdrawn", msg("Withdrawn on"), date},
        {"consent/given/@purpose", msg("Purpose")},
        {"consent/given/@recipient", msg("Recipient")},
        {"inspection", msg("Comments of the worker"), text, {}, inspection},
        {"inspection/@sent", msg("Sent to the worker"), date, {}, inspection},
        {"inspection/@answered", msg("Answered"), date, {}, inspection},
        {"inspection/@outcome", msg("Outcome"), code, "inspection-outcome", inspection},
        {mark_paths::notified_on, msg("Notified to the NCvB on"), date},
        {mark_paths::closed_on, msg("Closed on"), date},
        {mark_paths::inspection_reply, msg("Reply to the worker’s comments"), text, {}, inspection},
        {mark_paths::notification_reference, msg("Reference of the NCvB")},
        {mark_paths::correction, msg("What was corrected")},
        {"marks/correction/@on", msg("Corrected on"), date}};
}

std::vector<FieldEntry> care_fields() {
    const auto closing = msg("Closing");
    return {{"care/questionnaire/@id", msg("Form"), questionnaire},
            {"care/questionnaire/@date", msg("Date"), date},
            {"care/questionnaire/answer/@value", {}, number},
            {"care/plan/advice/@choice", {}, code, "advice-choice"},
            {"care/plan/own-advice", msg("Description")},
            {"care/plan/own-advice/@due", msg("Due"), date},
            {"care/plan/own-advice/@done", msg("Done"), code, "answer"},
            {"care/appointment", msg("Outcome")},
            {"care/appointment/@date", msg("Date"), date},
            {"care/appointment/@reason", msg("Reason")},
            {"care/appointment/@done", msg("Took place"), code, "answer"},
            {"care/return-to-work/hours/@from", msg("From"), date},
            {"care/return-to-work/hours/@per-week", msg("Hours per week"), number},
            {"care/evaluation", msg("Description")},
            {"care/evaluation/@measure", msg("Measure taken")},
            {"care/evaluation/@date", msg("Date"), date},
            {"care/evaluation/@effect", msg("Effect"), code, "measure-effect"},
            {"care/closing/@date", msg("Date"), date, {}, closing},
            {"care/closing/@outcome", msg("Outcome"), code, "care-outcome", closing}};
}

std::vector<FieldEntry> all_fields() {
    std::vector<FieldEntry> fields;
    for (auto part : {person_fields(), diagnosis_fields(), exposure_fields(), conclusion_fields(),
                      care_fields()})
        fields.insert(fields.end(), part.begin(), part.end());
    return fields;
}

}  // namespace

const FieldEntry* find_field(std::string_view path) {
    static const auto fields = all_fields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto& field) { return field.path == path; });
    return found == fields.end() ? nullptr : &*found;
}

}  // namespace werkrug::core
