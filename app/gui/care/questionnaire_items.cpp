#include "app/gui/care/questionnaire_items.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/care/questionnaire_rows.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/textctrl.h>

#include <utility>

namespace werkrug::app {

namespace {

constexpr int label_width = 330;
constexpr int digits_shown = 4;
constexpr int range_digits = 5;
constexpr unsigned long longest_answer = 6;
constexpr std::size_t message_column = 3;
constexpr int column_count = 4;

}  // namespace

QuestionnaireItems::QuestionnaireItems(wxWindow* parent, const core::Translator& tr,
                                       const core::ItemTexts& texts, QuestionnaireDraft& draft,
                                       std::function<void()> on_typed)
    : wxPanel(parent), tr_(tr), texts_(texts), draft_(draft), on_typed_(std::move(on_typed)) {
    build();
}

void QuestionnaireItems::build() {
    answers_.clear();
    messages_.clear();
    DestroyChildren();
    auto* grid = new wxFlexGridSizer(column_count, FromDIP(wxSize(space::small, space::tiny)));
    grid->AddGrowableCol(message_column);
    SetSizer(grid);
    for (std::size_t i = 0; i < draft_.form().items.size(); ++i) add_item(i);
    InvalidateBestSize();
}

void QuestionnaireItems::add_item(std::size_t item) {
    const auto centred = wxSizerFlags().CentreVertical();
    const auto label = item_label(draft_.form(), item, texts_, tr_);
    const auto range = answer_range(draft_.form().items[item]);
    auto* text = new wxStaticText(
        this, wxID_ANY, to_wx(broken_into_lines(this, as_label(label), FromDIP(label_width))));
    text->SetMinSize(wxSize(FromDIP(label_width), -1));
    GetSizer()->Add(text, centred);
    auto* answer = new wxTextCtrl(this, wxID_ANY, to_wx(draft_.answer_text(item)));
    answer->SetMaxLength(longest_answer);
    answer->SetMinSize(wxSize(answer->GetSizeFromTextSize(digits_shown * GetCharWidth()).GetWidth(),
                              text_control_height(answer)));
    set_accessible_name(answer, label);
    set_accessible_description(answer, range);
    connect_label(text, answer);
    answer->Bind(wxEVT_TEXT, [this, item, answer](wxCommandEvent&) {
        draft_.set_answer(item, typed_in(*answer));
        on_typed_();
    });
    // A digit replaces the answer, also after a click.
    answer->Bind(wxEVT_SET_FOCUS, [answer](wxFocusEvent& event) {
        event.Skip();
        answer->CallAfter([answer] {
            if (answer->HasFocus()) answer->SelectAll();
        });
    });
    GetSizer()->Add(answer, centred);
    auto* answers = new wxStaticText(this, wxID_ANY, to_wx(range));
    answers->SetForegroundColour(colour_for(Meaning::subdued));
    answers->SetMinSize(wxSize(range_digits * GetCharWidth(), -1));
    GetSizer()->Add(answers, centred);
    auto* message = new WrappedText(this, {}, Emphasis::plain, Meaning::error);
    GetSizer()->Add(message, wxSizerFlags(1).Expand().Border(wxTOP, FromDIP(space::small)));
    answers_.push_back(answer);
    messages_.push_back(message);
}

void QuestionnaireItems::show_messages(const std::vector<std::string>& messages) {
    for (std::size_t i = 0; i < messages_.size(); ++i) show_message(*messages_[i], messages.at(i));
}

void QuestionnaireItems::focus_first_wrong(const std::vector<std::string>& messages) {
    for (std::size_t i = 0; i < answers_.size(); ++i) {
        if (messages.at(i).empty()) continue;
        answers_[i]->SetFocus();
        return;
    }
}

}  // namespace werkrug::app
