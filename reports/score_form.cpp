#include "reports/score_form.hpp"

#include "core/assessment/explain.hpp"
#include "core/case/names.hpp"
#include "reports/layout/table.hpp"
#include "reports/letters/letter.hpp"
#include "reports/pdf/utf8.hpp"
#include "reports/sections/figures.hpp"
#include "reports/sections/words.hpp"
#include "tables/code_lists.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::reports {

namespace {

using namespace layout;
using core::Translator;
using sections::Report;

constexpr TextStyle tiny{Weight::regular, 7, style::ink};
constexpr TextStyle tiny_bold{Weight::bold, 7, style::ink};
constexpr TextStyle tiny_muted{Weight::regular, 7, style::muted};

// At the height of a running head, which this page has none of: every line counts.
constexpr double title_baseline_pt = 46;
constexpr double who_baseline_pt = 64;

// All that the form is drawn from. `filled` is null for a blank one.
struct Form {
    const core::ScoreFormFacts* filled;
    const Report& report;

    const Translator& tr() const { return report.tr; }
    const tables::Instrument& instrument() const { return report.instrument; }
};

// "☐ yes  ☒ no": with a cross where it applies.
std::string box(bool ticked, const std::string& words) {
    return (ticked ? "☒ " : "☐ ") + words;
}

core::Answer answer_to(const Form& form, std::size_t flag) {
    if (form.filled == nullptr) return core::Answer::unknown;
    const auto& result = form.filled->assessment.diagnosis;
    const auto has = [flag](const std::vector<std::size_t>& list) {
        return std::find(list.begin(), list.end(), flag) != list.end();
    };
    if (has(result.red_flags_open)) return core::Answer::unknown;
    if (has(result.red_flags_present)) return core::Answer::yes;
    const auto& id = form.instrument().diagnosis.red_flags.at(flag).id;
    for (const auto& answer : form.filled->red_flags.answers)
        if (answer.flag == id) return answer.answer;
    return core::Answer::no;
}

bool is_excluded(const Form& form, std::size_t flag) {
    if (form.filled == nullptr) return false;
    const auto& id = form.instrument().diagnosis.red_flags.at(flag).id;
    const auto& exclusions = form.filled->red_flags.exclusions;
    return std::any_of(exclusions.begin(), exclusions.end(),
                       [&](const auto& exclusion) { return exclusion.flag == id; });
}

void write_who(Flow& flow, const Form& form) {
    const auto& tr = form.tr();
    const auto line = std::string(24, '.');
    const auto* facts = form.filled;
    const auto name = facts != nullptr ? facts->worker_name : line;
    const auto birth = facts != nullptr && facts->birth_date ? tr.date(*facts->birth_date) : line;
    const auto day =
        facts != nullptr && facts->assessment_date ? tr.date(*facts->assessment_date) : line;
    const bool signed_by = facts != nullptr && !facts->physician.name.empty();
    const auto words = tr.tr("Name: {0}    Date of birth: {1}    Date: {2}    Company doctor: {3}",
                             {name, birth, day, signed_by ? facts->physician.name : line});
    if (line_width(words, style::small) > flow.width()) return flow.paragraph(words, style::small);
    const pdf::Tagged tagged(flow.document(), pdf::Role::paragraph);
    draw_line(flow.document(), {style::left_pt, who_baseline_pt}, words, style::small);
}

// A heading of less height than those of a report: every line counts.
void write_step(Flow& flow, const std::string& title) {
    constexpr TextStyle step{Weight::bold, 10.5, style::ink};
    constexpr double above_pt = -5;  // tables leave more white space below them than can be spared
    constexpr double below_pt = 3;
    const auto leading = style::leading_pt(step);
    flow.need(leading + below_pt);
    flow.advance(above_pt);
    flow.document().bookmark(2, pdf::normalised(title), flow.y());
    {
        const pdf::Tagged tagged(flow.document(), pdf::Role::heading_2);
        draw_line(flow.document(), {flow.left(), flow.y() + style::baseline_pt(step)}, title, step);
    }
    flow.advance(leading + below_pt);
}

std::string location_words(const Form& form) {
    const auto& tr = form.tr();
    const auto location =
        form.filled != nullptr ? form.filled->complaint.location : core::Location::unknown;
    return box(location == core::Location::low_back, tr.tr("low in the back")) + "  " +
           box(location == core::Location::elsewhere, tr.tr("elsewhere: stop"));
}

std::string radiation_words(const Form& form) {
    const auto& tr = form.tr();
    const auto radiation =
        form.filled != nullptr ? form.filled->complaint.radiation : core::Radiation::unknown;
    const auto dermatomal =
        form.filled != nullptr ? form.filled->complaint.dermatomal : core::Answer::unknown;
    using core::Radiation;
    return box(radiation == Radiation::none || radiation == Radiation::above_knee,
               tr.tr("none or above the knee")) +
           "  " + box(radiation == Radiation::below_knee, tr.tr("below the knee")) + "  " +
           box(dermatomal == core::Answer::yes, tr.tr("in a dermatome: stop"));
}

std::string duration_words(const Form& form) {
    std::string words;
    for (const auto& entry : tables::code_list("duration-class")) {
        const auto ours = form.filled != nullptr ? form.filled->assessment.diagnosis.duration_class
                                                 : std::optional<tables::DurationClass>();
        words += (words.empty() ? "" : "  ") + box(ours && tables::name_of(*ours) == entry.code,
                                                   entry.title.in(form.tr().language()));
    }
    return words;
}

void add_flag_columns(Table& table, const Translator& tr) {
    table.columns.insert(table.columns.end(), {{tr.tr("Red flag (not excl.: stop)"), 0.31},
                                               {tr.tr("yes"), 0.05},
                                               {tr.tr("no"), 0.055},
                                               {tr.tr("excl."), 0.085}});
}

void add_flag(std::vector<Cell>& row, const Form& form, std::size_t flag) {
    const auto& flags = form.instrument().diagnosis.red_flags;
    if (flag >= flags.size()) {  // an odd number of flags leaves the last place empty
        for (int cell = 0; cell < 4; ++cell) row.emplace_back(std::string(), tiny);
        return;
    }
    const auto answer = answer_to(form, flag);
    row.emplace_back(flags[flag].title.in(form.tr().language()), tiny);
    row.emplace_back(box(answer == core::Answer::yes, {}), tiny);
    row.emplace_back(box(answer == core::Answer::no, {}), tiny);
    row.emplace_back(box(is_excluded(form, flag), {}), tiny);
}

void write_diagnosis(Flow& flow, const Form& form) {
    const auto& tr = form.tr();
    write_step(flow, tr.tr("Step 1: is it nonspecific low-back pain?"));
    const auto where = tr.tr("Place: {0}", {location_words(form)}) + "     " +
                       tr.tr("Radiation: {0}", {radiation_words(form)});
    draw_table(flow, {.columns = {{{}, 1}},
                      .rows = {{Cell(where, tiny)},
                               {Cell(tr.tr("Duration: {0}", {duration_words(form)}), tiny)}},
                      .compact = true});
    Table table{.compact = true};
    add_flag_columns(table, tr);
    add_flag_columns(table, tr);
    const auto rows = (form.instrument().diagnosis.red_flags.size() + 1) / 2;
    for (std::size_t i = 0; i < rows; ++i) {
        std::vector<Cell> row;
        add_flag(row, form, i);
        add_flag(row, form, i + rows);
        table.rows.push_back(std::move(row));
    }
    draw_table(flow, table);
}

bool is_level(const Form& form, std::size_t factor, tables::Level level) {
    if (form.filled == nullptr) return false;
    const auto& factors = form.filled->assessment.exposure.factors;
    return factor < factors.size() && factors[factor].level == level;
}

std::string sum_words(const Form& form) {
    if (form.filled == nullptr || !form.filled->assessment.exposure.points) return "......";
    return std::to_string(form.filled->assessment.exposure.points.value());
}

void add_counted_factor(Table& table, const Form& form, std::size_t index) {
    const auto& factor = form.instrument().factors.at(index);
    auto title = factor.title.in(form.tr().language());
    for (const auto& level : factor.levels) {
        const bool ours = is_level(form, index, level.level);
        const auto& look = ours ? tiny_bold : tiny;
        table.rows.push_back({Cell(std::exchange(title, {}), tiny_bold),
                              Cell(box(ours, level.title.in(form.tr().language())), look),
                              Cell(std::to_string(level.points), look),
                              Cell(level.criterion.in(form.tr().language()), look)});
    }
}

// A factor that gives no points takes one row, below the sum.
void add_recorded_factor(Table& table, const Form& form, std::size_t index) {
    const auto& tr = form.tr();
    const auto& factor = form.instrument().factors.at(index);
    std::string levels;
    for (const auto& level : factor.levels)
        levels += (levels.empty() ? "" : "  ") +
                  box(is_level(form, index, level.level), level.title.in(tr.language()));
    table.rows.push_back({Cell(factor.title.in(tr.language()), tiny_bold),
                          Cell(std::string(), tiny), Cell("–", tiny),
                          Cell(tr.tr("{0} (not counted)", {levels}), tiny)});
}

void write_exposure(Flow& flow, const Form& form) {
    const auto& tr = form.tr();
    write_step(flow, tr.tr("Step 2: exposure and points"));
    Table table{.columns = {{tr.tr("Factor"), 0.26},
                            {tr.tr("Level"), 0.12},
                            {tr.tr("Points"), 0.1},
                            {tr.tr("Criterion"), 0.52}},
                .compact = true};
    const auto& factors = form.instrument().factors;
    for (std::size_t i = 0; i < factors.size(); ++i)
        if (factors[i].counted) add_counted_factor(table, form, i);
    table.rows.push_back({Cell(tr.tr("Sum of the points"), tiny_bold), Cell(std::string(), tiny),
                          Cell(sum_words(form), tiny_bold), Cell(std::string(), tiny)});
    for (std::size_t i = 0; i < factors.size(); ++i)
        if (!factors[i].counted) add_recorded_factor(table, form, i);
    draw_table(flow, table);
}

std::string conclusion_words(const Form& form) {
    const auto& tr = form.tr();
    const auto threshold =
        sections::plain_percent(form.report, form.instrument().threshold_percent);
    const auto& result = form.report.facts.assessment.work_relatedness;
    const bool filled = form.filled != nullptr && result.has_value();
    const auto percent =
        filled ? sections::shown_percent(form.report, result->percent_table) : ".........";
    return tr.tr("Work-relatedness: {0}. Occupational disease ({1} or more): {2}",
                 {percent, threshold,
                  box(filled && result->occupational_disease, tr.tr("yes")) + "  " +
                      box(filled && !result->occupational_disease, tr.tr("no"))});
}

// As high as the room on the page allows, so that a pen finds the cell.
double age_table_row_pt(const Flow& flow, const Form& form) {
    constexpr double lowest_pt = 9;
    constexpr double highest_pt = 13;
    constexpr double below_pt = 48;  // the conclusion, the method
    const auto rows = static_cast<double>(form.instrument().table.size() + 2);
    return std::clamp((flow.room() - below_pt) / rows, lowest_pt, highest_pt);
}

void write_lookup(Flow& flow, const Form& form) {
    const auto& tr = form.tr();
    write_step(flow, tr.tr("Step 3: work-relatedness by age and points"));
    sections::draw_age_table(flow, form.report, age_table_row_pt(flow, form));
    const auto signature = tr.tr("Signature: {0}", {std::string(40, '.')});
    flow.paragraph(conclusion_words(form) + "     " + signature, style::small_bold);
}

std::string method_words(const Form& form) {
    const auto& instrument = form.instrument();
    const auto& tr = form.tr();
    const std::vector values{instrument.id, instrument.version};
    return instrument.status == tables::Status::derived
               ? tr.tr(
                     "Instrument {0}, version {1}, derived from a published model; it is not the "
                     "transcript of an official form.",
                     values)
               : tr.tr("Instrument {0}, version {1}.", values);
}

void write_form(Flow& flow, const Form& form) {
    {
        const pdf::Tagged tagged(flow.document(), pdf::Role::heading_1);
        draw_line(flow.document(), {style::left_pt, title_baseline_pt},
                  form.tr().tr("Low-back pain and work: score form"),
                  {Weight::bold, 13, style::accent});
    }
    write_who(flow, form);
    write_diagnosis(flow, form);
    write_exposure(flow, form);
    write_lookup(flow, form);
    flow.paragraph(method_words(form), tiny_muted);
}

}  // namespace

std::string render_score_form(const core::ScoreFormFacts* facts,
                              const tables::InstrumentFile& instrument, Language language) {
    const Translator tr(language);
    core::AssessedCase assessed;
    if (facts != nullptr) assessed.assessment = facts->assessment;
    const Report report{.facts = assessed,
                        .instrument = instrument.instrument,
                        .tr = tr,
                        .instrument_sha256 = {},
                        .facts_sha256 = {},
                        .explanations = {}};
    // A blank form has no day of its own: that of its instrument's age would be a guess.
    const auto day =
        facts != nullptr && facts->assessment_date ? *facts->assessment_date : core::Date{};
    const letters::Letter letter{.title = tr.tr("Score form"),
                                 .foot = tr.tr("Score form for the own file"),
                                 .author = "Werkrug",
                                 .day = day};
    return letters::render_letter(letter, tr, [&](Flow& flow) {
        write_form(flow, {facts, report});
    });
}

}  // namespace werkrug::reports
