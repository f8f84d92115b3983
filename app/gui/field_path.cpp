#include "app/gui/field_path.hpp"

#include "tables/parse.hpp"

#include <array>
#include <functional>
#include <optional>

namespace werkrug::app {

namespace {

constexpr std::string_view flag_list = "case/red-flags/flag";
constexpr std::string_view exclusion_list = "case/red-flags/exclusion";
constexpr std::string_view factor_list = "case/exposure/factor";
constexpr std::string_view question_list = "case/work-relation/question";
constexpr std::string_view advice_list = "case/care/plan/advice";

std::string named_row(std::string_view list, std::string_view id) {
    return std::string{list} + '/' + std::string{id};
}

template <typename Row>
std::optional<std::string> id_at(const std::vector<Row>& rows, std::string Row::*id,
                                 std::size_t number) {
    if (number < 1 || number > rows.size()) return std::nullopt;
    return rows[number - 1].*id;
}

struct NumberedList {
    std::string_view list;
    std::function<std::optional<std::string>(const core::Case&, std::size_t)> id;
};

const std::array<NumberedList, 5>& numbered_lists() {
    static const std::array<NumberedList, 5> lists{{
        {flag_list,
         [](const core::Case& facts, std::size_t n) {
             return id_at(facts.red_flags.answers, &core::FlagAnswer::flag, n);
         }},
        {exclusion_list,
         [](const core::Case& facts, std::size_t n) {
             return id_at(facts.red_flags.exclusions, &core::Exclusion::flag, n);
         }},
        {factor_list,
         [](const core::Case& facts, std::size_t n) {
             return id_at(facts.exposure.factors, &core::FactorExposure::factor, n);
         }},
        {question_list,
         [](const core::Case& facts, std::size_t n) {
             return id_at(facts.work_relation, &core::QuestionAnswer::question, n);
         }},
        {advice_list,
         [](const core::Case& facts, std::size_t n) {
             return id_at(facts.care.advice, &core::AdviceChoice::advice, n);
         }},
    }};
    return lists;
}

bool begins_with(std::string_view text, std::string_view beginning) {
    return text.substr(0, beginning.size()) == beginning;
}

}  // namespace

std::string flag_path(std::string_view flag) {
    return named_row(flag_list, flag);
}

std::string exclusion_path(std::string_view flag) {
    return named_row(exclusion_list, flag);
}

std::string factor_path(std::string_view factor) {
    return named_row(factor_list, factor);
}

std::string question_path(std::string_view question) {
    return named_row(question_list, question);
}

std::string advice_path(std::string_view advice) {
    return named_row(advice_list, advice);
}

std::string row_path(std::string_view list, std::size_t index) {
    return std::string{list} + '[' + std::to_string(index + 1) + ']';
}

std::string field_path(std::string_view problem_path, const core::Case& facts) {
    for (const auto& [list, id] : numbered_lists()) {
        const auto open = list.size();
        if (!begins_with(problem_path, list) || problem_path.size() <= open) continue;
        const auto close = problem_path.find(']', open);
        if (problem_path[open] != '[' || close == std::string_view::npos) continue;
        const auto number = parse_whole_number(problem_path.substr(open + 1, close - open - 1));
        if (!number || *number < 1) continue;
        if (const auto name = id(facts, static_cast<std::size_t>(*number)))
            return named_row(list, *name) + std::string{problem_path.substr(close + 1)};
    }
    return std::string{problem_path};
}

bool is_within(std::string_view path, std::string_view place) {
    if (!begins_with(path, place)) return false;
    return path.size() == place.size() || path[place.size()] == '/' || path[place.size()] == '[';
}

Step step_of(std::string_view path) {
    struct Place {
        std::string_view beginning;
        Step step;
    };
    constexpr std::array<Place, 11> places{{{"case/complaint", Step::diagnosis},
                                            {"case/red-flags", Step::diagnosis},
                                            {"case/exposure", Step::exposure},
                                            {"case/work-relation", Step::conclusion},
                                            {"case/other-causes", Step::conclusion},
                                            {"case/judgement", Step::conclusion},
                                            {"case/work-limits", Step::conclusion},
                                            {"case/measures", Step::conclusion},
                                            {"case/consent", Step::conclusion},
                                            {"case/inspection", Step::conclusion},
                                            {"case/care", Step::care}}};
    for (const auto& [beginning, step] : places)
        if (begins_with(path, beginning)) return step;
    return Step::worker;
}

}  // namespace werkrug::app
