// The items of the form in a questionnaire being filled in: number and label, a field for the
// answer, which answers there are, and what is wrong beside it.
#pragma once

#include "app/gui/care/questionnaire_draft.hpp"
#include "app/gui/layout.hpp"

#include <wx/panel.h>

#include <functional>
#include <string>
#include <vector>

class wxTextCtrl;

namespace werkrug::app {

class QuestionnaireItems : public wxPanel {
  public:
    // `draft` takes what is typed; `on_typed` is called after that.
    QuestionnaireItems(wxWindow* parent, const core::Translator& tr, QuestionnaireDraft& draft,
                       std::function<void()> on_typed);

    // Anew, for the form that the draft has now.
    void build();
    // One for each item; empty: nothing wrong.
    void show_messages(const std::vector<std::string>& messages);
    void focus_first_wrong(const std::vector<std::string>& messages);

  private:
    void add_item(std::size_t item);
    std::string label_of(std::size_t item) const;

    const core::Translator& tr_;
    QuestionnaireDraft& draft_;
    std::function<void()> on_typed_;
    std::vector<wxTextCtrl*> answers_{};
    std::vector<WrappedText*> messages_{};
};

}  // namespace werkrug::app
