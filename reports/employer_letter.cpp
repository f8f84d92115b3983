#include "reports/employer_letter.hpp"

#include "core/text/translator.hpp"
#include "reports/layout/table.hpp"
#include "reports/letters/letter.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::reports {

namespace {

using namespace layout;
using core::Translator;
using letters::write_heading;

std::string number_or_dash(const std::optional<double>& value, const Translator& tr) {
    return value ? tr.plain(*value) : "–";
}

// "17 kg, 1.5 times a minute"
std::string lift_words(const core::Lift& lift, const Translator& tr) {
    return tr.tr("{0} kg, {1} times a minute",
                 {number_or_dash(lift.load_kg, tr), number_or_dash(lift.per_min, tr)});
}

std::string posture_words(const core::Posture& posture, const Translator& tr) {
    const auto share = posture.share ? tr.percent(*posture.share * 100, 0) : std::string("–");
    return tr.tr("trunk bent {0}°, turned {1}°, {2} of the time",
                 {number_or_dash(posture.trunk_flexion_deg, tr),
                  number_or_dash(posture.trunk_rotation_deg, tr), share});
}

std::string vibration_words(const core::Vibration& vibration, const Translator& tr) {
    return tr.tr("vibration x {0}, y {1}, z {2} m/s²",
                 {number_or_dash(vibration.x_m_s2, tr), number_or_dash(vibration.y_m_s2, tr),
                  number_or_dash(vibration.z_m_s2, tr)});
}

std::string load_of(const core::Task& task, const Translator& tr) {
    std::string load;
    const auto add = [&](const std::string& words) { load += (load.empty() ? "" : "\n") + words; };
    for (const auto& lift : task.lifts) add(lift_words(lift, tr));
    for (const auto& posture : task.postures) add(posture_words(posture, tr));
    for (const auto& vibration : task.vibrations) add(vibration_words(vibration, tr));
    return load.empty() ? "–" : load;
}

void write_work_factors(Flow& flow, const core::EmployerFacts& facts,
                        const tables::Instrument& instrument, const Translator& tr) {
    if (facts.work_factors.empty()) return;
    write_heading(flow, tr.tr("Work-related factors"));
    flow.lead_in(tr.tr("In my judgement these factors of the work play a part:"));
    std::vector<std::string> factors;
    for (const auto& result : facts.work_factors)
        factors.push_back(instrument.factors.at(result.factor).title.in(tr.language()));
    flow.bullets(factors);
}

void write_tasks(Flow& flow, const core::EmployerFacts& facts, const Translator& tr) {
    if (!facts.worksheet || facts.worksheet->tasks.empty()) return;
    write_heading(flow, tr.tr("Load of the work"));
    Table table{.columns = {{tr.tr("Task"), 0.36},
                            {tr.tr("Minutes per shift"), 0.2, Align::right},
                            {tr.tr("Load"), 0.44}}};
    for (const auto& task : facts.worksheet->tasks)
        table.rows.push_back({task.name.empty() ? std::string("–") : task.name,
                              number_or_dash(task.min_per_shift, tr), load_of(task, tr)});
    draw_table(flow, table);
}

void write_limits(Flow& flow, const core::EmployerFacts& facts, const Translator& tr) {
    write_heading(flow, tr.tr("Limits and possibilities for work"));
    if (facts.work_limits.empty())
        return flow.paragraph(tr.tr("There are no limits to report at this moment."));
    flow.bullets(facts.work_limits);
}

void write_prevention(Flow& flow, const core::EmployerFacts& facts, const Translator& tr) {
    if (facts.measures.empty()) return;
    write_heading(flow, tr.tr("Advice on prevention"));
    Table table{.columns = {{tr.tr("Measure of prevention"), 0.54},
                            {tr.tr("Kind"), 0.22},
                            {tr.tr("Due"), 0.24}}};
    for (const auto& measure : facts.measures)
        table.rows.push_back(
            {measure.text.empty() ? std::string("–") : measure.text,
             measure.kind.empty()
                 ? std::string("–")
                 : tables::code_title("measure-kind", measure.kind).in(tr.language()),
             measure.due ? tr.date(*measure.due) : std::string("–")});
    draw_table(flow, table);
}

}  // namespace

std::string render_employer_letter(const core::EmployerFacts& facts,
                                   const tables::InstrumentFile& instrument, Language language) {
    const Translator tr(language);
    const letters::Letter letter{.title = tr.tr("Letter to the employer"),
                                 .foot = tr.tr("Letter to the employer; the worker has a copy"),
                                 .author = facts.physician.name,
                                 .day = facts.day};
    return letters::render_letter(letter, tr, [&](Flow& flow) {
        letters::write_head(flow, tr, facts.physician, facts.day,
                            {.addressee = {tr.tr("To the employer")},
                             .subject = tr.tr("Work and limits of {0}", {facts.worker_name})});
        flow.paragraph(tr.tr("Dear Sir or Madam,"));
        flow.paragraph(
            tr.tr("I spoke with {0} about the work. In this letter you read what is of importance "
                  "for the work. A doctor may not give you medical information; it is not in this "
                  "letter, and I ask you not to ask the worker for it.",
                  {facts.worker_name}));
        write_work_factors(flow, facts, instrument.instrument, tr);
        write_tasks(flow, facts, tr);
        write_limits(flow, facts, tr);
        write_prevention(flow, facts, tr);
        flow.paragraph(tr.tr("The worker receives an identical copy of this letter."));
        letters::write_closing(flow, tr, facts.physician);
    });
}

}  // namespace werkrug::reports
