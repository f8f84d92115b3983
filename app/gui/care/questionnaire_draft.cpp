#include "app/gui/care/questionnaire_draft.hpp"

#include "app/gui/typed_values.hpp"
#include "app/gui/typed_words.hpp"
#include "core/care/care_words.hpp"
#include "core/case/care_check.hpp"
#include "tables/parse.hpp"

#include <algorithm>
#include <string_view>

namespace werkrug::app {

namespace {

using core::FilledQuestionnaire;
using core::Translator;
using tables::Questionnaire;

const char* const form_key = "form";
const char* const date_key = "date";

std::string words_of(const Problem& problem, const Translator& tr) {
    auto words = tr.text(problem.what);
    if (!problem.hint.msgid.empty()) words += " (" + tr.text(problem.hint) + ")";
    return words;
}

// The errors that the check of a case finds in a questionnaire, by the path below it.
std::map<std::string, std::string> errors_in(const FilledQuestionnaire& filled, core::Date today,
                                             const Translator& tr) {
    core::Case facts;
    facts.care.questionnaires.push_back(filled);
    constexpr std::string_view path = "case/care/questionnaire[1]";
    std::map<std::string, std::string> errors;
    for (const auto& problem : core::check_care(facts, today))
        if (problem.severity == Severity::error && problem.path.starts_with(path))
            errors.emplace(problem.path.substr(path.size()), words_of(problem, tr));
    return errors;
}

}  // namespace

QuestionnaireDraft::QuestionnaireDraft(const Questionnaire& form, core::Date today)
    : QuestionnaireDraft(FilledQuestionnaire{.form = form.id}, today) {}

QuestionnaireDraft::QuestionnaireDraft(const FilledQuestionnaire& filled, core::Date today)
    : form_(core::form_of(filled)), today_(today) {
    choose(*form_);
    if (filled.date) date_ = typed_date(*filled.date);
    for (const auto& [item, value] : filled.answers)
        if (item && value && *item >= 1 && static_cast<std::size_t>(*item) <= form_->items.size())
            set_answer(static_cast<std::size_t>(*item) - 1, std::to_string(*value));
}

void QuestionnaireDraft::choose(const Questionnaire& form) {
    form_ = &form;
    answers_[form_].resize(form.items.size());
}

const std::string& QuestionnaireDraft::answer_text(std::size_t item) const {
    return answers_.at(form_).at(item);
}

void QuestionnaireDraft::set_answer(std::size_t item, std::string text) {
    answers_.at(form_).at(item) = std::move(text);
}

std::map<std::string, std::string> QuestionnaireDraft::texts() const {
    std::map<std::string, std::string> texts{{form_key, form_->id}, {date_key, date_}};
    const auto& answers = answers_.at(form_);
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (!answers[i].empty()) texts[std::to_string(i + 1)] = answers[i];
    return texts;
}

void QuestionnaireDraft::set_texts(const std::map<std::string, std::string>& texts) {
    const auto text = [&](const std::string& key) {
        const auto found = texts.find(key);
        return found == texts.end() ? std::string{} : found->second;
    };
    const auto* form = tables::find_questionnaire(text(form_key));
    if (form == nullptr) return;
    choose(*form);
    date_ = text(date_key);
    for (std::size_t i = 0; i < form->items.size(); ++i) set_answer(i, text(std::to_string(i + 1)));
}

FilledQuestionnaire QuestionnaireDraft::entered() const {
    FilledQuestionnaire filled{.form = form_->id, .date = parse_typed_date(date_)};
    const auto& texts = answers_.at(form_);
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (const auto value = parse_whole_number(cleaned_text(texts[i])))
            filled.answers.push_back({.item = static_cast<int>(i + 1), .value = value});
    return filled;
}

bool QuestionnaireDraft::all_answered() const {
    const auto& texts = answers_.at(form_);
    return std::none_of(texts.begin(), texts.end(),
                        [](const auto& text) { return cleaned_text(text).empty(); });
}

bool QuestionnaireDraft::Messages::none() const {
    return date.empty() &&
           std::all_of(answers.begin(), answers.end(), [](const auto& one) { return one.empty(); });
}

QuestionnaireDraft::Messages QuestionnaireDraft::messages(const Translator& tr) const {
    const auto filled = entered();
    auto errors = errors_in(filled, today_, tr);
    const auto& texts = answers_.at(form_);
    Messages messages{.answers = std::vector<std::string>(texts.size())};
    const auto date = cleaned_text(date_);
    messages.date = filled.date || date.empty() ? errors["/@date"] : date_complaint(date, tr);
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (const auto text = cleaned_text(texts[i]); !text.empty() && !parse_whole_number(text))
            messages.answers[i] = tr.tr("Must be a whole number.");
    for (std::size_t i = 0; i < filled.answers.size(); ++i) {
        const auto item = static_cast<std::size_t>(*filled.answers[i].item) - 1;
        messages.answers[item] = errors["/answer[" + std::to_string(i + 1) + "]/@value"];
    }
    return messages;
}

std::vector<std::string> QuestionnaireDraft::score_lines(const Translator& tr) const {
    const auto answers = core::item_answers(entered(), *form_);
    const auto result = core::score_questionnaire(*form_, answers);
    std::vector<std::string> lines;
    lines.reserve(form_->scores.size() + 1);
    for (std::size_t i = 0; i < form_->scores.size(); ++i)
        lines.push_back(core::score_words(form_->scores[i], result.scores[i], answers, tr));
    const auto classes = core::class_words(*form_, result.classes, tr);
    if (!classes.empty()) lines.push_back(tr.tr("Class: {0}", {classes}));
    return lines;
}

// The first of a form and day has no number.
std::string changed_questionnaire_id(const std::vector<FilledQuestionnaire>& all,
                                     std::size_t changed) {
    const auto& one = all.at(changed);
    auto id = new_questionnaire_id + (' ' + one.form);
    if (one.date) id += ' ' + core::print_date(*one.date);
    const auto before = std::count_if(
        all.begin(), all.begin() + static_cast<std::ptrdiff_t>(changed),
        [&](const auto& other) { return other.form == one.form && other.date == one.date; });
    if (before > 0) id += ' ' + std::to_string(before + 1);
    return id;
}

bool is_of_changed_questionnaire(const std::string& id) {
    return id.starts_with(std::string{new_questionnaire_id} + ' ');
}

std::string answer_range(const tables::QuestionnaireItem& item) {
    return std::to_string(item.min) + "–" + std::to_string(item.max);
}

}  // namespace werkrug::app
