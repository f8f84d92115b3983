#include "core/fhir/bundle.hpp"

#include "core/fhir/resources.hpp"

namespace werkrug::core::fhir {

namespace {

std::vector<Json> resources(const Subject& subject) {
    std::vector<Json> all{patient(subject)};
    if (has_condition(subject)) all.push_back(condition(subject));
    for (auto& one : observations(subject)) all.push_back(std::move(one));
    all.push_back(questionnaire_response(subject));
    for (auto& one : filled_questionnaires(subject)) all.push_back(std::move(one));
    if (has_risk_assessment(subject)) all.push_back(risk_assessment(subject));
    return all;
}

Json bundle_of(const RecordSystemFacts& facts, const tables::Instrument& instrument,
               const Translator& tr) {
    const Subject subject{.facts = facts, .instrument = instrument, .language = tr.language()};
    auto entries = Json::array();
    for (auto& resource : resources(subject)) {
        const auto url = full_url(resource["id"].get<std::string>());
        entries.push_back({{"fullUrl", url}, {"resource", std::move(resource)}});
    }
    auto bundle = subject.resource("Bundle", "bundle");
    bundle["language"] = tr.language() == Language::nl ? "nl" : "en";
    bundle["identifier"] = {{"system", tables::fhir_system("case-number")},
                            {"value", facts.case_id}};
    bundle["type"] = "collection";
    bundle["entry"] = std::move(entries);
    return bundle;
}

// An indent below 0: one line.
std::string printed(const Json& bundle, int indent) {
    return bundle.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string bundle_json(const RecordSystemFacts& facts, const tables::Instrument& instrument,
                        const Translator& tr) {
    constexpr int indent = 2;
    return printed(bundle_of(facts, instrument, tr), indent);
}

std::string bundle_line(const RecordSystemFacts& facts, const tables::Instrument& instrument,
                        const Translator& tr) {
    constexpr int one_line = -1;
    return printed(bundle_of(facts, instrument, tr), one_line);
}

}  // namespace werkrug::core::fhir
