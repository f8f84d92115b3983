#include "app/cli/fhir_command.hpp"

#include "core/assessment/assess.hpp"
#include "core/disclosure/disclosure.hpp"
#include "core/fhir/bundle.hpp"

namespace werkrug::app {

Exit fhir_command(const CaseOptions& options, const std::string& out_file) {
    const core::Translator tr(options.language);
    const auto opened = open_case(options, tr);
    const auto& instrument = opened.instrument.instrument;
    const auto assessment = core::assess(opened.facts, instrument);
    const auto disclosed = core::disclose_to_record_system(
        {.facts = opened.facts, .assessment = assessment, .instrument = opened.instrument});
    const auto json = core::fhir::bundle_json(disclosed.facts.value(), instrument, tr);
    write_or_print(out_file, json);
    return Exit::done;
}

}  // namespace werkrug::app
