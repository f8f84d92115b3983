#include "app/gui/lifting/lifting_dialog.hpp"

#include "app/gui/lifting/lifting_rows.hpp"
#include "app/gui/lifting/mac_dialog.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/choice.h>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 900;
constexpr int table_height = 190;
constexpr int term_digits = 42;
constexpr int value_digits = 18;
constexpr int multiplier_digits = 20;
constexpr int remark_digits = 36;
const char* const mass_key = "mass";

class LiftingDialog : public DialogForm {
  public:
    LiftingDialog(wxWindow* parent, const Session& session, const WorksheetPlace& place);

    wxWindow* first() const { return lift_; }

  protected:
    std::string kept_as() const override { return lifting_dialog_id; }
    DialogTexts typed() const override;
    void type_again(const DialogTexts& texts) override;

  private:
    void add_choices(const WorksheetPlace& place);
    void show_result();
    std::string cell(std::size_t row, std::size_t column) const;

    const Session& session_;
    std::vector<core::WorksheetLift> lifts_;
    std::vector<TermRow> rows_{};
    wxChoice* lift_{};
    wxChoice* mass_{};
    TextTable* terms_{};
    WrappedText* outcome_{};
    WrappedText* job_title_{};
    WrappedText* job_{};
};

LiftingDialog::LiftingDialog(wxWindow* parent, const Session& session, const WorksheetPlace& place)
    : DialogForm(parent, session.tr(), session.tr().tr("NIOSH lifting equation"), dialog_width),
      session_(session),
      lifts_(lifts_of(session.facts())) {
    add_choices(place);
    const auto title = tr().tr("Multipliers");
    add_text(title, Emphasis::strong, Meaning::plain, space::small);
    terms_ = new TextTable(page(), title,
                           {{.title = tr().tr("Term"), .digits = term_digits},
                            {.title = tr().tr("Value"), .digits = value_digits},
                            {.title = tr().tr("Multiplier"), .digits = multiplier_digits},
                            {.title = tr().tr("Remark"), .digits = remark_digits}});
    add_growing(terms_, table_height);
    outcome_ = add_text(" ", Emphasis::strong);
    job_title_ = add_text(tr().tr("All lifts of the worksheet together"), Emphasis::strong,
                          Meaning::plain, space::small);
    job_ = add_text(" ");
    add_text(lifting_notes(tr()), Emphasis::plain, Meaning::subdued, space::tiny);
    add_action(tr().tr("&MAC scores…"), [this] { show_mac_scores(this, tr()); });
    add_close();
    show_result();
}

void LiftingDialog::add_choices(const WorksheetPlace& place) {
    lift_ = new wxChoice(page(), wxID_ANY);
    for (const auto& lift : lifts_) {
        lift_->Append(to_wx(lift_title(session_.facts(), lift, tr())));
        if (lift.task == place.task && lift.lift == place.row)
            lift_->SetSelection(static_cast<int>(lift_->GetCount()) - 1);
    }
    lift_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_result(); });
    add_short_field(tr().tr("&Lift"), lift_);
    mass_ = new wxChoice(page(), wxID_ANY);
    for (const auto& mass : tables::lifting_equation().reference_masses)
        mass_->Append(
            to_wx(tr().tr("{0} kg ({1})", {tr().plain(mass.kg), mass.title.in(tr().language())})));
    mass_->SetSelection(0);
    mass_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_result(); });
    add_short_field(tr().tr("&Reference mass"), mass_);
}

// The lift follows from the button that opens it; a mass is the same whichever lift it is.
DialogTexts LiftingDialog::typed() const {
    const auto chosen = static_cast<std::size_t>(mass_->GetSelection());
    return {{mass_key, tables::lifting_equation().reference_masses.at(chosen).id}};
}

void LiftingDialog::type_again(const DialogTexts& texts) {
    const auto& masses = tables::lifting_equation().reference_masses;
    for (std::size_t i = 0; i < masses.size(); ++i)
        if (const auto text = texts.find(mass_key);
            text != texts.end() && text->second == masses[i].id)
            mass_->SetSelection(static_cast<int>(i));
    show_result();
}

std::string LiftingDialog::cell(std::size_t row, std::size_t column) const {
    const auto& line = rows_.at(row);
    switch (column) {
        case 0:
            return line.term;
        case 1:
            return line.value;
        case 2:
            return line.multiplier;
        default:
            return line.remark;
    }
}

void LiftingDialog::show_result() {
    const int chosen = lift_->GetSelection();
    if (chosen == wxNOT_FOUND) return;
    const auto& lift = lifts_.at(static_cast<std::size_t>(chosen));
    const auto& masses = tables::lifting_equation().reference_masses;
    const core::LiftingOptions options{
        .mass = &masses.at(static_cast<std::size_t>(mass_->GetSelection()))};
    rows_ = term_rows(session_.facts(), lift, options, tr());
    terms_->show(rows_.size(),
                 [this](std::size_t row, std::size_t column) { return cell(row, column); });
    outcome_->show(lift_outcome(lift, options, tr()));
    const auto job = job_outcome(session_.facts(), options, tr());
    job_title_->Show(!job.empty());
    job_->show(job);
    request_layout();
}

}  // namespace

void show_lifting_equation(wxWindow* parent, const Session& session, const WorksheetPlace& place) {
    LiftingDialog dialog(parent, session, place);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app
