#include "app/gui/answers.hpp"

#include <algorithm>
#include <vector>

namespace werkrug::app {

namespace {

// Sets the answer in the row with this id; no row stands for unknown.
template <typename Row>
void set_answer(std::vector<Row>& rows, std::string Row::*id_member, const std::string& id,
                core::Answer answer) {
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const Row& candidate) { return candidate.*id_member == id; });
    if (answer == core::Answer::unknown) {
        if (row != rows.end()) rows.erase(row);
    } else if (row != rows.end()) {
        row->answer = answer;
    } else {
        rows.push_back({id, answer});
    }
}

}  // namespace

void set_flag_answer(core::Case& facts, const std::string& flag, core::Answer answer) {
    set_answer(facts.red_flags.answers, &core::FlagAnswer::flag, flag, answer);
}

void answer_open_flags_no(core::Case& facts, const tables::Instrument& instrument) {
    for (const tables::RedFlag& flag : instrument.diagnosis.red_flags)
        if (!flag.derived() && core::flag_answer(facts, flag.id) == core::Answer::unknown)
            set_flag_answer(facts, flag.id, core::Answer::no);
}

core::Exclusion exclusion_of(const core::Case& facts, const std::string& flag) {
    const core::Exclusion* found = core::find_exclusion(facts, flag);
    return found != nullptr ? *found : core::Exclusion{};
}

void change_exclusion(core::Case& facts, const std::string& flag,
                      const std::function<void(core::Exclusion&)>& change) {
    auto& records = facts.red_flags.exclusions;
    core::Exclusion record = exclusion_of(facts, flag);
    record.flag = flag;
    change(record);
    const core::Exclusion empty{.flag = flag};
    const auto place = std::find_if(records.begin(), records.end(),
                                    [&](const core::Exclusion& e) { return e.flag == flag; });
    if (place == records.end()) {
        if (record != empty) records.push_back(record);
    } else if (record == empty) {
        records.erase(place);
    } else {
        *place = record;
    }
}

void set_question_answer(core::Case& facts, const std::string& question, core::Answer answer) {
    set_answer(facts.work_relation, &core::QuestionAnswer::question, question, answer);
}

}  // namespace werkrug::app
