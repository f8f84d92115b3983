#include "reports/referral_letter.hpp"

#include "core/case/names.hpp"
#include "core/text/translator.hpp"
#include "reports/layout/table.hpp"
#include "reports/letters/letter.hpp"
#include "tables/code_lists.hpp"

#include <algorithm>

namespace werkrug::reports {

namespace {

using namespace layout;
using core::Translator;
using letters::write_heading;

std::string title_in(std::string_view list, std::string_view code, const Translator& tr) {
    return code.empty() ? tr.tr("not recorded") : tables::code_title(list, code).in(tr.language());
}

std::string date_words(const std::optional<core::Date>& date, const Translator& tr) {
    return date ? tr.date(*date) : tr.tr("not recorded");
}

bool nerve_root_signs(const core::Complaint& complaint) {
    return complaint.radiation == core::Radiation::below_knee &&
           complaint.dermatomal == core::Answer::yes;
}

void write_reason(Flow& flow, const core::ReferralFacts& facts,
                  const tables::Instrument& instrument, const Translator& tr) {
    write_heading(flow, tr.tr("Reason for the referral"));
    std::vector<std::string> reasons;
    for (const auto flag : facts.diagnosis.red_flags_present)
        reasons.push_back(tr.tr("Red flag: {0}",
                                {instrument.diagnosis.red_flags.at(flag).title.in(tr.language())}));
    if (nerve_root_signs(facts.complaint))
        reasons.push_back(
            tr.tr("Signs of a lumbosacral radicular syndrome: pain below the knee in "
                  "the area of one nerve root"));
    flow.bullets(reasons);
}

void write_complaint(Flow& flow, const core::ReferralFacts& facts, const Translator& tr) {
    const auto& complaint = facts.complaint;
    write_heading(flow, tr.tr("Complaints"));
    draw_facts(
        flow,
        {{tr.tr("Place of the pain"), title_in("location", core::name_of(complaint.location), tr)},
         {tr.tr("Start of this episode"), date_words(complaint.onset, tr)},
         {tr.tr("First episode ever"), date_words(complaint.first_onset, tr)},
         {tr.tr("Radiation into the leg"),
          title_in("radiation", core::name_of(complaint.radiation), tr)},
         {tr.tr("In the area of one nerve root"),
          title_in("answer", core::name_of(complaint.dermatomal), tr)},
         {tr.tr("Pain score"), complaint.pain_nrs ? tr.tr("{0} on a scale of 0 to 10",
                                                          {std::to_string(*complaint.pain_nrs)})
                                                  : tr.tr("not recorded")}});
    if (!complaint.description.empty()) flow.paragraph(complaint.description);
}

std::string exclusion_words(const core::Exclusion& exclusion, const Translator& tr) {
    return tr.tr("Specific cause excluded by: {0}; date: {1}. {2}",
                 {title_in("exclusion-by", exclusion.by, tr), date_words(exclusion.date, tr),
                  exclusion.text});
}

void write_exclusions(Flow& flow, const core::ReferralFacts& facts,
                      const tables::Instrument& instrument, const Translator& tr) {
    if (facts.red_flags.exclusions.empty()) return;
    write_heading(flow, tr.tr("Already examined"));
    Table table{.columns = {{tr.tr("Red flag"), 0.4}, {tr.tr("Exclusion"), 0.6}}};
    for (const auto& exclusion : facts.red_flags.exclusions) {
        const auto& flags = instrument.diagnosis.red_flags;
        const auto found = std::find_if(flags.begin(), flags.end(), [&](const auto& flag) {
            return flag.id == exclusion.flag;
        });
        table.rows.push_back(
            {found == flags.end() ? exclusion.flag : found->title.in(tr.language()),
             exclusion_words(exclusion, tr)});
    }
    draw_table(flow, table);
}

std::string request_words(bool emergency, const Translator& tr) {
    return emergency
               ? tr.tr("Please see this patient, or have this patient seen, the same day.")
               : tr.tr(
                     "Please examine whether a specific cause is behind the complaints, and treat "
                     "or refer as you see fit. I would be glad to hear your findings, as far as "
                     "the patient agrees.");
}

}  // namespace

std::string render_referral_letter(const core::ReferralFacts& facts,
                                   const tables::InstrumentFile& instrument, Language language) {
    const Translator tr(language);
    const bool emergency = facts.diagnosis.emergency;
    const letters::Letter letter{.title = tr.tr("Letter of referral"),
                                 .foot = tr.tr("Letter of referral, medically confidential"),
                                 .author = facts.physician.name,
                                 .day = facts.day};
    return letters::render_letter(letter, tr, [&](Flow& flow) {
        if (emergency) letters::write_box(flow, tr.tr("SAME DAY: sign of an emergency"));
        letters::write_head(
            flow, tr, facts.physician, facts.day,
            {.addressee = {tr.tr("To the general practitioner, or the doctor on duty")},
             .subject = tr.tr("Referral because of low-back pain"),
             .confidential = true});
        draw_facts(flow, {{tr.tr("Patient"), facts.worker_name},
                          {tr.tr("Date of birth"), date_words(facts.birth_date, tr)},
                          {tr.tr("Sex"), title_in("sex", core::name_of(facts.sex), tr)}});
        flow.paragraph(tr.tr("Dear colleague,"));
        flow.paragraph(request_words(emergency, tr), style::body_bold);
        write_reason(flow, facts, instrument.instrument, tr);
        write_complaint(flow, facts, tr);
        write_exclusions(flow, facts, instrument.instrument, tr);
        flow.paragraph(tr.tr("This letter is handed to the patient, who decides whom to give it."));
        letters::write_closing(flow, tr, facts.physician);
    });
}

}  // namespace werkrug::reports
