#include "core/fhir/elements.hpp"

#include <algorithm>

namespace werkrug::core::fhir {

Json concept_of(Json coding, const std::string& words) {
    Json json{{"coding", Json::array({std::move(coding)})}};
    if (!words.empty()) json["text"] = words;
    return json;
}

Json published_concept(std::string_view id) {
    const auto& code = tables::fhir_code(id);
    return concept_of({{"system", code.system}, {"code", code.code}, {"display", code.display}},
                      {});
}

Json own_concept(std::string_view id, Language language) {
    const auto& words = tables::fhir_own_code(id).in(language);
    return concept_of(coding("result", std::string{id}, words), words);
}

Json coding(std::string_view system_id, const std::string& code, const std::string& words) {
    Json json{{"system", tables::fhir_system(system_id)}, {"code", code}};
    if (!words.empty()) json["display"] = words;
    return json;
}

Json instrument_coding(std::string_view system_id, const std::string& code,
                       const std::string& words, const tables::Instrument& instrument) {
    return {{"system", tables::fhir_system(system_id)},
            {"version", instrument.id + "/" + instrument.version},
            {"code", code},
            {"display", words}};
}

Json quantity(double value, const std::string& unit) {
    Json json{{"value", value}};
    if (!unit.empty()) json["unit"] = unit;
    if (const auto code = tables::ucum_code(unit)) {
        json["system"] = tables::fhir_system("ucum");
        json["code"] = *code;
    }
    return json;
}

Json reference(const std::string& resource_id) {
    return {{"reference", full_url(resource_id)}};
}

Json response_item(const std::string& link, const std::string& words) {
    return {{"linkId", link}, {"text", words}};
}

bool all_answered(const Json& items) {
    return std::all_of(items.begin(), items.end(),
                       [](const Json& one) { return one.contains("answer"); });
}

void set_day(Json& resource, const char* member, const std::optional<Date>& day) {
    if (day) resource[member] = print_date(*day);
}

std::string full_url(const std::string& resource_id) {
    return "urn:uuid:" + resource_id;
}

}  // namespace werkrug::core::fhir
