#include "app/gui/steps.hpp"

#include "core/assessment/explain.hpp"
#include "core/disclosure/disclosure.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

bool has_to_do(const Session& session, Step step) {
    const auto tasks = to_do(session);
    return std::any_of(tasks.begin(), tasks.end(),
                       [step](const ToDo& task) { return step_of(task.path) == step; });
}

bool is_another_disease(const core::Assessment& assessment) {
    const auto conclusion = assessment.diagnosis.conclusion;
    return conclusion == core::DiagnosisConclusion::specific_suspected ||
           conclusion == core::DiagnosisConclusion::not_low_back_pain;
}

bool is_worker_named(const core::Case& facts) {
    return !facts.worker.family_name.empty() && !facts.physician.name.empty();
}

StepState complete_when(bool complete) {
    return complete ? StepState::complete : StepState::incomplete;
}

StepState conclusion_state(const Session& session) {
    const auto disclosure = core::disclose_to_insurer(session.case_file());
    if (!disclosure.facts) {
        const bool begun = !session.facts().consents.empty() || session.facts().inspection;
        return begun ? StepState::blocked : StepState::incomplete;
    }
    return complete_when(session.facts().judgement.conclusion.has_value() &&
                         !has_to_do(session, Step::conclusion));
}

}  // namespace

StepState step_state(const Session& session, Step step) {
    const core::Assessment& assessment = session.assessment();
    switch (step) {
        case Step::worker:
            return complete_when(is_worker_named(session.facts()) && !has_to_do(session, step));
        case Step::diagnosis:
            if (is_another_disease(assessment)) return StepState::blocked;
            return complete_when(assessment.diagnosis.conclusion ==
                                     core::DiagnosisConclusion::nonspecific &&
                                 !has_to_do(session, step));
        case Step::exposure:
            if (is_another_disease(assessment)) return StepState::blocked;
            return complete_when(assessment.exposure.points.has_value() &&
                                 !has_to_do(session, step));
        case Step::work_relatedness:
            if (is_another_disease(assessment)) return StepState::blocked;
            return complete_when(assessment.work_relatedness.has_value());
        case Step::conclusion:
            return conclusion_state(session);
        case Step::care:
            return complete_when(session.facts().care.closing.date.has_value() &&
                                 !has_to_do(session, step));
    }
    return StepState::incomplete;
}

std::vector<ToDo> to_do(const Session& session) {
    std::vector<ToDo> tasks;
    const tables::Instrument& instrument = session.instrument().instrument;
    for (const core::MissingFact& missing : session.assessment().incomplete)
        tasks.push_back({core::missing_path(missing, instrument),
                         core::missing_text(missing, instrument, session.tr())});
    for (const Problem& problem : session.problems())
        if (problem.severity == Severity::error)
            tasks.push_back({problem.path, session.tr().text(problem.what), true});
    for (const auto& [path, text] : session.draft_texts())
        tasks.push_back({path, session.tr().tr("Not understood: \"{0}\"", {text}), true});
    return tasks;
}

std::string step_title(const core::Translator& tr, Step step) {
    switch (step) {
        case Step::worker:
            return tr.tr("Worker and work");
        case Step::diagnosis:
            return tr.tr("Diagnosis");
        case Step::exposure:
            return tr.tr("Exposure");
        case Step::work_relatedness:
            return tr.tr("Work-relatedness");
        case Step::conclusion:
            return tr.tr("Conclusion and report");
        case Step::care:
            return tr.tr("Care and follow-up");
    }
    return {};
}

std::string state_words(const core::Translator& tr, StepState state) {
    switch (state) {
        case StepState::complete:
            return tr.tr("complete");
        case StepState::incomplete:
            return tr.tr("incomplete");
        case StepState::blocked:
            return tr.tr("blocked");
    }
    return {};
}

}  // namespace werkrug::app
