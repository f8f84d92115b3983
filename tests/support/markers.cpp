#include "tests/support/markers.hpp"

#include "tests/support/cases.hpp"

namespace werkrug::tests {

namespace {

// The rows of the table, as it names them.
const char* const name_row = "name, date of birth";
const char* const employer_row = "employer's name";
const char* const background_row = "year of birth, sex, occupation, sector";
const char* const medical_row = "complaints, examination, red flags";
const char* const private_row = "private and psychosocial factors, other causes";
const char* const exposure_row = "exposure facts (tasks, kg, hours)";
const char* const conclusion_row = "\"occupational disease\", conclusion class";
const char* const limits_row = "limits and possibilities for work";
const char* const prevention_row = "preventive advice";

void mark_person(core::Case& facts) {
    facts.worker.family_name = "Zzfamilienaam";
    facts.worker.given_name = "Zzvoornaam";
    facts.worker.worker_number = "Zzpersoneelsnummer";
    facts.employment.employer = "Zzwerkgever";
    facts.employment.sector.text = "Zzsector";
    facts.employment.occupation.text = "Zzberoep";
}

void mark_findings(core::Case& facts) {
    facts.complaint.description = "Zzklacht";
    for (auto& answer : facts.red_flags.answers)
        if (answer.flag == "trauma") answer.answer = core::Answer::yes;
    facts.red_flags.exclusions = {{.flag = "trauma",
                                   .by = "specialist",
                                   .date = date("2026-01-12"),
                                   .text = "Zzuitsluiting"}};
    facts.other_causes = {{.contribution = "somewhat", .text = "Zzoorzaak"}};
    facts.judgement.reason = "Zzreden";
    facts.inspection->comments = "Zzopmerking";
}

void mark_work(core::Case& facts) {
    for (auto& factor : facts.exposure.factors)
        if (factor.factor == "bending-twisting") factor.note = "Zznotitie";
    facts.exposure.worksheet->tasks.at(0).name = "Zztaak";
    facts.work_limits = {"Zzbeperking"};
    facts.measures = {{.kind = "technique", .due = date("2026-04-15"), .text = "Zzmaatregel"}};
}

}  // namespace

core::Case marked_case() {
    auto facts = sample_case();
    mark_person(facts);
    mark_findings(facts);
    mark_work(facts);
    return facts;
}

std::vector<Marker> markers() {
    return {{"Zzfamilienaam", name_row},
            {"Zzvoornaam", name_row},
            {"Zzwerkgever", employer_row},
            {"Zzsector", background_row},
            {"Zzberoep", background_row},
            {"Zzklacht", medical_row},
            {"Zzuitsluiting", medical_row},
            {"Zzoorzaak", private_row},
            {"Zznotitie", exposure_row},
            {"Zztaak", exposure_row},
            {"Zzreden", conclusion_row},
            {"Zzbeperking", limits_row},
            {"Zzmaatregel", prevention_row},
            {"1984-05-17", name_row},
            {"17 mei 1984", name_row},
            {"17 May 1984", name_row},
            {"L103", "diagnosis, codes"},
            {"M54.5", "diagnosis, codes"},
            {"48,9", "points, percentages, interval"},
            {"48.9", "points, percentages, interval"}};
}

}  // namespace werkrug::tests
