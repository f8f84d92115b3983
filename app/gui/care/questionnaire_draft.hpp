// A questionnaire being filled in, as texts that may not be answers yet; what is wrong with them is
// said by the check of a case. Knows no widgets.
#pragma once

#include "core/care/filled_questionnaire.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

class QuestionnaireDraft {
  public:
    // A new one; `today`: no date may be after it.
    QuestionnaireDraft(const tables::Questionnaire& form, core::Date today);
    // One to change. Answers to items that its form does not have are dropped. Its form must be in
    // the data.
    QuestionnaireDraft(const core::FilledQuestionnaire& filled, core::Date today);

    const tables::Questionnaire& form() const { return *form_; }
    // What was typed for another form is kept until it is chosen again.
    void choose(const tables::Questionnaire& form);

    const std::string& date_text() const { return date_; }
    void set_date(std::string text) { date_ = std::move(text); }
    // Items count from 0; an empty text: not answered.
    const std::string& answer_text(std::size_t item) const;
    void set_answer(std::size_t item, std::string text);

    // What is wrong, in words; empty: nothing.
    struct Messages {
        std::string date{};
        std::vector<std::string> answers{};  // one for each item

        bool none() const;
    };
    Messages messages(const core::Translator& tr) const;

    // Each score and the classes in words, with what is missing.
    std::vector<std::string> score_lines(const core::Translator& tr) const;

    // All that was typed for its form, as set_texts() takes it: the form's id, the date, and the
    // answers by the number of the item. Of texts for a form or items that are not there, nothing
    // is taken.
    std::map<std::string, std::string> texts() const;
    void set_texts(const std::map<std::string, std::string>& texts);

    // Whether every item of its form has an answer, right or wrong.
    bool all_answered() const;

    // What can be read of it: texts that are no number count as not answered.
    core::FilledQuestionnaire entered() const;

  private:
    const tables::Questionnaire* form_;
    core::Date today_;
    std::string date_{};
    // For each form that was chosen, one for each item.
    std::map<const tables::Questionnaire*, std::vector<std::string>> answers_{};
};

// Under which id what is typed in the dialog of a questionnaire is kept: of a new one, and of one
// of a case that is changed, by its form, its date and its number among those of the same form and
// day.
inline constexpr const char* new_questionnaire_id = "questionnaire";
std::string changed_questionnaire_id(const std::vector<core::FilledQuestionnaire>& all,
                                     std::size_t changed);
// Whether it is that of one that is, or was, changed.
bool is_of_changed_questionnaire(const std::string& id);

// "0–4": the answers that an item has.
std::string answer_range(const tables::QuestionnaireItem& item);

}  // namespace werkrug::app
