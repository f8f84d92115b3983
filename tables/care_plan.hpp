// The care plan proposed to the company doctor, by situation and by class of risk, as data with
// sources (tables/data/care-plan.xml).
#pragma once

#include "tables/language.hpp"
#include "tables/worker_advice.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

enum class CareLineKind { check, advise, do_not, refer, evaluate, yellow_flag };

struct CareLine {
    std::string id{};
    CareLineKind kind{};
    std::set<AdviceSituation> situations{};  // at least one
    std::set<std::string> risk_classes{};    // ids; empty: whatever the risk
    LocalizedText text{};
    LocalizedText source{};  // citation
};

struct CarePlanData {
    std::string risk_questionnaire{};  // id of the questionnaire that stratifies the risk
    std::string risk_group{};          // of its classes
    int evaluate_within_days{};        // of the assessment
    LocalizedText evaluate_source{};   // citation
    std::vector<CareLine> lines{};     // in the order to be shown
};

const CarePlanData& care_plan_data();

// Null when there is none with this id.
const CareLine* find_care_line(std::string_view id);

// "check" | "advise" | "do-not" | "refer" | "evaluate" | "yellow-flag": the codes of the list
// "care-line-kind".
std::string_view name_of(CareLineKind kind);

}  // namespace werkrug::tables
