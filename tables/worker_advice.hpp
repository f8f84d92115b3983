// What a worker is told to do, by situation, in plain language (tables/data/worker-advice.xml).
#pragma once

#include "tables/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

// Which advice fits. acute, subacute and chronic are phases of nonspecific low-back pain.
enum class AdviceSituation { emergency, red_flag, radicular, elsewhere, acute, subacute, chronic };

struct Advice {
    std::string id{};
    LocalizedText text{};
};

struct WorkerAdvice {
    std::vector<Advice> alerts{};  // to be read first; empty unless there is haste
    std::vector<Advice> advice{};  // in the order to be shown
};

// Source of the rules: domain/care.md, named in the file.
WorkerAdvice worker_advice(AdviceSituation situation);

// The alert or advice with this id; an unknown one is a programming error (std::logic_error).
const LocalizedText& worker_advice_text(std::string_view id);

}  // namespace werkrug::tables
