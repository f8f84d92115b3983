#include "app/gui/care/return_to_work_card.hpp"

#include "app/gui/care/return_to_work_plot.hpp"
#include "app/gui/care/time_plot_view.hpp"
#include "app/gui/list_rows.hpp"

namespace werkrug::app {

namespace {

constexpr auto steps = [](auto& facts) -> auto& {
    return facts.care.return_to_work;
};

RowListSpec step_rows(const core::Translator& tr) {
    const char* const list = "case/care/return-to-work/hours";
    auto spec = list_of_rows(list, tr.tr("Add a step"), steps);
    spec.title = [&tr](std::size_t number) { return tr.tr("Step {0}", {std::to_string(number)}); };
    spec.fill = [&tr, list](FieldGroup& group, std::size_t index, const std::string& title) {
        const RowFields row{row_path(list, index), title};
        group.date(row.spec("/@from", tr.tr("From")),
                   row_getter(steps, index, &core::WorkingHours::from),
                   row_setter(steps, index, &core::WorkingHours::from));
        group.number(row.spec("/@per-week", tr.tr("Hours per week")), "employment/hours-per-week",
                     row_getter(steps, index, &core::WorkingHours::hours_per_week),
                     row_setter(steps, index, &core::WorkingHours::hours_per_week));
    };
    return spec;
}

}  // namespace

ReturnToWorkCard::ReturnToWorkCard(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("Return to work")), session_(session) {
    const auto& tr = session.tr();
    contract_ = new WrappedText(this, {}, Emphasis::plain, Meaning::subdued);
    add(contract_);
    steps_ = new RowList(this, session, step_rows(tr));
    add(steps_);
    plot_ = new TimePlotView(this, tr);
    add(plot_);
    no_plot_ = new WrappedText(this, {}, Emphasis::plain, Meaning::subdued);
    add(no_plot_);
}

void ReturnToWorkCard::refresh() {
    const auto& tr = session_.tr();
    const auto& hours = session_.facts().employment.hours_per_week;
    contract_->show(hours ? tr.tr("Contract: {0} h per week", {tr.plain(*hours)})
                          : tr.tr("The contract hours are not known: they stand on the first "
                                  "page."));
    steps_->refresh();
    const auto plot = return_to_work_plot(session_.facts(), session_.today(), tr);
    const bool came_or_went = plot.has_value() != plot_->IsShown();
    plot_->show(plot);
    no_plot_->show(plot ? std::string{}
                        : tr.tr("The plot begins with the first step that has a day and hours."));
    auto* column = ScrolledColumn::around(this);
    if (came_or_went && column != nullptr) column->request_layout();
}

bool ReturnToWorkCard::focus_field(std::string_view path) {
    return is_within(path, "case/care/return-to-work") && steps_->focus(path);
}

}  // namespace werkrug::app
