#include "reports/insurer/disclosed_case.hpp"

#include "core/case/case_writer.hpp"
#include "core/io/sha256.hpp"

namespace werkrug::reports::insurer {

core::Case disclosed_case(const core::InsurerFacts& facts, const std::string& instrument_id) {
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
            .consents = {facts.consent},
            .inspection = facts.inspection};
}

std::string facts_sha256(const core::Case& disclosed, const std::string& instrument_sha256) {
    return core::sha256_hex(core::write_case(disclosed) + instrument_sha256);
}

}  // namespace werkrug::reports::insurer
