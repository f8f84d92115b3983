// The command that scores a questionnaire.
#include "app/cli/care_command.hpp"
#include "app/cli/care_text.hpp"
#include "app/cli/word_option.hpp"
#include "core/care/care_json.hpp"
#include "tables/parse.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <string_view>

namespace werkrug::app {

namespace {

using core::Translator;
using tables::Questionnaire;

struct QuestionnaireRequest {
    std::string form{};
    std::string answers{};
    std::string format{"text"};
};

const char* const answers_option = "--answers";

const Questionnaire& form_named(const std::string& name) {
    const auto* form = tables::find_questionnaire(name);
    if (form == nullptr)
        throw Error(name, msg("this questionnaire is not known"),
                    msg("one of: {0}", {tables::questionnaire_ids()}));
    return *form;
}

// "3=1"
core::ItemAnswer read_answer(std::string_view word, const Questionnaire& form) {
    const auto equals = word.find('=');
    const auto item = parse_whole_number(word.substr(0, equals));
    const auto value = equals == std::string_view::npos
                           ? std::nullopt
                           : parse_whole_number(word.substr(equals + 1));
    if (!item || !value)
        throw Error(answers_option, msg("this is not an item and its answer"),
                    msg("write the item’s number and the answer: {0}", {"1=2,2=0"}));
    const auto count = static_cast<int>(form.items.size());
    if (*item < 1 || *item > count)
        throw Error(answers_option,
                    msg("the questionnaire has no item {0}", {std::to_string(*item)}),
                    msg("from {0} to {1}", {"1", std::to_string(count)}));
    const auto& known = form.items[static_cast<std::size_t>(*item - 1)];
    if (*value < known.min || *value > known.max)
        throw Error(answers_option, msg("item {0} has no such answer", {std::to_string(*item)}),
                    msg("from {0} to {1}", {std::to_string(known.min), std::to_string(known.max)}));
    return {.item = item, .value = value};
}

core::FilledQuestionnaire read_filled(std::string_view text, const Questionnaire& form) {
    core::FilledQuestionnaire filled{.form = form.id};
    while (!text.empty()) {
        const auto comma = text.find(',');
        const auto answer = read_answer(text.substr(0, comma), form);
        const bool doubled = std::any_of(filled.answers.begin(), filled.answers.end(),
                                         [&](const auto& one) { return one.item == answer.item; });
        if (doubled)
            throw Error(answers_option,
                        msg("item {0} is answered twice", {std::to_string(*answer.item)}));
        filled.answers.push_back(answer);
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return filled;
}

Exit questionnaire_command(const QuestionnaireRequest& request, Language language) {
    const Translator tr(language);
    const auto& form = form_named(request.form);
    const auto filled = read_filled(request.answers, form);
    std::cout << (request.format == "json" ? core::questionnaire_json(form, filled, tr)
                                           : questionnaire_text(form, filled, tr));
    return Exit::done;
}

}  // namespace

void add_questionnaire_command(CLI::App& app, const CommandLine& line) {
    const auto& tr = line.tr;
    auto request = std::make_shared<QuestionnaireRequest>();
    auto* command = app.add_subcommand("questionnaire",
                                       tr.tr("Score a questionnaire from the answers on its form"));
    command->group(tr.tr("Commands"));
    auto* form = command->add_option("form", request->form)->type_name("ID")->required();
    // Not on every start: the forms are read from their files for it.
    command->preparse_callback([form, &tr](std::size_t) {
        form->description(tr.tr("One of: {0}", {tables::questionnaire_ids()}));
    });
    command
        ->add_option(answers_option, request->answers,
                     tr.tr("The answers by the number of the item; what is left out is not "
                           "answered"))
        ->type_name("1=2,2=0,…")
        ->required();
    add_words(*command, "--format", request->format, tr.tr("text for people, json for programs"),
              {"text", "json"});
    line.add_language(*command);
    command->callback([request, line] {
        line.run([request, &language = line.language] {
            return questionnaire_command(*request, language);
        });
    });
}

}  // namespace werkrug::app
