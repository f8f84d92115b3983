// The export as a FHIR R4 Bundle: its values, the rules of FHIR that no JSON schema has, and the
// schema itself, by python3-jsonschema.
#include "core/case/case_reader.hpp"
#include "core/disclosure/disclosure.hpp"
#include "core/fhir/bundle.hpp"
#include "core/fhir/elements.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/markers.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <set>

using namespace werkrug;
using namespace werkrug::tests;
using Json = nlohmann::json;

namespace {

std::string text_of(const core::Case& facts, Language language = Language::en) {
    const FiledCase filed(facts);
    const auto file = filed.file();
    const auto disclosed = core::disclose_to_record_system(file);
    return core::fhir::bundle_json(disclosed.facts.value(), file.instrument.instrument,
                                   core::Translator(language));
}

Json bundle_of(const core::Case& facts) {
    return Json::parse(text_of(facts));
}

core::Case read_vector(const std::filesystem::path& path) {
    return core::read_case(read_bytes(path), path.string()).facts;
}

std::vector<Json> resources(const Json& bundle, const std::string& type) {
    std::vector<Json> found;
    for (const auto& entry : bundle.at("entry"))
        if (entry.at("resource").at("resourceType") == type) found.push_back(entry.at("resource"));
    return found;
}

Json only(const Json& bundle, const std::string& type) {
    const auto found = resources(bundle, type);
    REQUIRE(found.size() == 1);
    return found.front();
}

Json observation(const Json& bundle, const std::string& code) {
    for (const auto& one : resources(bundle, "Observation"))
        if (one.at("code").at("coding").at(0).at("code") == code) return one;
    FAIL("no observation " << code);
    return {};
}

// Every value of this member, anywhere.
void collect(const Json& part, const std::string& member, std::vector<Json>& into) {
    if (part.is_object() && part.contains(member)) into.push_back(part.at(member));
    if (part.is_structured())
        for (const auto& below : part) collect(below, member, into);
}

std::vector<Json> members(const Json& part, const std::string& member) {
    std::vector<Json> found;
    collect(part, member, found);
    return found;
}

Json item(const Json& response, const std::string& link) {
    for (const auto& group : response.at("item"))
        for (const auto& one : group.at("item"))
            if (one.at("linkId") == link) return one;
    FAIL("no item " << link);
    return {};
}

bool is_choice_of_value(const std::string& member) {
    return member.rfind("value", 0) == 0 && member.size() > std::string("value").size();
}

}  // namespace

TEST_CASE("the sample case as a Bundle", "[core][fhir]") {
    const auto bundle = bundle_of(sample_case());
    CHECK(bundle["resourceType"] == "Bundle");
    CHECK(bundle["type"] == "collection");
    CHECK(bundle["identifier"]["value"] == "2026-0042");
    CHECK_FALSE(bundle.contains("timestamp"));  // no clock

    const auto patient = only(bundle, "Patient");
    CHECK(patient["identifier"][0]["value"] == "P-10233");
    CHECK(patient["identifier"][0]["type"]["coding"][0]["code"] == "EI");
    CHECK(patient["name"][0]["family"] == "de Vries");
    CHECK(patient["name"][0]["given"] == Json::array({"Anna"}));
    CHECK(patient["gender"] == "female");
    CHECK(patient["birthDate"] == "1984-05-17");

    const auto condition = only(bundle, "Condition");
    CHECK(condition["code"]["coding"][0]["system"] == "http://hl7.org/fhir/sid/icd-10");
    CHECK(condition["code"]["coding"][0]["code"] == "M54.5");
    CHECK(condition["code"]["coding"][1]["code"] == "L103");
    CHECK(condition["code"]["text"] == "Nonspecific low-back pain");
    CHECK(condition["onsetDateTime"] == "2025-11-20");
    CHECK(condition["recordedDate"] == "2026-03-16");
}

// Expected values: tests/vectors/case.expected.json.
TEST_CASE("measures and levels are observations", "[core][fhir]") {
    const auto expected = Json::parse(read_bytes(vectors_dir() / "case.expected.json"));
    const auto bundle = bundle_of(sample_case());
    for (const auto& [id, value] : expected.at("exposure").at("measures").items()) {
        if (value.is_null()) continue;
        const auto measured = observation(bundle, id)["valueQuantity"];
        INFO(id);
        CHECK(measured["value"].get<double>() == Approx(value.get<double>()));
        CHECK(measured["system"] == "http://unitsofmeasure.org");
    }
    CHECK(observation(bundle, "a8_m_s2")["valueQuantity"]["code"] == "m/s2");
    CHECK(observation(bundle, "trunk_over_20deg_h")["valueQuantity"]["code"] == "h");
    CHECK(observation(bundle, "vibration_dose_m2_s4_years")["valueQuantity"]["code"] == "m2/s4.a");
    CHECK(observation(bundle, "lifting_time_over_15kg_share")["valueQuantity"]["code"] == "1");

    for (const auto& [id, level] : expected.at("exposure").at("levels").items()) {
        const auto told = observation(bundle, id);
        CHECK(told.at("valueCodeableConcept").at("coding").at(0).at("code") == level);
        CHECK(told.contains("derivedFrom") == (id == "lifting"));
    }
    CHECK(observation(bundle, "lifting")["method"]["coding"][0]["code"] == "production-data");
    CHECK(observation(bundle, "points")["valueInteger"] == expected.at("exposure").at("points"));
}

TEST_CASE("the result is a risk assessment in percent", "[core][fhir]") {
    const auto expected = Json::parse(read_bytes(vectors_dir() / "case.expected.json"));
    const auto& result = expected.at("assessment");
    const auto bundle = bundle_of(sample_case());
    const auto risk = only(bundle, "RiskAssessment");
    CHECK(risk["method"]["coding"][0]["code"] == "lbp-loetters-2003");
    CHECK(risk["method"]["coding"][0]["version"] == "1");
    CHECK(risk["occurrenceDateTime"] == "2026-03-16");
    const auto& predictions = risk["prediction"];
    REQUIRE(predictions.size() == 4);
    CHECK(predictions[0]["probabilityDecimal"].get<double>() ==
          Approx(result.at("percent_table").get<double>()));
    CHECK(predictions[1]["probabilityDecimal"].get<double>() ==
          Approx(result.at("percent_model").get<double>()));
    const auto& range = predictions[2]["probabilityRange"];
    CHECK(range["low"]["value"].get<double>() ==
          Approx(result.at("interval95").at(0).get<double>()));
    CHECK(range["high"]["value"].get<double>() ==
          Approx(result.at("interval95").at(1).get<double>()));
    CHECK(range["low"]["code"] == "%");  // ras-1
    CHECK(predictions[3]["qualitativeRisk"]["coding"][0]["code"] == "likely");
    // Three counted factors, the points, the answers.
    CHECK(risk["basis"].size() == 5);
    // The instrument's limits go along.
    CHECK(risk["note"].size() == instrument_of(sample_case()).notes.size());
}

TEST_CASE("answers: unknown is no answer, an exclusion stands below it", "[core][fhir]") {
    auto facts = sample_case();
    for (auto& flag : facts.red_flags.answers) {
        if (flag.flag == "trauma") flag.answer = core::Answer::yes;
        if (flag.flag == "infection") flag.answer = core::Answer::unknown;
    }
    facts.red_flags.exclusions = {
        {.flag = "trauma", .by = "specialist", .date = date("2026-01-12"), .text = "Foto."}};
    const auto text = text_of(facts);
    const auto response = only(Json::parse(text), "QuestionnaireResponse");
    CHECK(response["status"] == "in-progress");
    const auto trauma = item(response, "red-flags.trauma");
    CHECK(trauma["answer"][0]["valueBoolean"] == true);
    const auto& below = trauma["answer"][0]["item"];
    REQUIRE(below.size() == 2);
    CHECK(below[0]["answer"][0]["valueCoding"]["code"] == "specialist");
    CHECK(below[1]["answer"][0]["valueDate"] == "2026-01-12");
    CHECK(text.find("Foto.") == std::string::npos);
    CHECK_FALSE(item(response, "red-flags.infection").contains("answer"));
    CHECK(item(response, "red-flags.onset-age")["answer"][0]["valueBoolean"] == false);
    CHECK(item(response, "work-relation.better-off-work")["answer"][0]["valueBoolean"] == true);
    CHECK(item(response, "work-relation.started-after-change")["answer"][0]["valueBoolean"] ==
          false);
    CHECK_FALSE(item(response, "work-relation.colleagues-affected").contains("answer"));
    // With an open flag there is no diagnosis and no result.
    CHECK(resources(Json::parse(text), "Condition").empty());
    CHECK(resources(Json::parse(text), "RiskAssessment").empty());
}

TEST_CASE("an empty case is a Bundle that says what is not known", "[core][fhir]") {
    core::Case facts;
    facts.id = "leeg";
    facts.instrument = sample_case().instrument;
    const auto bundle = bundle_of(facts);
    const auto patient = only(bundle, "Patient");
    CHECK(patient["identifier"][0]["value"] == "leeg");
    CHECK(patient["gender"] == "unknown");
    CHECK_FALSE(patient.contains("name"));
    CHECK_FALSE(patient.contains("birthDate"));
    const auto lifting = observation(bundle, "lifting");
    CHECK(lifting["dataAbsentReason"]["coding"][0]["code"] == "unknown");
    CHECK_FALSE(lifting.contains("valueCodeableConcept"));  // obs-6
    CHECK(resources(bundle, "Observation").size() == 3);
}

TEST_CASE("the same case has the same bytes, another one other ids", "[core][fhir]") {
    CHECK(text_of(sample_case()) == text_of(sample_case()));
    auto other = sample_case();
    other.id = "2026-0043";
    std::set<std::string> ids;
    for (const auto& bundle : {bundle_of(sample_case()), bundle_of(other)})
        for (const auto& id : members(bundle["entry"], "fullUrl")) ids.insert(id);
    CHECK(ids.size() == 2 * bundle_of(other)["entry"].size());
    // A UUID of version 8 and the variant of RFC 9562.
    const std::regex uuid(
        "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}");
    CHECK(std::all_of(ids.begin(), ids.end(),
                      [&uuid](const auto& id) { return std::regex_match(id, uuid); }));
}

TEST_CASE("nothing that was typed, no employer and no physician leaves", "[core][fhir]") {
    const auto text = text_of(marked_case());
    CHECK(text.find("Zzfamilienaam") != std::string::npos);
    for (const char* word :
         {"Zzwerkgever", "Zzsector", "Zzberoep", "Zzklacht", "Zzuitsluiting", "Zzoorzaak",
          "Zzandereoorzaak", "Zzpsychosociaal", "Zznotitie", "Zztilnotitie", "Zztaak", "Zzheftaak",
          "Zzreden", "Zzbeperking", "Zzmaatregel", "Zzorganisatie", "2019-02-23", "2025-12-11"}) {
        INFO(word);
        CHECK(text.find(word) == std::string::npos);
    }
    for (const auto& marker : markers_without_row())
        for (const auto& form : marker.forms) {
            if (form == marked_case().worker.worker_number) continue;
            INFO(marker.fact);
            CHECK(text.find(form) == std::string::npos);
        }
}

// Rules of the specification that its JSON schema cannot hold, for every vector.
TEST_CASE("every case keeps the rules of FHIR", "[core][fhir]") {
    const auto folder = scratch_dir("fhir");
    std::vector<std::string> command{"/usr/bin/python3",
                                     (vectors_dir() / "fhir" / "validate.py").string()};
    for (const auto& path : vector_case_files()) {
        INFO(path.stem().string());
        const auto bundle = bundle_of(read_vector(path));
        std::set<std::string> urls;
        for (const auto& entry : bundle["entry"]) {
            const std::string url = entry["fullUrl"];
            CHECK(urls.insert(url).second);  // bdl-7
            CHECK(url == "urn:uuid:" + entry["resource"]["id"].get<std::string>());
            std::size_t values = 0;
            for (const auto& [member, value] : entry["resource"].items())
                values += is_choice_of_value(member) ? 1 : 0;
            CHECK(values <= 1);
            CHECK((values == 0 || !entry["resource"].contains("dataAbsentReason")));
        }
        for (const auto& target : members(bundle, "reference")) CHECK(urls.contains(target));
        for (const auto& percent : members(bundle, "probabilityDecimal"))  // ras-2
            CHECK((percent >= 0 && percent <= 100));
        for (const auto& one : members(bundle, "answer"))  // a value each
            for (const auto& answer : one) CHECK_FALSE(answer.empty());
        const auto file = folder / (path.stem().string() + ".json");
        write_bytes(file, text_of(read_vector(path), Language::nl));
        command.push_back(file.string());
    }
    const auto finished = run(command);
    INFO(finished.out + finished.err);
    CHECK(finished.exit_code == 0);
}

TEST_CASE("the schema finds what is wrong", "[core][fhir]") {
    const auto folder = scratch_dir("fhir_wrong");
    const auto wrong_with = [&folder](const auto& spoil) {
        auto bundle = bundle_of(sample_case());
        spoil(bundle);
        const auto file = folder / "wrong.json";
        write_bytes(file, bundle.dump());
        return run({"/usr/bin/python3", (vectors_dir() / "fhir" / "validate.py").string(),
                    file.string()})
            .exit_code;
    };
    CHECK(wrong_with([](Json&) {}) == 0);
    CHECK(wrong_with([](Json& bundle) { bundle["entry"][0]["resource"]["gender"] = "f"; }) == 1);
    CHECK(wrong_with([](Json& bundle) { bundle["entry"][1]["resource"].erase("subject"); }) == 1);
    CHECK(wrong_with([](Json& bundle) { bundle["tpye"] = "collection"; }) == 1);
}
