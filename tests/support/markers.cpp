#include "tests/support/markers.hpp"

#include "tests/support/cases.hpp"

#include <array>

namespace werkrug::tests {

namespace {

// The rows of the table, as it names them.
const char* const name_row = "name, date of birth";
const char* const employer_row = "employer's name";
const char* const background_row = "year of birth, sex, occupation, sector";
const char* const diagnosis_row = "diagnosis, codes";
const char* const medical_row = "complaints, examination, red flags";
const char* const private_row = "private and psychosocial factors, other causes";
const char* const exposure_row = "exposure facts (tasks, kg, hours)";
const char* const numbers_row = "points, percentages, interval";
const char* const conclusion_row = "\"occupational disease\", conclusion class";
const char* const limits_row = "limits and possibilities for work";
const char* const prevention_row = "preventive advice";

// A day as the file has it, in words in both languages, and short in both.
std::vector<std::string> day_forms(const std::string& iso) {
    constexpr std::array dutch{"januari",   "februari", "maart",    "april",
                               "mei",       "juni",     "juli",     "augustus",
                               "september", "oktober",  "november", "december"};
    constexpr std::array english{"January",   "February", "March",    "April",
                                 "May",       "June",     "July",     "August",
                                 "September", "October",  "November", "December"};
    const auto day = date(iso);
    const auto month = static_cast<unsigned>(day.month()) - 1;
    const auto number = std::to_string(static_cast<unsigned>(day.day()));
    const auto year = iso.substr(0, 4);
    const std::string english_month = english.at(month);
    return {iso, number + " " + dutch.at(month) + " " + year,
            number + " " + english_month + " " + year,
            number + " " + english_month.substr(0, 3) + " " + year,
            iso.substr(8, 2) + "-" + iso.substr(5, 2) + "-" + year};
}

std::vector<std::string> number_forms(const std::string& whole, const std::string& decimals) {
    return {whole + "." + decimals, whole + "," + decimals};
}

void mark_person(core::Case& facts) {
    facts.worker.family_name = "Zzfamilienaam";
    facts.worker.given_name = "Zzvoornaam";
    facts.worker.worker_number = "Zzpersoneelsnummer";
    auto& work = facts.employment;
    work.employer = "Zzwerkgever";
    work.sector.text = "Zzsector";
    work.occupation.text = "Zzberoep";
    work.from = date("2014-10-13");
    work.hours_per_week = 35.75;
}

void mark_complaint(core::Case& facts) {
    auto& complaint = facts.complaint;
    complaint.description = "Zzklacht";
    complaint.onset = date("2025-11-19");
    complaint.first_onset = date("2019-02-23");
    complaint.sick_leaves = {
        {.from = date("2025-12-11"), .to = date("2026-01-29"), .percent = 47.25}};
}

void mark_findings(core::Case& facts) {
    mark_complaint(facts);
    for (auto& answer : facts.red_flags.answers)
        if (answer.flag == "trauma") answer.answer = core::Answer::yes;
    facts.red_flags.exclusions = {{.flag = "trauma",
                                   .by = "specialist",
                                   .date = date("2026-01-12"),
                                   .text = "Zzuitsluiting"}};
    facts.other_causes = {{.contribution = "somewhat", .text = "Zzoorzaak"},
                          {.contribution = "hardly", .text = "Zzandereoorzaak"}};
    facts.judgement.reason = "Zzreden";
}

void mark_tasks(core::Worksheet& worksheet) {
    worksheet.shifts_per_week = 4.35;
    worksheet.years = 10.65;
    auto& picking = worksheet.tasks.at(0);
    picking.name = "Zztaak";
    picking.lifts.at(0).load_kg = 17.85;
    picking.lifts.at(0).h_cm = 41.35;
    picking.postures.at(0).trunk_flexion_deg = 36.45;
    auto& driving = worksheet.tasks.at(1);
    driving.name = "Zzheftaak";
    driving.vibrations.at(0).z_m_s2 = 0.467;
}

void mark_work(core::Case& facts) {
    auto& exposure = facts.exposure;
    for (auto& factor : exposure.factors) {
        if (factor.factor == "lifting") factor.note = "Zztilnotitie";
        if (factor.factor == "bending-twisting") factor.note = "Zznotitie";
        if (factor.factor == "job-dissatisfaction") {
            factor.note = "Zzpsychosociaal";
            factor.stated = tables::Level::present;
        }
    }
    mark_tasks(*exposure.worksheet);
    facts.work_limits = {"Zzbeperking", "Zztweedebeperking"};
    facts.measures = {{.kind = "technique", .due = date("2026-04-17"), .text = "Zzmaatregel"},
                      {.kind = "organisation", .due = date("2026-05-21"), .text = "Zzorganisatie"}};
}

void mark_agreements(core::Case& facts) {
    auto& consent = facts.consents.at(0);
    consent.recipient = "Zzontvanger";
    consent.purpose = "Zzdoel";
    facts.inspection->comments = "Zzopmerking";
}

void mark_care(core::Case& facts) {
    auto& care = facts.care;
    care.questionnaires = {{.form = "odi", .date = date("2026-03-11")},
                           {.form = "tsk-17", .date = date("2026-03-12")}};
    for (int item = 1; item <= 9; ++item)
        care.questionnaires[0].answers.push_back({.item = item, .value = item == 1 ? 5 : 2});
    for (int item = 1; item <= 17; ++item)
        care.questionnaires[1].answers.push_back({.item = item, .value = 4});
    care.advice = {{.advice = "advise-participatory", .choice = "ticked"},
                   {.advice = "not-second-opinions", .choice = "dropped"}};
    care.own_advice = {{.due = date("2026-04-22"), .text = "Zzeigenadvies"}};
    care.appointments = {{.date = date("2026-04-23"),
                          .reason = "Zzafspraakreden",
                          .done = true,
                          .outcome = "Zzafspraakuitkomst"}};
    care.return_to_work = {{.from = date("2026-04-24"), .hours_per_week = 11.25}};
    care.evaluations = {{.measure = "Zzmaatregelwoorden",
                         .date = date("2026-06-18"),
                         .effect = "not-carried-out",
                         .text = "Zzevaluatie"}};
    care.closing = {.date = date("2026-06-19"), .outcome = "not-working"};
}

}  // namespace

core::Case marked_case() {
    auto facts = sample_case();
    mark_person(facts);
    mark_findings(facts);
    mark_work(facts);
    mark_agreements(facts);
    mark_care(facts);
    return facts;
}

const std::vector<Marker>& markers() {
    static const std::vector<Marker> all{
        {"family name", {"Zzfamilienaam"}, name_row, true},
        {"given name", {"Zzvoornaam"}, name_row, true},
        {"date of birth", day_forms("1984-05-17"), name_row},
        {"employer", {"Zzwerkgever"}, employer_row},
        {"sector", {"Zzsector"}, background_row},
        {"occupation", {"Zzberoep"}, background_row},
        {"year of birth", {"1984"}, background_row},
        {"CAS code", {"L103"}, diagnosis_row},
        {"ICD-10 code", {"M54.5"}, diagnosis_row},
        {"complaint", {"Zzklacht"}, medical_row},
        {"onset", day_forms("2025-11-19"), medical_row},
        {"first onset", day_forms("2019-02-23"), medical_row},
        {"sick leave from", day_forms("2025-12-11"), medical_row},
        {"sick leave to", day_forms("2026-01-29"), medical_row},
        {"sick leave percent", number_forms("47", "25"), medical_row},
        {"exclusion", {"Zzuitsluiting"}, medical_row},
        {"day of the exclusion", day_forms("2026-01-12"), medical_row},
        {"other cause", {"Zzoorzaak"}, private_row},
        {"second cause", {"Zzandereoorzaak"}, private_row},
        {"note of a private factor", {"Zzpsychosociaal"}, private_row},
        {"private factor", {"Ontevredenheid met het werk", "Job dissatisfaction"}, private_row},
        {"note of a work factor", {"Zznotitie"}, exposure_row},
        {"note of lifting", {"Zztilnotitie"}, exposure_row},
        {"task", {"Zztaak"}, exposure_row},
        {"second task", {"Zzheftaak"}, exposure_row},
        {"load", number_forms("17", "85"), exposure_row},
        {"distance", number_forms("41", "35"), exposure_row},
        {"flexion", number_forms("36", "45"), exposure_row},
        {"vibration", number_forms("0", "467"), exposure_row},
        {"years in the work", number_forms("10", "65"), exposure_row},
        {"percentage", number_forms("48", "9"), numbers_row},
        {"reason of the judgement", {"Zzreden"}, conclusion_row},
        {"limit", {"Zzbeperking"}, limits_row},
        {"second limit", {"Zztweedebeperking"}, limits_row},
        {"measure", {"Zzmaatregel"}, prevention_row},
        {"second measure", {"Zzorganisatie"}, prevention_row},
        {"day of a measure", day_forms("2026-04-17"), prevention_row}};
    return all;
}

const std::vector<Marker>& markers_of_care() {
    static const std::vector<Marker> all{
        {"score", number_forms("46", "67")},  // ODI: 21 of 45
        {"name of a questionnaire", {"Oswestry"}},
        {"day of a questionnaire", day_forms("2026-03-11")},
        {"class of a questionnaire", {"veel bewegingsangst", "high fear of movement"}},
        {"advice that was agreed", {"Participatieve ergonomie", "Participatory ergonomics"}},
        {"advice that was dropped", {"spiraal van", "spiral of second"}},
        {"own advice", {"Zzeigenadvies"}},
        {"day of the own advice", day_forms("2026-04-22")},
        {"day of an appointment", day_forms("2026-04-23")},
        {"reason of an appointment", {"Zzafspraakreden"}},
        {"outcome of an appointment", {"Zzafspraakuitkomst"}},
        {"day of the return to work", day_forms("2026-04-24")},
        {"hours of the return to work", number_forms("11", "25")},
        {"measure that was evaluated", {"Zzmaatregelwoorden"}},
        {"day of an evaluation", day_forms("2026-06-18")},
        {"effect of a measure", {"niet uitgevoerd", "not carried out"}},
        {"remark of an evaluation", {"Zzevaluatie"}},
        {"day of the closing", day_forms("2026-06-19")},
        {"outcome of the care", {"niet meer aan het werk", "no longer at work"}}};
    return all;
}

const std::vector<Marker>& markers_without_row() {
    static const std::vector<Marker> all{{"worker's number", {"Zzpersoneelsnummer"}},
                                         {"recipient of a consent", {"Zzontvanger"}},
                                         {"purpose of a consent", {"Zzdoel"}},
                                         {"comments at the inspection", {"Zzopmerking"}}};
    return all;
}

}  // namespace werkrug::tests
