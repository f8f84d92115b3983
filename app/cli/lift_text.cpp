#include "app/cli/lift_text.hpp"

#include "app/cli/plain_text.hpp"
#include "core/exposure/lifting/lifting_words.hpp"
#include "core/exposure/lifting/weight_limit.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

using core::LiftingTerm;
using core::LiftResult;
using core::Translator;

constexpr std::size_t id_width = 12;
constexpr std::size_t multiplier_width = 8;
constexpr std::size_t limit_width = 9;
constexpr std::size_t index_width = 8;

std::string upper(std::string_view name) {
    std::string text{name};
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    return text;
}

// Line ends and tabs in a quoted field would break the table.
std::string on_one_line(std::string_view id) {
    std::string text{id};
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return text;
}

std::string limit_unit(tables::UnitSystem units) {
    return units == tables::UnitSystem::metric ? "kg" : "lb";
}

// "0.625*": the mark is for what to improve first.
std::string multiplier_text(const LiftResult& result, LiftingTerm term,
                            const core::LiftingOptions& options, const Translator& tr) {
    const int decimals = options.worksheet_rounding ? 2 : 3;
    const bool first = result.improve_first == term;
    return pad_left(tr.number(*result.multiplier(term), decimals) + (first ? "*" : " "),
                    multiplier_width);
}

// "HM: horizontal distance of the hands; VM: …"
std::string terms_text(const Translator& tr) {
    std::string text;
    for (std::size_t i = 0; i < core::lifting_term_count; ++i) {
        const auto term = static_cast<LiftingTerm>(i);
        text +=
            (i == 0 ? "" : "; ") + upper(core::name_of(term)) + ": " + core::term_words(term, tr);
    }
    return text;
}

std::string out_of_range_text(const LiftResult& result, tables::UnitSystem units,
                              const Translator& tr) {
    std::string reasons;
    for (const auto& why : result.out_of_range)
        reasons += (reasons.empty() ? "" : "; ") + core::out_of_range_words(why, units, tr);
    return tr.tr("not applicable: {0}", {reasons});
}

}  // namespace

void LiftSummary::add(std::string_view id, const LiftResult& result) {
    ++lifts;
    if (!result.applies()) {
        ++not_applicable;
    } else if (!highest_index || *result.lifting_index > *highest_index) {
        highest_index = result.lifting_index;
        highest_id = id;
    }
}

std::string lift_text_head(const core::LiftingOptions& options, const Translator& tr) {
    const auto unit = limit_unit(options.units);
    const auto mass = tr.plain(core::load_constant(options)) + " " + unit;
    auto text = wrap(tr.tr("NIOSH lifting equation, reference mass {0}", {mass}));
    if (options.worksheet_rounding)
        text += wrap(tr.tr("Rounded as the worksheets of the manual are."));
    text += "\n" + pad_right(tr.tr("lift"), id_width);
    for (std::size_t i = 0; i < core::lifting_term_count; ++i)
        text += pad_left(upper(core::name_of(static_cast<LiftingTerm>(i))) + " ", multiplier_width);
    return text + pad_left("RWL " + unit, limit_width) + pad_left("LI", index_width) + "\n";
}

std::string lift_text_row(std::string_view id, const LiftResult& result,
                          const core::LiftingOptions& options, const Translator& tr) {
    auto line = pad_right(on_one_line(id), id_width);
    if (!result.applies()) return line + "  " + out_of_range_text(result, options.units, tr) + "\n";
    for (std::size_t i = 0; i < core::lifting_term_count; ++i)
        line += multiplier_text(result, static_cast<LiftingTerm>(i), options, tr);
    const int decimals = options.worksheet_rounding ? 1 : 2;
    line += pad_left(tr.number(*result.rwl, decimals), limit_width);
    line += pad_left(tr.number(*result.lifting_index, decimals), index_width);
    return line + "\n";
}

std::string lift_text_tail(const LiftSummary& summary, const Translator& tr) {
    auto text =
        "\n" + wrap(tr.tr("Lifts: {0}, of which the equation does not apply to {1}.",
                          {std::to_string(summary.lifts), std::to_string(summary.not_applicable)}));
    if (summary.highest_index)
        text +=
            wrap(tr.tr("Highest lifting index: {0} ({1}).",
                       {tr.number(*summary.highest_index, 2), on_one_line(summary.highest_id)}));
    return text +
           wrap(tr.tr("* improve this first: the lowest multiplier. {0}.", {terms_text(tr)}));
}

}  // namespace werkrug::app
