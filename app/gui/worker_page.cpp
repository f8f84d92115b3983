// The first page: the case, the worker, the work, and the doctor who assesses.
#include "app/gui/accessible.hpp"
#include "app/gui/form_page.hpp"
#include "app/gui/occupation/occupation_dialog.hpp"
#include "app/gui/occupation/occupation_rows.hpp"
#include "app/gui/wx_text.hpp"
#include "core/case/names.hpp"
#include "core/case/occupation.hpp"
#include "tables/instrument_reader.hpp"

#include <wx/button.h>

namespace werkrug::app {

namespace {

using core::Case;

class WorkerPage : public FormPage {
  public:
    WorkerPage(wxWindow* parent, Session& session) : FormPage(parent, session) {
        add_title(tr().tr("Worker and work"),
                  tr().tr("Who is assessed, in which work, by whom and when."));
        add_worker(add_group(add_card(tr().tr("Worker"))));
        add_work(add_card(tr().tr("Work")));
        add_case(add_group(add_card(tr().tr("Assessment"))));
        add_physician(add_group(add_card(tr().tr("Company doctor"))));
    }

    void refresh() override {
        FormPage::refresh();
        occupation_->show(occupation_line(session().facts().employment.occupation, tr()));
        choose_occupation_->Enable(!session().read_only());
    }

  private:
    void add_worker(FieldGroup& group);
    void add_work(Card* card);
    void add_occupation(FieldGroup& group);
    void add_chooser(Card* card);
    void choose_occupation();
    void add_employment(FieldGroup& group);
    void add_case(FieldGroup& group);
    void add_physician(FieldGroup& group);
    FieldGroup::Options instruments() const;

    WrappedText* occupation_{};
    wxButton* choose_occupation_{};
};

void WorkerPage::add_worker(FieldGroup& group) {
    group.text(
        {"case/worker/family-name", tr().tr("Family name")},
        [](const Case& facts) { return facts.worker.family_name; },
        [](Case& facts, const std::string& text) { facts.worker.family_name = text; });
    group.text(
        {"case/worker/given-name", tr().tr("Given name")},
        [](const Case& facts) { return facts.worker.given_name; },
        [](Case& facts, const std::string& text) { facts.worker.given_name = text; });
    group.date(
        {"case/worker/birth-date", tr().tr("Birth date")},
        [](const Case& facts) { return facts.worker.birth_date; },
        [](Case& facts, auto date) { facts.worker.birth_date = date; });
    group.radio(
        {"case/worker/sex", tr().tr("Sex")}, list_options(session(), "sex"),
        [](const Case& facts) { return std::string{name_of(facts.worker.sex)}; },
        [](Case& facts, const std::string& code) {
            facts.worker.sex = core::from_name<core::Sex>(code).value();
        });
    group.text(
        {"case/worker/worker-number", tr().tr("Worker number"), tr().tr("optional")},
        [](const Case& facts) { return facts.worker.worker_number; },
        [](Case& facts, const std::string& text) { facts.worker.worker_number = text; });
}

// The schemes of the codes are those of format 1; they are filled in with the first code or text.
void set_code(core::CodedText& coded, std::string_view scheme, const std::string& code) {
    coded.code = code;
    coded.scheme = coded.code.empty() && coded.text.empty() ? std::string_view{} : scheme;
}

void set_text(core::CodedText& coded, std::string_view scheme, const std::string& text) {
    coded.text = text;
    coded.scheme = coded.code.empty() && coded.text.empty() ? std::string_view{} : scheme;
}

void WorkerPage::add_work(Card* card) {
    add_occupation(add_group(card));
    add_chooser(card);
    add_employment(add_group(card));
}

// What the code stands for, and beside it the list of them.
void WorkerPage::add_chooser(Card* card) {
    const auto label = tr().tr("Choose the occupation…");
    choose_occupation_ = new wxButton(card, wxID_ANY, to_wx(mnemonics().assign(label)));
    set_accessible_name(choose_occupation_, label);
    choose_occupation_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { choose_occupation(); });
    occupation_ = new WrappedText(card, {}, Emphasis::plain, Meaning::subdued);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddSpacer(FromDIP(FieldGroup::default_label_width + space::medium));
    row->Add(choose_occupation_, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::medium));
    row->Add(occupation_, 1, wxALIGN_CENTRE_VERTICAL);
    card->add(row);
}

void WorkerPage::choose_occupation() {
    const auto& before = session().facts().employment.occupation;
    const auto* group = ask_occupation(this, tr(), before.code.empty() ? before.text : before.code);
    if (group == nullptr) return;
    session().edit([&](Case& facts) {
        core::take_occupation(facts.employment.occupation, *group, session().language());
    });
}

void WorkerPage::add_occupation(FieldGroup& group) {
    group.text(
        {"case/employment/occupation", tr().tr("Occupation")},
        [](const Case& facts) { return facts.employment.occupation.text; },
        [](Case& facts, const std::string& text) {
            set_text(facts.employment.occupation, core::isco_08, text);
        });
    group.text(
        {"case/employment/occupation/@code", tr().tr("Occupation code"),
         std::string{core::isco_08}},
        [](const Case& facts) { return facts.employment.occupation.code; },
        [](Case& facts, const std::string& text) {
            set_code(facts.employment.occupation, core::isco_08, text);
        });
}

void WorkerPage::add_employment(FieldGroup& group) {
    group.text(
        {"case/employment/employer", tr().tr("Employer")},
        [](const Case& facts) { return facts.employment.employer; },
        [](Case& facts, const std::string& text) { facts.employment.employer = text; });
    group.text(
        {"case/employment/sector", tr().tr("Sector")},
        [](const Case& facts) { return facts.employment.sector.text; },
        [](Case& facts, const std::string& text) {
            set_text(facts.employment.sector, "NACE-2", text);
        });
    group.text(
        {"case/employment/sector/@code", tr().tr("Sector code"), "NACE-2"},
        [](const Case& facts) { return facts.employment.sector.code; },
        [](Case& facts, const std::string& text) {
            set_code(facts.employment.sector, "NACE-2", text);
        });
    group.date(
        {"case/employment/from", tr().tr("Employed from")},
        [](const Case& facts) { return facts.employment.from; },
        [](Case& facts, auto date) { facts.employment.from = date; });
    group.date(
        {"case/employment/to", tr().tr("Employed until"), tr().tr("empty: still")},
        [](const Case& facts) { return facts.employment.to; },
        [](Case& facts, auto date) { facts.employment.to = date; });
    group.number(
        {"case/employment/hours-per-week", tr().tr("Hours per week"), {}, tr().tr("hours")},
        "employment/hours-per-week",
        [](const Case& facts) { return facts.employment.hours_per_week; },
        [](Case& facts, auto hours) { facts.employment.hours_per_week = hours; });
}

FieldGroup::Options WorkerPage::instruments() const {
    FieldGroup::Options options;
    for (const tables::InstrumentFile& file : tables::shipped_instruments())
        options.emplace_back(file.instrument.id, file.instrument.title.in(session().language()));
    return options;
}

void WorkerPage::add_case(FieldGroup& group) {
    group.date(
        {"case/assessment-date", tr().tr("Assessment date")},
        [](const Case& facts) { return facts.assessment_date; },
        [](Case& facts, auto date) { facts.assessment_date = date; });
    group.text(
        {"case/@id", tr().tr("Case number")}, [](const Case& facts) { return facts.id; },
        [](Case& facts, const std::string& text) { facts.id = text; });
    group.choice(
        {"case/@instrument", tr().tr("Instrument")}, instruments(),
        [](const Case& facts) { return facts.instrument; },
        [](Case& facts, const std::string& id) { facts.instrument = id; });
}

void WorkerPage::add_physician(FieldGroup& group) {
    group.text(
        {"case/physician/name", tr().tr("Name")},
        [](const Case& facts) { return facts.physician.name; },
        [](Case& facts, const std::string& text) { facts.physician.name = text; });
    group.text(
        {"case/physician/big-number", tr().tr("BIG number"), tr().tr("11 digits")},
        [](const Case& facts) { return facts.physician.big_number; },
        [](Case& facts, const std::string& text) { facts.physician.big_number = text; });
    group.text(
        {"case/physician/service", tr().tr("Service")},
        [](const Case& facts) { return facts.physician.service; },
        [](Case& facts, const std::string& text) { facts.physician.service = text; });
}

}  // namespace

Page* make_worker_page(wxWindow* parent, Session& session) {
    return new WorkerPage(parent, session);
}

}  // namespace werkrug::app
