#include "reports/sections/disclosed_case.hpp"

#include "core/case/case_writer.hpp"
#include "core/io/sha256.hpp"

namespace werkrug::reports::sections {

core::Case disclosed_case(const core::AssessedCase& facts, const std::string& instrument_id) {
    return {.id = facts.case_id,
            .instrument = instrument_id,
            .worker = facts.worker,
            .employment = facts.employment,
            .physician = facts.physician,
            .assessment_date = facts.assessment_date,
            .complaint = facts.complaint,
            .red_flags = facts.red_flags,
            .exposure = facts.exposure,
            .work_relation = facts.work_relation,
            .other_causes = facts.other_causes,
            .judgement = facts.judgement,
            .work_limits = facts.work_limits,
            .measures = facts.measures,
            .care = facts.care};
}

core::Case disclosed_case(const core::InsurerFacts& facts, const std::string& instrument_id) {
    auto disclosed = disclosed_case(static_cast<const core::AssessedCase&>(facts), instrument_id);
    disclosed.consents = {facts.consent};
    disclosed.inspection = facts.inspection;
    return disclosed;
}

std::string facts_sha256(const core::Case& disclosed, const std::string& instrument_sha256) {
    return core::sha256_hex(core::write_case(disclosed) + instrument_sha256);
}

Report report_of(const core::AssessedCase& facts, const core::Case& disclosed,
                 const tables::InstrumentFile& file, const core::Translator& tr) {
    const auto instrument_sha256 = core::sha256_hex(file.xml);
    return {.facts = facts,
            .instrument = file.instrument,
            .tr = tr,
            .instrument_sha256 = instrument_sha256,
            .facts_sha256 = facts_sha256(disclosed, instrument_sha256),
            .explanations = core::explain(facts.assessment, disclosed, file.instrument, tr)};
}

}  // namespace werkrug::reports::sections
