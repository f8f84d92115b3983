#include "app/gui/care/care_rows.hpp"

#include "app/gui/care/care_choices.hpp"
#include "app/gui/list_rows.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::app {

namespace {

constexpr auto own_advice = [](auto& facts) -> auto& {
    return facts.care.own_advice;
};
constexpr auto appointments = [](auto& facts) -> auto& {
    return facts.care.appointments;
};
constexpr auto evaluations = [](auto& facts) -> auto& {
    return facts.care.evaluations;
};

// "yes" and "no" in words: an appointment took place or not, own advice was carried out or not.
FieldGroup::Options yes_or_no(const Session& session) {
    FieldGroup::Options options;
    for (const char* code : {"no", "yes"})
        options.emplace_back(code, tables::code_title("answer", code).in(session.language()));
    return options;
}

// Whether a row of a list is done.
template <class List, class Row>
void add_done(FieldGroup& group, const FieldSpec& spec, const Session& session, const List& list,
              std::size_t index, bool Row::*done) {
    group.radio(
        spec, yes_or_no(session),
        [get = row_getter(list, index, done)](const core::Case& facts) {
            return std::string{get(facts) ? "yes" : "no"};
        },
        [set = row_setter(list, index, done)](core::Case& facts, const std::string& code) {
            set(facts, code == "yes");
        });
}

}  // namespace

RowListSpec own_advice_rows(const Session& session) {
    const auto& tr = session.tr();
    auto spec = list_of_rows("case/care/plan/own-advice", tr.tr("Add own advice"), own_advice);
    spec.title = [&tr](std::size_t number) {
        return tr.tr("Own advice {0}", {std::to_string(number)});
    };
    spec.fill = [&session](FieldGroup& group, std::size_t index, const std::string& title) {
        const auto& words = session.tr();
        const RowFields row{row_path("case/care/plan/own-advice", index), title};
        group.text(row.spec("", words.tr("Description")),
                   row_getter(own_advice, index, &core::OwnAdvice::text),
                   row_setter(own_advice, index, &core::OwnAdvice::text));
        group.date(row.spec("/@due", words.tr("Due"), words.tr("empty: no reminder")),
                   row_getter(own_advice, index, &core::OwnAdvice::due),
                   row_setter(own_advice, index, &core::OwnAdvice::due));
        add_done(group, row.spec("/@done", words.tr("Done")), session, own_advice, index,
                 &core::OwnAdvice::done);
    };
    return spec;
}

RowListSpec appointment_rows(const Session& session) {
    const auto& tr = session.tr();
    auto spec = list_of_rows("case/care/appointment", tr.tr("Add an appointment"), appointments);
    spec.title = [&tr](std::size_t number) {
        return tr.tr("Appointment {0}", {std::to_string(number)});
    };
    spec.fill = [&session](FieldGroup& group, std::size_t index, const std::string& title) {
        const auto& words = session.tr();
        const RowFields row{row_path("case/care/appointment", index), title};
        group.date(row.spec("/@date", words.tr("Date")),
                   row_getter(appointments, index, &core::Appointment::date),
                   row_setter(appointments, index, &core::Appointment::date));
        group.text(row.spec("/@reason", words.tr("Reason")),
                   row_getter(appointments, index, &core::Appointment::reason),
                   row_setter(appointments, index, &core::Appointment::reason));
        add_done(group, row.spec("/@done", words.tr("Took place")), session, appointments, index,
                 &core::Appointment::done);
        group.text(row.spec("", words.tr("Outcome")),
                   row_getter(appointments, index, &core::Appointment::outcome),
                   row_setter(appointments, index, &core::Appointment::outcome));
    };
    return spec;
}

RowListSpec evaluation_rows(const Session& session) {
    const auto& tr = session.tr();
    auto spec = list_of_rows("case/care/evaluation", tr.tr("Add an evaluation"), evaluations);
    spec.title = [&tr](std::size_t number) {
        return tr.tr("Evaluation {0}", {std::to_string(number)});
    };
    spec.made_of = [&tr](const core::Case& facts) { return measure_options(facts, tr); };
    spec.fill = [&session](FieldGroup& group, std::size_t index, const std::string& title) {
        const auto& words = session.tr();
        const RowFields row{row_path("case/care/evaluation", index), title};
        group.choice(row.spec("/@measure", words.tr("Measure taken")),
                     measure_options(session.facts(), words),
                     row_getter(evaluations, index, &core::MeasureEvaluation::measure),
                     row_setter(evaluations, index, &core::MeasureEvaluation::measure));
        group.date(row.spec("/@date", words.tr("Date")),
                   row_getter(evaluations, index, &core::MeasureEvaluation::date),
                   row_setter(evaluations, index, &core::MeasureEvaluation::date));
        group.choice(row.spec("/@effect", words.tr("Effect")),
                     optional_list(session, "measure-effect"),
                     row_getter(evaluations, index, &core::MeasureEvaluation::effect),
                     row_setter(evaluations, index, &core::MeasureEvaluation::effect));
        group.text(row.spec("", words.tr("Description")),
                   row_getter(evaluations, index, &core::MeasureEvaluation::text),
                   row_setter(evaluations, index, &core::MeasureEvaluation::text));
    };
    return spec;
}

}  // namespace werkrug::app
