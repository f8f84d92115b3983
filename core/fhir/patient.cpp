#include "core/case/names.hpp"
#include "core/fhir/resources.hpp"

namespace werkrug::core::fhir {

namespace {

// The worker's number, else that of the case.
Json identifier(const RecordSystemFacts& facts) {
    if (facts.worker.worker_number.empty())
        return {{"system", tables::fhir_system("case-number")}, {"value", facts.case_id}};
    return {{"type", published_concept("employee-number")}, {"value", facts.worker.worker_number}};
}

Json human_name(const Worker& worker) {
    Json name = Json::object();
    if (!worker.family_name.empty()) name["family"] = worker.family_name;
    if (!worker.given_name.empty()) name["given"] = Json::array({worker.given_name});
    return name;
}

}  // namespace

Json Subject::resource(const char* type, std::string_view part) const {
    return {{"resourceType", type}, {"id", id_of(part)}};
}

Json patient(const Subject& subject) {
    const auto& facts = subject.facts;
    auto json = subject.resource("Patient", patient_part);
    json["identifier"] = Json::array({identifier(facts)});
    if (auto name = human_name(facts.worker); !name.empty())
        json["name"] = Json::array({std::move(name)});
    json["gender"] = name_of(facts.worker.sex);  // the codes of FHIR are those of the case file
    set_day(json, "birthDate", facts.worker.birth_date);
    return json;
}

}  // namespace werkrug::core::fhir
