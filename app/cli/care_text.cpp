#include "app/cli/care_text.hpp"

#include "app/cli/plain_text.hpp"
#include "core/care/care_words.hpp"
#include "core/care/due_list.hpp"
#include "core/care/source_numbers.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::app {

namespace {

using core::CarePlan;
using core::Translator;

constexpr std::size_t indent = 2;
constexpr std::size_t deeper = 4;

std::string heading(const std::string& text) {
    return "\n" + text + "\n" + std::string(width(text), '-') + "\n";
}

// As in a list that is ticked: agreed, dropped, only proposed.
const char* mark_of(core::AdviceState state) {
    switch (state) {
        case core::AdviceState::ticked:
            return "[x] ";
        case core::AdviceState::dropped:
            return "[-] ";
        case core::AdviceState::proposed:
            break;
    }
    return "[ ] ";
}

std::string sources_text(const core::SourceNumbers& sources) {
    std::string text;
    for (std::size_t i = 0; i < sources.all().size(); ++i)
        text += wrap(sources.all()[i], deeper, "[" + std::to_string(i + 1) + "] ");
    return text;
}

std::string own_words(const core::OwnAdvice& own, const Translator& tr) {
    if (!own.due)
        return own.done ? tr.tr("own: {0} (done)", {own.text}) : tr.tr("own: {0}", {own.text});
    const std::vector<std::string> values{own.text, tr.date(*own.due)};
    return own.done ? tr.tr("own: {0} (by {1}; done)", values) : tr.tr("own: {0} (by {1})", values);
}

std::string plan_text(const core::Case& facts, const CarePlan& plan, const Translator& tr) {
    auto text = heading(tr.tr("Care plan: [x] agreed, [-] dropped, [ ] proposed"));
    core::SourceNumbers sources;
    for (const auto& line : plan.lines) {
        const auto& kind = tables::code_title("care-line-kind", tables::name_of(line.line->kind))
                               .in(tr.language());
        text += wrap(tr.tr("{0}: {1}", {kind, line.line->text.in(tr.language())}), deeper,
                     mark_of(line.state));
        text +=
            wrap(tr.tr("why: {0} [{1}]", {core::care_reason(plan, line, tr),
                                          sources.number_of(line.line->source.in(tr.language()))}),
                 deeper + indent);
    }
    for (const auto& own : facts.care.own_advice)
        text += wrap(own_words(own, tr), deeper, mark_of(core::AdviceState::ticked));
    return text + sources_text(sources);
}

std::string scores_text(const core::Case& facts, const CarePlan& plan, const Translator& tr) {
    const auto trends = core::score_trends(facts.care, plan.day);
    if (trends.empty()) return {};
    auto text = heading(tr.tr("Scores"));
    for (const auto& trend : trends) {
        const auto language = tr.language();
        text += wrap(tr.tr("{0}: {1}", {trend.form->title.in(language),
                                        trend.form->scores[trend.score].title.in(language)}),
                     indent);
        for (const auto& point : trend.points)
            text += wrap(core::point_words(trend, point, tr), deeper + indent, "- ");
    }
    return text;
}

std::string due_text(const core::Case& facts, const CarePlan& plan, const Translator& tr) {
    const auto due = core::due_list(facts);
    auto text = heading(tr.tr("To do (! its day has come)"));
    if (due.empty()) text += wrap(tr.tr("nothing"), indent);
    for (const auto& item : due)
        text += wrap(tr.tr("{0}: {1}", {tr.date(item.date), core::due_words(item, tr)}), deeper,
                     core::is_due(item, plan.day) ? "! " : "");
    return text;
}

}  // namespace

std::string care_text(const core::Case& facts, const CarePlan& plan, const Translator& tr) {
    return wrap(tr.tr("Werkrug: care of case {0} on {1}", {facts.id, tr.date(plan.day)})) +
           wrap(core::situation_words(plan, tr), indent) +
           wrap(core::risk_words(plan, tr), indent) + plan_text(facts, plan, tr) +
           scores_text(facts, plan, tr) + due_text(facts, plan, tr);
}

std::string questionnaire_text(const tables::Questionnaire& form,
                               const core::FilledQuestionnaire& filled, const Translator& tr) {
    const auto answers = core::item_answers(filled, form);
    const auto result = core::score_questionnaire(form, answers);
    auto text = wrap(form.title.in(tr.language()));
    for (std::size_t i = 0; i < form.scores.size(); ++i)
        text += wrap(core::score_words(form.scores[i], result.scores[i], answers, tr), indent);
    const auto classes = core::class_words(form, result.classes, tr);
    if (!classes.empty()) text += wrap(tr.tr("Class: {0}", {classes}), indent);
    return text;
}

}  // namespace werkrug::app
