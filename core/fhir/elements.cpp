#include "core/fhir/elements.hpp"

#include "core/io/sha256.hpp"

#include <algorithm>
#include <array>

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

std::string resource_id(const std::string& case_id, std::string_view part) {
    // A line feed stands in no number of a case, so that no two pairs look the same.
    auto digits = sha256_hex(case_id + "\n" + std::string{part});
    constexpr std::size_t version_place = 12;
    constexpr std::size_t variant_place = 16;
    digits[version_place] = '8';
    digits[variant_place] = 'a';  // one of the four of RFC 9562
    std::string id;
    std::size_t from = 0;
    for (const auto length : std::to_array<std::size_t>({8, 4, 4, 4, 12})) {
        id += (id.empty() ? "" : "-") + digits.substr(from, length);
        from += length;
    }
    return id;
}

std::string full_url(const std::string& resource_id) {
    return "urn:uuid:" + resource_id;
}

}  // namespace werkrug::core::fhir
