// Step 1: the complaint, the red flags, and what they lead to.
#include "app/gui/accessible.hpp"
#include "app/gui/answers.hpp"
#include "app/gui/form_page.hpp"
#include "app/gui/list_rows.hpp"
#include "app/gui/reason_words.hpp"
#include "app/gui/red_flag_row.hpp"
#include "app/gui/result_words.hpp"
#include "app/gui/wx_text.hpp"
#include "core/case/names.hpp"

#include <wx/button.h>

namespace werkrug::app {

namespace {

using core::Case;

constexpr auto sick_leaves = [](auto& facts) -> auto& {
    return facts.complaint.sick_leaves;
};

RowListSpec sick_leave_rows(const core::Translator& tr) {
    auto spec = list_of_rows("case/complaint/sick-leave", tr.tr("Add sick leave"), sick_leaves);
    spec.title = [&tr](std::size_t number) {
        return tr.tr("Sick leave {0}", {std::to_string(number)});
    };
    spec.fill = [&tr](FieldGroup& group, std::size_t index, const std::string& title) {
        const RowFields row{row_path("case/complaint/sick-leave", index), title};
        group.date(row.spec("/@from", tr.tr("From")),
                   row_getter(sick_leaves, index, &core::SickLeave::from),
                   row_setter(sick_leaves, index, &core::SickLeave::from));
        group.date(row.spec("/@to", tr.tr("Until"), tr.tr("empty: still")),
                   row_getter(sick_leaves, index, &core::SickLeave::to),
                   row_setter(sick_leaves, index, &core::SickLeave::to));
        group.number(row.spec("/@percent", tr.tr("Percentage"), {}, "%"), "sick-leave/percent",
                     row_getter(sick_leaves, index, &core::SickLeave::percent),
                     row_setter(sick_leaves, index, &core::SickLeave::percent));
    };
    return spec;
}

class DiagnosisPage : public FormPage {
  public:
    DiagnosisPage(wxWindow* parent, Session& session);

    void refresh() override;
    bool focus_field(std::string_view path) override;

  private:
    void add_complaint();
    void add_red_flags();
    void add_conclusion();
    void refresh_conclusion();

    std::vector<RedFlagRow*> flags_{};
    WrappedText* emergency_{};
    WrappedText* conclusion_{};
    WrappedText* details_{};
    WrappedText* reasons_{};
};

DiagnosisPage::DiagnosisPage(wxWindow* parent, Session& session) : FormPage(parent, session) {
    const tables::Diagnosis& diagnosis = session.instrument().instrument.diagnosis;
    add_title(tr().tr("Step 1: diagnosis"), diagnosis.definition.in(session.language()));
    add_complaint();
    add_red_flags();
    add_conclusion();
    add_rows(add_card(tr().tr("Sick leave")), sick_leave_rows(session.tr()));
}

void DiagnosisPage::add_complaint() {
    FieldGroup& group = add_group(add_card(tr().tr("Complaint")));
    group.radio(
        {"case/complaint/location", tr().tr("Where is the pain")},
        list_options(session(), "location"),
        [](const Case& facts) { return std::string{name_of(facts.complaint.location)}; },
        [](Case& facts, const std::string& code) {
            facts.complaint.location = core::from_name<core::Location>(code).value();
        });
    group.date(
        {"case/complaint/onset", tr().tr("Onset of this episode")},
        [](const Case& facts) { return facts.complaint.onset; },
        [](Case& facts, auto date) { facts.complaint.onset = date; });
    group.date(
        {"case/complaint/first-onset", tr().tr("First episode ever"), tr().tr("when earlier")},
        [](const Case& facts) { return facts.complaint.first_onset; },
        [](Case& facts, auto date) { facts.complaint.first_onset = date; });
    group.radio(
        {"case/complaint/radiation", tr().tr("Radiation to the leg")},
        list_options(session(), "radiation"),
        [](const Case& facts) { return std::string{name_of(facts.complaint.radiation)}; },
        [](Case& facts, const std::string& code) {
            facts.complaint.radiation = core::from_name<core::Radiation>(code).value();
        });
    group.radio(
        {"case/complaint/dermatomal", tr().tr("In one dermatome")},
        list_options(session(), "answer"),
        [](const Case& facts) { return std::string{name_of(facts.complaint.dermatomal)}; },
        [](Case& facts, const std::string& code) {
            facts.complaint.dermatomal = core::from_name<core::Answer>(code).value();
        });
    group.number(
        {"case/complaint/pain-nrs", tr().tr("Pain, 0 to 10"), {}, tr().tr("NRS")},
        "complaint/pain-nrs",
        [](const Case& facts) { return std::optional<double>{facts.complaint.pain_nrs}; },
        [](Case& facts, std::optional<double> value) {
            facts.complaint.pain_nrs.reset();
            if (value) facts.complaint.pain_nrs = static_cast<int>(*value);
        });
    group.text(
        {"case/complaint/description", tr().tr("Description")},
        [](const Case& facts) { return facts.complaint.description; },
        [](Case& facts, const std::string& text) { facts.complaint.description = text; }, true);
}

void DiagnosisPage::add_red_flags() {
    Card* card = add_card(tr().tr("Red flags"));
    auto* all_no = new wxButton(card, wxID_ANY,
                                to_wx(mnemonics().assign(tr().tr("Answer all others with no"))));
    set_accessible_name(all_no, tr().tr("Answer all others with no"));
    set_accessible_description(all_no, tr().tr("Answers already given stay as they are."));
    all_no->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        session().edit([this](Case& facts) {
            answer_open_flags_no(facts, session().instrument().instrument);
        });
    });
    const std::size_t count = session().instrument().instrument.diagnosis.red_flags.size();
    for (std::size_t i = 0; i < count; ++i) {
        flags_.push_back(new RedFlagRow(card, session(), i));
        card->add(flags_.back(), space::tiny);
    }
    card->body()->Add(all_no, 0, wxTOP, FromDIP(space::small));
}

void DiagnosisPage::add_conclusion() {
    Card* card = add_card(tr().tr("Conclusion of step 1"));
    emergency_ = new WrappedText(card, {}, Emphasis::strong, Meaning::error);
    conclusion_ = new WrappedText(card, {}, Emphasis::strong);
    details_ = new WrappedText(card, {});
    reasons_ = new WrappedText(card, {});
    for (WrappedText* text : {emergency_, conclusion_, details_, reasons_}) card->add(text);
}

void DiagnosisPage::refresh() {
    FormPage::refresh();
    for (RedFlagRow* flag : flags_) flag->refresh();
    refresh_conclusion();
}

void DiagnosisPage::refresh_conclusion() {
    const bool emergency = session().assessment().diagnosis.emergency;
    emergency_->show(emergency ? tr().tr("⚠ Emergency: refer today") : std::string{});
    conclusion_->show(diagnosis_words(session()));
    details_->show(diagnosis_details(session()));
    std::string reasons;
    for (const core::Explanation& reason :
         explanations(session(), core::Rule::not_low_back_pain, core::Rule::diagnosis_code))
        reasons += (reasons.empty() ? "• " : "\n• ") + reason.text;
    reasons_->show(reasons);
}

bool DiagnosisPage::focus_field(std::string_view path) {
    for (RedFlagRow* flag : flags_)
        if (flag->focus(path)) return true;
    return FormPage::focus_field(path);
}

}  // namespace

Page* make_diagnosis_page(wxWindow* parent, Session& session) {
    return new DiagnosisPage(parent, session);
}

}  // namespace werkrug::app
