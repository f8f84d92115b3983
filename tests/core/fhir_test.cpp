// The export as a FHIR R4 Bundle: its values, the rules of FHIR that no JSON schema has, and the
// schema itself, by python3-jsonschema.
#include "core/care/questionnaire_result.hpp"
#include "core/case/case_reader.hpp"
#include "core/disclosure/disclosure.hpp"
#include "core/fhir/bundle.hpp"
#include "core/fhir/elements.hpp"
#include "tables/parse.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/markers.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"
#include "tests/support/vector_table.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
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

namespace {

core::FilledQuestionnaire filled(const tables::Questionnaire& form, const std::string& day,
                                 const core::ItemAnswers& answers) {
    core::FilledQuestionnaire one{.form = form.id, .date = date(day)};
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (answers[i])
            one.answers.push_back({.item = static_cast<int>(i) + 1, .value = answers[i]});
    return one;
}

Json bundle_with(std::vector<core::FilledQuestionnaire> questionnaires) {
    auto facts = sample_case();
    facts.care.questionnaires = std::move(questionnaires);
    return bundle_of(facts);
}

std::string own_code(const Json& concept_json) {
    return concept_json.at("coding").back().at("code");
}

std::vector<Json> surveys(const Json& bundle) {
    auto all = resources(bundle, "Observation");
    std::erase_if(all, [](const Json& one) {
        return one.at("category").at(0).at("coding").at(0).at("code") != "survey";
    });
    return all;
}

Json survey(const Json& bundle, const std::string& code) {
    for (const auto& one : surveys(bundle))
        if (own_code(one.at("code")) == code) return one;
    FAIL("no score " << code);
    return {};
}

// The response to a questionnaire of the care: all but the one of red flags.
Json filled_response(const Json& bundle) {
    const auto all = resources(bundle, "QuestionnaireResponse");
    REQUIRE(all.size() == 2);
    return all.back();
}

std::string lower_case(std::string text) {
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::vector<std::string> split(const std::string& text) {
    std::vector<std::string> parts(1);
    for (const char c : text)
        if (c == ';')
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

void check_output(const Json& bundle, const tables::Questionnaire& form, const std::string& name,
                  const std::string& expected) {
    INFO(form.id << " " << name);
    if (name == "group") {
        const auto classes = survey(bundle, form.id + "/total").at("interpretation");
        REQUIRE(classes.size() == 1);
        CHECK(own_code(classes[0]) == form.id + "/" + expected);
        return;
    }
    const auto score = survey(bundle, form.id + "/" + lower_case(name));
    CHECK(score["valueQuantity"]["value"].get<double>() ==
          Approx(parse_number(expected).value()).margin(0.005));
    CHECK(score["valueQuantity"]["code"] == (form.id == "odi" ? "%" : "{score}"));
    CHECK(score["effectiveDateTime"] == "2026-03-16");
    CHECK(score["derivedFrom"][0]["reference"] ==
          "urn:uuid:" + filled_response(bundle)["id"].get<std::string>());
}

}  // namespace

TEST_CASE("every published row of a questionnaire comes out as scores", "[core][fhir]") {
    for (const auto& row : read_vector_table("questionnaire_vectors.csv")) {
        const auto* form = tables::find_questionnaire(row.at("instrument"));
        REQUIRE(form != nullptr);
        const auto answers = core::read_answers(row.at("responses_in_item_order"), form->code);
        const auto bundle = bundle_with({filled(*form, "2026-03-16", answers)});
        const auto response = filled_response(bundle);
        REQUIRE(response["item"].size() == answers.size());
        bool complete = true;
        for (std::size_t i = 0; i < answers.size(); ++i) {
            const auto& item_json = response["item"][i];
            CHECK(item_json["linkId"] == std::to_string(i + 1));
            CHECK(item_json["text"] == form->items[i].label.in(Language::en));
            REQUIRE(item_json.contains("answer") == answers[i].has_value());
            if (answers[i]) CHECK(item_json["answer"][0]["valueInteger"] == *answers[i]);
            complete = complete && answers[i].has_value();
        }
        CHECK(response["status"] == (complete ? "completed" : "in-progress"));
        CHECK(response["authored"] == "2026-03-16");
        const auto names = split(row.at("outputs"));
        const auto expected = split(row.at("expected"));
        REQUIRE(names.size() == expected.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            check_output(bundle, *form, names[i], expected[i]);
    }
}

// Codes: loinc.org/91351-7, 91350-9, 91352-5 (answer list LL3578-3), 97909-6.
TEST_CASE("scores have the codes of LOINC where there are", "[core][fhir]") {
    const auto facts = read_vector(vectors_dir() / "case-care.xml");
    const auto bundle = bundle_of(facts);
    CHECK(surveys(bundle).size() == 5);
    const auto total = survey(bundle, "start-back/total");
    CHECK(total["code"]["coding"][0] == Json{{"system", "http://loinc.org"},
                                             {"code", "91351-7"},
                                             {"display", "Total score [STarT Back]"}});
    CHECK(total["valueQuantity"]["value"] == 5);
    CHECK(total["interpretation"][0]["coding"][0]["code"] == "LA8982-6");
    CHECK(total["interpretation"][0]["text"] == "medium risk");
    CHECK(total["note"][0]["text"] == "Lowest and highest possible score: 0, 9");
    CHECK_FALSE(total.contains("referenceRange"));  // that is what is normal
    const auto distress = survey(bundle, "start-back/subscale");
    CHECK(distress["code"]["coding"][0]["code"] == "91350-9");
    CHECK(distress["valueQuantity"]["value"] == 3);
    CHECK(distress["note"][0]["text"] == "Lowest and highest possible score: 0, 5");
    CHECK(survey(bundle, "nprs/total")["code"]["coding"][0]["code"] == "72514-3");
    const auto fear = bundle_of(marked_case());
    CHECK(survey(fear, "tsk-17/total")["code"]["coding"].size() == 1);  // none is known
    CHECK(survey(fear, "odi/percent")["code"]["coding"][0]["code"] == "97909-6");
}

TEST_CASE("a class stands at the scores that it rests on", "[core][fhir]") {
    const auto* form = tables::find_questionnaire("fabq");
    REQUIRE(form != nullptr);
    // Work 35, over 34; activity 0.
    const auto bundle = bundle_with({filled(
        *form, "2026-03-16", core::read_answers("0|0|0|0|0|6|6|0|6|6|6|5|0|0|0|0", "FABQ"))});
    const auto work = survey(bundle, "fabq/w").at("interpretation");
    REQUIRE(work.size() == 1);
    CHECK(own_code(work[0]) == "fabq/work-high");
    const auto activity = survey(bundle, "fabq/pa").at("interpretation");
    REQUIRE(activity.size() == 1);
    CHECK(own_code(activity[0]) == "fabq/activity-lower");
}

TEST_CASE("a score that is not known is left out, its answers are not", "[core][fhir]") {
    const auto* form = tables::find_questionnaire("start-back");
    REQUIRE(form != nullptr);
    auto half = filled(*form, "2026-03-16", {1, 1, std::nullopt, 1, 1, 1, 1, 1, 4});
    half.answers.push_back({.item = 44, .value = 1});
    half.answers.push_back({.item = 3, .value = 17});  // not on the form
    auto bundle = bundle_with({half});
    REQUIRE(surveys(bundle).size() == 1);
    CHECK(own_code(survey(bundle, "start-back/subscale").at("interpretation")[0]) ==
          "start-back/high");
    const auto response = filled_response(bundle);
    CHECK(response["status"] == "in-progress");
    CHECK_FALSE(response["item"][2].contains("answer"));
    CHECK(response["item"].size() == 9);

    half.date.reset();
    bundle = bundle_with({half});
    CHECK_FALSE(filled_response(bundle).contains("authored"));
    half.form = "nothing";
    CHECK(resources(bundle_with({half}), "QuestionnaireResponse").size() == 1);
}

TEST_CASE("a score keeps its id when an earlier one is removed", "[core][fhir]") {
    auto facts = read_vector(vectors_dir() / "case-care.xml");
    const auto before = surveys(bundle_of(facts));
    facts.care.questionnaires.erase(facts.care.questionnaires.begin() + 1);  // the first NPRS
    const auto after = surveys(bundle_of(facts));
    REQUIRE(before.size() == 5);
    REQUIRE(after.size() == 4);
    CHECK(after[2] == before[3]);
    CHECK(after[3] == before[4]);
    // Two of one day differ.
    facts.care.questionnaires.push_back(facts.care.questionnaires.back());
    const auto twice = surveys(bundle_of(facts));
    CHECK(twice[3] == after[3]);
    CHECK(twice[4]["id"] != twice[3]["id"]);
}

TEST_CASE("every form has an address of its own, every published code its form", "[core][fhir]") {
    std::set<std::string> addresses;
    std::size_t scores = 0;
    std::size_t classes = 0;
    for (const auto& form : tables::questionnaires()) {
        addresses.insert(tables::fhir_form(form.id));
        for (const auto& score : form.scores)
            if (tables::fhir_score_code(form.id, score.id) != nullptr) ++scores;
        for (const auto& one : form.classes)
            if (tables::fhir_class_code(form.id, one.id) != nullptr) ++classes;
    }
    CHECK(addresses.size() == tables::questionnaires().size());
    CHECK(addresses.count(tables::fhir_system("questionnaire")) == 0);
    CHECK(scores == 4);
    CHECK(classes == 3);
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
    const std::set<std::string> questionnaire_facts{
        "score", "name of a questionnaire", "day of a questionnaire", "class of a questionnaire"};
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
    // Of the care, the questionnaires only; scores are not rounded.
    CHECK(text.find("46.66666") != std::string::npos);
    for (const auto& marker : markers_of_care()) {
        if (marker.fact == "score") continue;
        INFO(marker.fact);
        const bool told =
            std::any_of(marker.forms.begin(), marker.forms.end(),
                        [&text](const auto& form) { return text.find(form) != std::string::npos; });
        CHECK(told == questionnaire_facts.contains(marker.fact));
    }
}

// Rules of the specification that its JSON schema cannot hold, for every vector.
TEST_CASE("every case keeps the rules of FHIR", "[core][fhir]") {
    const auto folder = scratch_dir("fhir");
    std::vector<std::string> command{"/usr/bin/python3",
                                     (vectors_dir() / "fhir" / "validate.py").string()};
    auto files = vector_case_files();
    files.push_back(vectors_dir() / "case-care.xml");
    for (const auto& path : files) {
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

namespace {

using Spoil = std::function<void(Json&)>;

// The first Observation of a score, with its class.
Json& classified(Json& bundle) {
    for (auto& entry : bundle["entry"])
        if (entry["resource"].contains("interpretation")) return entry["resource"];
    FAIL("no class");
    return bundle;
}

}  // namespace

TEST_CASE("the schema finds what is wrong", "[core][fhir]") {
    const auto folder = scratch_dir("fhir_wrong");
    const std::vector<std::pair<std::string, Spoil>> wrong{
        {"gender", [](Json& one) { one["entry"][0]["resource"]["gender"] = "f"; }},
        {"subject", [](Json& one) { one["entry"][1]["resource"].erase("subject"); }},
        {"member", [](Json& one) { one["tpye"] = "collection"; }},
        {"score", [](Json& one) { classified(one)["valueQuantity"]["value"] = "5"; }},
        {"class", [](Json& one) { classified(one)["interpretation"] = "medium"; }}};
    std::vector<std::string> command{"/usr/bin/python3",
                                     (vectors_dir() / "fhir" / "validate.py").string()};
    const auto care_case = read_vector(vectors_dir() / "case-care.xml");
    const auto add = [&](const std::string& name, const Spoil& spoil) {
        auto bundle = bundle_of(care_case);
        spoil(bundle);
        command.push_back((folder / (name + ".json")).string());
        write_bytes(command.back(), bundle.dump());
    };
    add("right", [](Json&) {});
    for (const auto& [name, spoil] : wrong) add(name, spoil);
    const auto finished = run(command);
    CHECK(finished.exit_code == 1);
    CHECK(finished.out.find("right.json") == std::string::npos);
    for (const auto& [name, spoil] : wrong) {
        INFO(name);
        CHECK(finished.out.find(name + ".json") != std::string::npos);
    }
}
