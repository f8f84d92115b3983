#include "reports/worker_report.hpp"

#include "core/care/advice_situation.hpp"
#include "core/case/names.hpp"
#include "reports/layout/table.hpp"
#include "reports/layout/watermark.hpp"
#include "reports/letters/letter.hpp"
#include "reports/pdf/finish.hpp"
#include "reports/sections/care.hpp"
#include "reports/sections/disclosed_case.hpp"
#include "reports/sections/figures.hpp"
#include "reports/sections/words.hpp"
#include "tables/code_lists.hpp"

#include <algorithm>

namespace werkrug::reports {

namespace {

using namespace layout;
using namespace sections;

constexpr TextStyle title_style{Weight::bold, 20, style::accent};

void heading(Flow& flow, const std::string& title) {
    flow.heading({.title = title});
}

tables::WorkerAdvice fitting_advice(const Report& report) {
    const auto situation = core::advice_situation(report.facts.assessment.diagnosis);
    return situation ? tables::worker_advice(*situation) : tables::WorkerAdvice{};
}

void write_alerts(Flow& flow, const Report& report) {
    for (const auto& alert : fitting_advice(report).alerts)
        letters::write_box(flow, alert.text.in(report.tr.language()));
}

void write_beginning(Flow& flow, const Report& report, const core::WorkerFacts& facts) {
    const auto& tr = report.tr;
    flow.paragraph(tr.tr("MEDICALLY CONFIDENTIAL"), style::small_bold);
    flow.paragraph(tr.tr("Your back pain and your work"), title_style);
    flow.gap(8);
    write_alerts(flow, report);
    draw_facts(
        flow, {{tr.tr("For"), full_name(report)},
               {tr.tr("Date of birth"), date_or_not_recorded(report, facts.worker.birth_date)},
               {tr.tr("Employer"), text_or_not_recorded(report, facts.employment.employer)},
               {tr.tr("Occupation"), coded_text(report, facts.employment.occupation)},
               {tr.tr("Sector"), coded_text(report, facts.employment.sector)},
               {tr.tr("Company doctor"), text_or_not_recorded(report, facts.physician.name)},
               {tr.tr("Service"), text_or_not_recorded(report, facts.physician.service)},
               {tr.tr("Date of assessment"), date_or_not_recorded(report, facts.assessment_date)}});
    flow.gap(4);
    flow.paragraph(
        tr.tr("Your company doctor has looked at one question: does your back pain come from your "
              "work? In this report you read what the doctor looked at, what the answer is, and "
              "what it means for you. It says the same as the report for the insurer, in other "
              "words."));
    if (facts.draft)
        flow.paragraph(tr.tr("This is a draft. Is something not right? You can still ask for "
                             "corrections."),
                       style::body_bold);
}

std::string answer_words(const Report& report) {
    const auto& tr = report.tr;
    const auto& result = report.facts.assessment.work_relatedness;
    if (result) {
        const auto percent = shown_percent(report, result->percent_table);
        return result->occupational_disease
                   ? tr.tr(
                         "By the method that the doctor used, your back pain is for {0} related to "
                         "your work. That is enough to call it an occupational disease.",
                         {percent})
                   : tr.tr(
                         "By the method that the doctor used, your back pain is for {0} related to "
                         "your work. That is not enough to call it an occupational disease.",
                         {percent});
    }
    if (report.facts.assessment.diagnosis.conclusion ==
        core::DiagnosisConclusion::not_low_back_pain)
        return tr.tr(
            "Your pain is not low in the back. The method that the doctor used is only for "
            "low-back pain, so there is no percentage.");
    return tr.tr(
        "There may be another cause behind your back pain that must be looked at first. "
        "So the doctor has stopped here, and there is no percentage.");
}

std::string opinion_words(const Report& report) {
    const auto& judgement = report.facts.judgement;
    if (!judgement.conclusion) return report.tr.tr("The doctor has not given a judgement yet.");
    return tables::code_title("conclusion", core::name_of(*judgement.conclusion))
        .in(report.tr.language());
}

void write_answer(Flow& flow, const Report& report, const core::WorkerFacts& facts) {
    const auto& tr = report.tr;
    heading(flow, tr.tr("The answer"));
    flow.paragraph(answer_words(report), style::body_bold);
    draw_facts(flow, {{tr.tr("The doctor’s own judgement: an occupational disease?"),
                       opinion_words(report)},
                      {tr.tr("Why"), text_or_not_recorded(report, facts.judgement.reason)}});
    if (facts.notified_on)
        flow.paragraph(
            tr.tr("On {0} the doctor reported this to the Netherlands Center for "
                  "Occupational Diseases. Your name and your employer’s are not in it.",
                  {tr.date(*facts.notified_on)}));
}

void write_complaints(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    const auto& complaint = report.facts.complaint;
    heading(flow, tr.tr("What you told about your pain"));
    draw_facts(flow,
               {{tr.tr("Where the pain is"),
                 code_or_not_recorded(report, "location", core::name_of(complaint.location))},
                {tr.tr("Since when"), date_or_not_recorded(report, complaint.onset)},
                {tr.tr("First time ever"), date_or_not_recorded(report, complaint.first_onset)},
                {tr.tr("Pain in the leg"),
                 code_or_not_recorded(report, "radiation", core::name_of(complaint.radiation))},
                {tr.tr("In the area of one nerve"),
                 code_or_not_recorded(report, "answer", core::name_of(complaint.dermatomal))},
                {tr.tr("How bad it is, from 0 to 10"),
                 complaint.pain_nrs ? std::to_string(*complaint.pain_nrs) : not_recorded(report)}});
    if (!complaint.description.empty()) flow.paragraph(complaint.description);
    for (const auto& leave : complaint.sick_leaves)
        flow.paragraph(tr.tr(
            "Off sick from {0} to {1}, for {2}.",
            {date_or_not_recorded(report, leave.from), leave.to ? tr.date(*leave.to) : tr.tr("now"),
             percent_or_not_recorded(report, leave.percent)}));
}

std::string exclusion_words(const Report& report, const std::string& flag) {
    for (const auto& exclusion : report.facts.red_flags.exclusions)
        if (exclusion.flag == flag)
            return code_or_not_recorded(report, "exclusion-by", exclusion.by) + ", " +
                   date_or_not_recorded(report, exclusion.date) + ". " + exclusion.text;
    return {};
}

void write_warning_signs(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    heading(flow, tr.tr("Signs of another disease"));
    flow.lead_in(
        tr.tr("The doctor asked about signs that another disease is behind the pain. "
              "These are the answers:"));
    Table table{
        .columns = {{tr.tr("Sign"), 0.5}, {tr.tr("Answer"), 0.16}, {tr.tr("Examined"), 0.34}}};
    for (const auto& answer : report.facts.red_flags.answers) {
        const auto& flags = report.instrument.diagnosis.red_flags;
        const auto found = std::find_if(flags.begin(), flags.end(),
                                        [&](const auto& flag) { return flag.id == answer.flag; });
        table.rows.push_back({found == flags.end() ? answer.flag : found->title.in(tr.language()),
                              code_or_not_recorded(report, "answer", core::name_of(answer.answer)),
                              exclusion_words(report, answer.flag)});
    }
    if (table.rows.empty()) return flow.paragraph(not_recorded(report));
    draw_table(flow, table);
}

void write_your_work(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    heading(flow, tr.tr("Your work"));
    flow.lead_in(
        tr.tr("These parts of work can cause back pain. For each of them you see how "
              "heavy it is in your work, and how many points it gives."));
    Table table{.columns = {{tr.tr("Part of the work"), 0.34},
                            {tr.tr("How heavy"), 0.18},
                            {tr.tr("Points"), 0.12, Align::right},
                            {tr.tr("Remark"), 0.36}}};
    for (const auto& result : report.facts.assessment.exposure.factors) {
        if (!result.recorded) continue;
        const auto& factor = report.instrument.factors.at(result.factor);
        const auto& factors = report.facts.exposure.factors;
        const auto found = std::find_if(factors.begin(), factors.end(),
                                        [&](const auto& one) { return one.factor == factor.id; });
        table.rows.push_back({factor.title.in(tr.language()),
                              level_title(report, factor, result.level),
                              factor.counted ? std::to_string(result.points) : tr.tr("not counted"),
                              found == factors.end() ? std::string() : found->note});
    }
    if (table.rows.empty()) return flow.paragraph(not_recorded(report));
    draw_table(flow, table);
}

void write_result(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    const auto& result = report.facts.assessment.work_relatedness;
    if (!result) return;
    heading(flow, tr.tr("How the percentage came about"));
    flow.lead_in(
        tr.tr("The doctor adds up the points and looks at your age. You have {0} points. "
              "In the table the thick frame shows your place.",
              {std::to_string(report.facts.assessment.exposure.points.value_or(0))}));
    draw_age_table(flow, report);
    flow.paragraph(
        tr.tr("The percentage is not exact. With the numbers behind the table, the "
              "outcome is {0}; it can just as well lie anywhere between {1} and {2}.",
              {shown_percent(report, result->percent_model),
               shown_percent(report, result->interval95.low),
               shown_percent(report, result->interval95.high)}));
    if (result->borderline)
        flow.paragraph(
            tr.tr("You are close to the border: a small difference could have changed the "
                  "answer."),
            style::body_bold);
}

void write_other_causes(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    heading(flow, tr.tr("Other causes"));
    if (report.facts.other_causes.empty())
        return flow.paragraph(tr.tr("Nothing outside work is recorded that can explain the pain."));
    Table table{
        .columns = {{tr.tr("Cause outside work"), 0.65}, {tr.tr("How large its part is"), 0.35}}};
    for (const auto& cause : report.facts.other_causes)
        table.rows.push_back({text_or_not_recorded(report, cause.text),
                              code_or_not_recorded(report, "contribution", cause.contribution)});
    draw_table(flow, table);
}

void write_meaning(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    std::vector<std::string> meaning;
    if (report.facts.assessment.work_relatedness)
        meaning.push_back(
            tr.tr("The percentage comes from research in large groups of people. It "
                  "cannot prove where the pain of one person comes from."));
    meaning.push_back(tr.tr("It does not say whose fault it is, and not whether you get money."));
    meaning.push_back(tr.tr("A judge or insurer uses other rules than the doctor does."));
    heading(flow, tr.tr("What this means, and what it does not mean"));
    flow.bullets(meaning);
}

void write_work_advice(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    heading(flow, tr.tr("Your work now"));
    if (report.facts.work_limits.empty() && report.facts.measures.empty())
        return flow.paragraph(tr.tr("There are no agreements about your work in this report."));
    if (!report.facts.work_limits.empty()) {
        flow.lead_in(tr.tr("What you can and cannot do:"));
        flow.bullets(report.facts.work_limits);
    }
    if (report.facts.measures.empty()) return;
    Table table{.columns = {{tr.tr("What is going to change"), 0.7}, {tr.tr("By when"), 0.3}}};
    for (const auto& measure : report.facts.measures)
        table.rows.push_back({text_or_not_recorded(report, measure.text),
                              date_or_not_recorded(report, measure.due)});
    draw_table(flow, table);
}

template <class Entries, class TextOf>
void write_list(Flow& flow, const std::string& title, const Entries& entries, TextOf text_of) {
    if (entries.empty()) return;
    std::vector<std::string> items;
    items.reserve(entries.size());
    for (const auto& entry : entries) items.push_back(text_of(entry));
    heading(flow, title);
    flow.bullets(items);
}

void write_advice(Flow& flow, const Report& report) {
    const auto language = report.tr.language();
    write_list(flow, report.tr.tr("What you can do"), fitting_advice(report).advice,
               [&](const auto& advice) { return advice.text.in(language); });
    write_list(flow, report.tr.tr("Call a doctor at once when"), tables::code_list("call-at-once"),
               [&](const auto& entry) { return entry.title.in(language); });
}

void write_consents(Flow& flow, const Report& report, const core::WorkerFacts& facts) {
    const auto& tr = report.tr;
    if (facts.consents.empty())
        return flow.paragraph(tr.tr("You have not consented to anybody getting data."));
    flow.lead_in(tr.tr("You have consented to this:"));
    for (const auto& consent : facts.consents)
        draw_facts(flow,
                   {{code_or_not_recorded(report, "consent-to", consent.to),
                     text_or_not_recorded(report, consent.recipient)},
                    {tr.tr("Purpose"), text_or_not_recorded(report, consent.purpose)},
                    {tr.tr("Consent given on"), date_or_not_recorded(report, consent.date)},
                    {tr.tr("Valid until"), date_or_not_recorded(report, consent.until)},
                    {tr.tr("Withdrawn on"), date_or_not_recorded(report, consent.withdrawn)}});
}

void write_your_care(Flow& flow, const Report& report) {
    if (report.facts.care == core::Care{}) return;
    heading(flow, report.tr.tr("What was agreed and how it goes"));
    write_care(flow, report, PlanShown::agreed);
}

void write_rights(Flow& flow, const Report& report, const core::WorkerFacts& facts) {
    const auto& tr = report.tr;
    heading(flow, tr.tr("Your rights"));
    flow.bullets(
        {tr.tr("You see the report for the insurer first. Facts that are wrong are corrected. Your "
               "comments are attached, with the doctor’s reply."),
         tr.tr("You may block that report. Then it is not sent."),
         tr.tr("You may withdraw your consent at any time."),
         tr.tr("You may see your file, and get a copy of all that is sent about you."),
         tr.tr(
             "Your employer gets no medical information. The insurer that pays during absence gets "
             "none either."),
         tr.tr("Do you not agree with your doctor? You may ask another company doctor for a second "
               "opinion, or make a complaint.")});
    write_consents(flow, report, facts);
}

void write_comments(Flow& flow, const Report& report, const core::WorkerFacts& facts) {
    const auto inspection = facts.inspection.value_or(core::Inspection{});
    if (inspection.comments.empty() && facts.reply.empty()) return;
    const auto& tr = report.tr;
    heading(flow, tr.tr("Your comments"));
    flow.paragraph(text_or_not_recorded(report, inspection.comments));
    draw_facts(flow, {{tr.tr("Reply of the doctor"), text_or_not_recorded(report, facts.reply)}});
}

void draw(pdf::Document& document, const Report& report, const core::WorkerFacts& facts) {
    Flow flow(document, watermark(facts.draft ? report.tr.tr("DRAFT") : std::string()));
    write_beginning(flow, report, facts);
    write_answer(flow, report, facts);
    write_meaning(flow, report);
    write_complaints(flow, report);
    write_warning_signs(flow, report);
    write_your_work(flow, report);
    write_result(flow, report);
    write_other_causes(flow, report);
    write_work_advice(flow, report);
    write_advice(flow, report);
    write_your_care(flow, report);
    write_rights(flow, report, facts);
    write_comments(flow, report, facts);
    write_running_heads(document, report, report.tr.tr("Report for the worker"));
}

}  // namespace

std::string render_worker_report(const core::WorkerFacts& facts, const tables::InstrumentFile& file,
                                 Language language) {
    const core::Translator tr(language);
    const auto report = report_of(
        facts, disclosed_case(static_cast<const core::AssessedCase&>(facts), file.instrument.id),
        file, tr);
    pdf::Document document;
    draw(document, report, facts);
    return pdf::finish(document, {.title = tr.tr("Report for the worker"),
                                  .author = facts.physician.name,
                                  .subject = tr.tr("medically confidential"),
                                  .date = facts.day,
                                  .language = language});
}

}  // namespace werkrug::reports
