#include "app/gui/lifting/mac_dialog.hpp"

#include "app/gui/lifting/mac_rows.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/choice.h>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 720;

class MacDialog : public DialogForm {
  public:
    MacDialog(wxWindow* parent, const core::Translator& tr);

    wxWindow* first() const { return answers_.front(); }

  protected:
    std::string kept_as() const override { return mac_dialog_id; }
    DialogTexts typed() const override;
    void type_again(const DialogTexts& texts) override;

  private:
    std::vector<core::MacAnswer> given() const;
    void show_result();

    std::vector<wxChoice*> answers_{};  // one for each factor
    WrappedText* outcome_{};
};

MacDialog::MacDialog(wxWindow* parent, const core::Translator& tr)
    : DialogForm(parent, tr, tr.tr("MAC scores for lifting by one person"), dialog_width) {
    for (const auto& factor : tables::mac_scores().factors) {
        auto* answer = new wxChoice(page(), wxID_ANY);
        answer->Append(to_wx(tr.tr("not answered")));
        for (const auto& level : factor.levels) answer->Append(to_wx(mac_answer(level, tr)));
        answer->SetSelection(0);
        answer->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_result(); });
        add_short_field(mac_question(factor, tr), answer);
        answers_.push_back(answer);
    }
    outcome_ = add_text(" ", Emphasis::strong);
    add_text(mac_notes(tr), Emphasis::plain, Meaning::subdued, space::tiny);
    add_close();
    show_result();
}

std::vector<core::MacAnswer> MacDialog::given() const {
    std::vector<core::MacAnswer> answers;
    const auto& factors = tables::mac_scores().factors;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const int chosen = answers_.at(i)->GetSelection();
        if (chosen <= 0) continue;
        answers.push_back({.factor = factors[i].id,
                           .level = factors[i].levels.at(static_cast<std::size_t>(chosen) - 1).id});
    }
    return answers;
}

void MacDialog::show_result() {
    outcome_->show(mac_outcome(given(), tr()));
    request_layout();
}

DialogTexts MacDialog::typed() const {
    DialogTexts texts;
    for (const auto& answer : given()) texts[answer.factor] = answer.level;
    return texts;
}

void MacDialog::type_again(const DialogTexts& texts) {
    const auto& factors = tables::mac_scores().factors;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const auto answer = texts.find(factors[i].id);
        if (answer == texts.end()) continue;
        const auto& levels = factors[i].levels;
        for (std::size_t level = 0; level < levels.size(); ++level)
            if (levels[level].id == answer->second)
                answers_.at(i)->SetSelection(static_cast<int>(level) + 1);
    }
    show_result();
}

}  // namespace

void show_mac_scores(wxWindow* parent, const core::Translator& tr) {
    MacDialog dialog(parent, tr);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app
