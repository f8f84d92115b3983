// The items of the form in a questionnaire being filled in: number and label, a field for the
// answer, which answers there are, and what is wrong beside it.
#pragma once

#include "app/gui/care/questionnaire_draft.hpp"
#include "app/gui/layout.hpp"
#include "core/care/item_texts.hpp"

#include <wx/panel.h>

#include <functional>
#include <string>
#include <vector>

class wxTextCtrl;

namespace werkrug::app {

class QuestionnaireItems : public wxPanel {
  public:
    // `texts`: shown instead of our labels, must live as long. `draft` takes what is typed;
    // `on_typed` is called after that.
    QuestionnaireItems(wxWindow* parent, const core::Translator& tr, const core::ItemTexts& texts,
                       QuestionnaireDraft& draft, std::function<void()> on_typed);

    // Anew, for the form that the draft has now.
    void build();
    // One for each item; empty: nothing wrong.
    void show_messages(const std::vector<std::string>& messages);
    void focus_first_wrong(const std::vector<std::string>& messages);

  private:
    void add_item(std::size_t item);

    const core::Translator& tr_;
    const core::ItemTexts& texts_;
    QuestionnaireDraft& draft_;
    std::function<void()> on_typed_;
    std::vector<wxTextCtrl*> answers_{};
    std::vector<WrappedText*> messages_{};
};

}  // namespace werkrug::app
