// The questionnaires of the case: those filled in with their scores, and the course of a score as a
// plot.
#pragma once

#include "app/gui/care/questionnaire_rows.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/page_part.hpp"
#include "app/gui/session.hpp"

#include <optional>
#include <string>
#include <vector>

class wxButton;

namespace werkrug::app {

class QuestionnaireCourse;

class QuestionnaireCard : public Card, public PagePart {
  public:
    // Its page must be around `parent`.
    QuestionnaireCard(wxWindow* parent, Session& session);

    void refresh() override;
    bool focus_field(std::string_view path) override;

  private:
    void add_row(const QuestionnaireRow& row);
    wxButton* add_row_button(wxSizer* to, const std::string& label, const std::string& name,
                             const std::function<void()>& action);
    void build_rows();
    // After the event being handled: its button may go.
    void rebuild_later();
    void fill_in();
    void change(std::size_t index);
    void remove(std::size_t index);

    Session& session_;
    WrappedText* none_{};
    wxBoxSizer* list_{};
    wxButton* fill_in_{};
    QuestionnaireCourse* course_{};
    std::vector<QuestionnaireRow> rows_{};
    std::vector<wxButton*> row_buttons_{};     // the first of each row
    std::optional<std::size_t> focus_next_{};  // of the case: the row that takes the focus
};

}  // namespace werkrug::app
