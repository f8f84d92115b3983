#include "app/gui/conclusion_rows.hpp"

#include "app/gui/list_rows.hpp"

namespace werkrug::app {

namespace {

using core::Case;

constexpr auto causes = [](auto& facts) -> auto& {
    return facts.other_causes;
};
constexpr auto limits = [](auto& facts) -> auto& {
    return facts.work_limits;
};
constexpr auto measures = [](auto& facts) -> auto& {
    return facts.measures;
};
constexpr auto consents = [](auto& facts) -> auto& {
    return facts.consents;
};

}  // namespace

RowListSpec other_cause_rows(const Session& session) {
    const core::Translator& tr = session.tr();
    auto spec = list_of_rows("case/other-causes/cause", tr.tr("Add another cause"), causes);
    spec.title = [&tr](std::size_t number) { return tr.tr("Cause {0}", {std::to_string(number)}); };
    spec.fill = [&session](FieldGroup& group, std::size_t index, const std::string& title) {
        const RowFields row{row_path("case/other-causes/cause", index), title};
        group.text(row.spec("", session.tr().tr("Description")),
                   row_getter(causes, index, &core::OtherCause::text),
                   row_setter(causes, index, &core::OtherCause::text));
        group.choice(row.spec("/@contribution", session.tr().tr("Contribution")),
                     optional_list(session, "contribution"),
                     row_getter(causes, index, &core::OtherCause::contribution),
                     row_setter(causes, index, &core::OtherCause::contribution));
    };
    return spec;
}

RowListSpec work_limit_rows(const Session& session) {
    const core::Translator& tr = session.tr();
    auto spec = list_of_rows("case/work-limits/limit", tr.tr("Add a limit or possibility"), limits);
    spec.title = [&tr](std::size_t number) {
        return tr.tr("Limit or possibility {0}", {std::to_string(number)});
    };
    spec.fill = [&session](FieldGroup& group, std::size_t index, const std::string& title) {
        const RowFields row{row_path("case/work-limits/limit", index), title};
        group.text(
            row.spec("", session.tr().tr("Description")),
            [index](const Case& facts) {
                return index < facts.work_limits.size() ? facts.work_limits[index] : std::string{};
            },
            [index](Case& facts, const std::string& text) { facts.work_limits.at(index) = text; });
    };
    return spec;
}

RowListSpec measure_rows(const Session& session) {
    const core::Translator& tr = session.tr();
    auto spec = list_of_rows("case/measures/measure", tr.tr("Add a measure"), measures);
    spec.title = [&tr](std::size_t number) {
        return tr.tr("Measure {0}", {std::to_string(number)});
    };
    spec.fill = [&session](FieldGroup& group, std::size_t index, const std::string& title) {
        const RowFields row{row_path("case/measures/measure", index), title};
        group.text(row.spec("", session.tr().tr("Description")),
                   row_getter(measures, index, &core::Measure::text),
                   row_setter(measures, index, &core::Measure::text));
        group.choice(row.spec("/@kind", session.tr().tr("Kind")),
                     optional_list(session, "measure-kind"),
                     row_getter(measures, index, &core::Measure::kind),
                     row_setter(measures, index, &core::Measure::kind));
        group.date(row.spec("/@due", session.tr().tr("Due")),
                   row_getter(measures, index, &core::Measure::due),
                   row_setter(measures, index, &core::Measure::due));
    };
    return spec;
}

RowListSpec consent_rows(const Session& session) {
    const core::Translator& tr = session.tr();
    auto spec = list_of_rows("case/consent/given", tr.tr("Add a consent"), consents);
    spec.title = [&tr](std::size_t number) {
        return tr.tr("Consent {0}", {std::to_string(number)});
    };
    spec.fill = [&session](FieldGroup& group, std::size_t index, const std::string& title) {
        const core::Translator& words = session.tr();
        const RowFields row{row_path("case/consent/given", index), title};
        const auto get = [index](auto member) { return row_getter(consents, index, member); };
        const auto set = [index](auto member) { return row_setter(consents, index, member); };
        group.choice(row.spec("/@to", words.tr("To disclose to")),
                     optional_list(session, "consent-to"), get(&core::Consent::to),
                     set(&core::Consent::to));
        group.text(
            row.spec("/@recipient", words.tr("Recipient"), words.tr("name and organisation")),
            get(&core::Consent::recipient), set(&core::Consent::recipient));
        group.text(row.spec("/@purpose", words.tr("Purpose")), get(&core::Consent::purpose),
                   set(&core::Consent::purpose));
        group.date(row.spec("/@date", words.tr("Given on")), get(&core::Consent::date),
                   set(&core::Consent::date));
        group.date(row.spec("/@until", words.tr("Valid until"), words.tr("optional")),
                   get(&core::Consent::until), set(&core::Consent::until));
        group.date(row.spec("/@withdrawn", words.tr("Withdrawn on"), words.tr("optional")),
                   get(&core::Consent::withdrawn), set(&core::Consent::withdrawn));
    };
    return spec;
}

}  // namespace werkrug::app
