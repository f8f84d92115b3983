#include "core/notification/notification_batch.hpp"

#include "core/assessment/assess.hpp"
#include "core/disclosure/disclosure.hpp"
#include "core/register/kept_instruments.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace werkrug::core {

std::vector<std::vector<NotificationField>> NotificationBatch::rows() const {
    std::vector<std::vector<NotificationField>> rows;
    rows.reserve(ready.size());
    for (const auto& one : ready) rows.push_back(one.fields);
    return rows;
}

NotificationBatch notifications_of(const Register& cases, const std::vector<std::string>& case_ids,
                                   Date day, const Translator& tr) {
    NotificationBatch batch;
    KeptInstruments instruments(cases);
    for (const auto& id : case_ids) {
        const auto saved = cases.last(id);
        const auto facts = facts_of(saved, cases.path());
        const auto& instrument = instruments.need(saved);
        const auto assessment = assess(facts, instrument.instrument);
        auto disclosed = disclose_to_ncvb({.facts = facts,
                                           .assessment = assessment,
                                           .instrument = instrument,
                                           .day = day,
                                           .marks = saved.marks});
        if (disclosed.facts)
            batch.ready.push_back(
                {.case_id = id,
                 .revision = saved.revision,
                 .fields = notification_fields(*disclosed.facts, instrument.instrument, tr)});
        else
            batch.refused.push_back({.case_id = id, .why = std::move(disclosed.refusal)});
    }
    return batch;
}

std::vector<OpenDuty> open_duties(const std::vector<IndexEntry>& entries) {
    std::vector<OpenDuty> open;
    for (const auto& entry : entries) {
        const auto duty = duty_of(entry.summary);
        if (duty != NotificationDuty::none) open.push_back({.entry = &entry, .duty = duty});
    }
    std::sort(open.begin(), open.end(), [](const OpenDuty& a, const OpenDuty& b) {
        const auto key = [](const OpenDuty& one) {
            const auto& s = one.entry->summary;
            return std::tie(one.duty, s.assessment_date, s.case_number, one.entry->case_id);
        };
        return key(a) < key(b);
    });
    return open;
}

std::string duties_json(const std::vector<OpenDuty>& duties) {
    using Json = nlohmann::ordered_json;
    constexpr int indent = 2;
    const auto text = [](const std::string& words) { return words.empty() ? Json{} : Json(words); };
    auto list = Json::array();
    for (const auto& [entry, duty] : duties) {
        const auto& s = entry->summary;
        list.push_back(
            {{"id", hex_of(entry->case_id)},
             {"case_number", text(s.case_number)},
             {"assessment_date", s.assessment_date ? Json(print_date(*s.assessment_date)) : Json{}},
             {"conclusion", text(s.conclusion)},
             {"duty", duty == NotificationDuty::to_notify ? "to-notify" : "to-conclude-first"}});
    }
    return list.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace werkrug::core
