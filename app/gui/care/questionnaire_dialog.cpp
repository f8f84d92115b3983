#include "app/gui/care/questionnaire_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/care/questionnaire_items.hpp"
#include "app/gui/care/questionnaire_rows.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/choice.h>
#include <wx/textctrl.h>

#include <utility>

namespace werkrug::app {

namespace {

using core::FilledQuestionnaire;

constexpr int dialog_width = 700;

class QuestionnaireDialog : public DialogForm {
  public:
    QuestionnaireDialog(wxWindow* parent, const core::Translator& tr, QuestionnaireDraft draft,
                        const PracticeTexts& texts, std::string kept_as);

    wxWindow* first() const { return forms_; }
    const QuestionnaireDraft& draft() const { return draft_; }

  protected:
    bool may_proceed() override;
    std::string kept_as() const override { return kept_as_; }
    DialogTexts typed() const override { return draft_.texts(); }
    void type_again(const DialogTexts& texts) override;
    // A person may leave items open; with nobody there it is one that is not finished.
    bool may_be_taken_over() const override {
        return draft_.all_answered() && draft_.messages(tr()).none();
    }

  private:
    void add_form_and_date();
    void add_scores();
    void tell_refusal(const PracticeTexts& texts);
    void select_form();
    void choose_form();
    void read_date();
    void refresh();
    void show_scores();

    QuestionnaireDraft draft_;
    std::string kept_as_;
    wxChoice* forms_{};
    wxTextCtrl* date_{};
    WrappedText* date_message_{};
    QuestionnaireItems* items_{};
    WrappedText* scores_{};
    int scores_width_{};
    bool date_waits_{true};  // its message does, until it is left
};

QuestionnaireDialog::QuestionnaireDialog(wxWindow* parent, const core::Translator& tr,
                                         QuestionnaireDraft draft, const PracticeTexts& texts,
                                         std::string kept_as)
    : DialogForm(parent, tr, tr.tr("Questionnaire"), dialog_width),
      draft_(std::move(draft)),
      kept_as_(std::move(kept_as)) {
    add_form_and_date();
    add_text(tr.tr("The answers as they stand on the form. An empty one is not answered."),
             Emphasis::plain, Meaning::subdued, space::small);
    tell_refusal(texts);
    items_ = new QuestionnaireItems(page(), tr, texts.texts, draft_, [this] { refresh(); });
    add(items_, space::small);
    add_scores();
    add_answers(tr.tr("&OK"), tr.tr("&Cancel"));
    // Tab goes from the last item to what is done next.
    FindWindow(wxID_OK)->MoveBeforeInTabOrder(FindWindow(wxID_CANCEL));
    refresh();
}

void QuestionnaireDialog::add_form_and_date() {
    forms_ = new wxChoice(page(), wxID_ANY);
    for (const auto& form : tables::questionnaires()) forms_->Append(to_wx(form_title(form, tr())));
    select_form();
    forms_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { choose_form(); });
    pass_wheel_on(forms_);
    add_field(tr().tr("Form"), forms_);
    date_ = new wxTextCtrl(page(), wxID_ANY, to_wx(draft_.date_text()));
    date_->SetHint(to_wx(tr().tr("dd-mm-yyyy")));
    date_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { read_date(); });
    date_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        date_waits_ = false;
        refresh();
    });
    date_message_ = add_field(tr().tr("Filled in on"), date_);
}

void QuestionnaireDialog::tell_refusal(const PracticeTexts& texts) {
    if (!texts.refusal) return;
    const auto& error = *texts.refusal;
    show_message(*add_text({}, Emphasis::plain, Meaning::warning, space::small),
                 tr().tr("The own item texts cannot be used: {0}",
                         {core::problem_line(error.problems().front(), error.file(), tr())}));
}

// Between the items, which scroll, and the buttons: always in view.
void QuestionnaireDialog::add_scores() {
    scores_ = new WrappedText(this, " ", Emphasis::strong);
    scores_->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (scores_width_ == event.GetSize().GetWidth()) return;
        scores_width_ = event.GetSize().GetWidth();
        CallAfter([this] { Layout(); });  // its height follows from its width
    });
    constexpr std::size_t below_column = 1;
    GetSizer()->Insert(below_column, scores_, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP,
                       FromDIP(space::large));
}

void QuestionnaireDialog::select_form() {
    const auto& forms = tables::questionnaires();
    for (std::size_t i = 0; i < forms.size(); ++i)
        if (&forms[i] == &draft_.form()) forms_->SetSelection(static_cast<int>(i));
}

void QuestionnaireDialog::type_again(const DialogTexts& texts) {
    draft_.set_texts(texts);
    select_form();
    date_->ChangeValue(to_wx(draft_.date_text()));
    date_waits_ = false;
    items_->build();
    refresh();
}

void QuestionnaireDialog::choose_form() {
    const auto chosen = static_cast<std::size_t>(forms_->GetSelection());
    draft_.choose(tables::questionnaires().at(chosen));
    items_->build();
    refresh();
}

void QuestionnaireDialog::read_date() {
    draft_.set_date(typed_in(*date_));
    date_waits_ = !hopeless_date(draft_.date_text());
    refresh();
}

void QuestionnaireDialog::refresh() {
    const auto messages = draft_.messages(tr());
    const bool unfinished = date_waits_ && !parse_typed_date(draft_.date_text());
    show_message(*date_message_, unfinished ? std::string{} : messages.date);
    items_->show_messages(messages.answers);
    show_scores();
    request_layout();
}

void QuestionnaireDialog::show_scores() {
    std::string text;
    for (const auto& line : draft_.score_lines(tr())) text += (text.empty() ? "" : "\n") + line;
    scores_->show(text);
    Layout();
}

bool QuestionnaireDialog::may_proceed() {
    const auto messages = draft_.messages(tr());
    if (messages.none()) return true;
    date_waits_ = false;
    refresh();
    if (!messages.date.empty())
        date_->SetFocus();
    else
        items_->focus_first_wrong(messages.answers);
    return false;
}

}  // namespace

std::optional<FilledQuestionnaire> ask_questionnaire(wxWindow* parent, const core::Translator& tr,
                                                     QuestionnaireDraft draft,
                                                     const PracticeTexts& texts,
                                                     const std::string& kept_as) {
    QuestionnaireDialog dialog(parent, tr, std::move(draft), texts, kept_as);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.draft().entered();
}

}  // namespace werkrug::app
