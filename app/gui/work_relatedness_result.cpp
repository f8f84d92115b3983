#include "app/gui/work_relatedness_result.hpp"

#include "app/gui/interval_bar.hpp"
#include "app/gui/points_table_view.hpp"
#include "app/gui/two_columns.hpp"
#include "app/gui/work_relatedness_summary.hpp"

namespace werkrug::app {

namespace {

constexpr int wide_from = 660;
constexpr ColumnShares shares{1, 1};

}  // namespace

WorkRelatednessResult::WorkRelatednessResult(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("Result")), session_(session) {
    headline_ = new WrappedText(this, {}, Emphasis::strong);
    add(headline_);
    gaps_ = new WrappedText(this, {});
    add(gaps_);
    table_ = new PointsTableView(this);
    auto* left = new wxBoxSizer(wxVERTICAL);
    left->Add(table_, 0, wxEXPAND);
    add(make_two_columns(this, left, make_figures(), shares, wide_from), 0);
    refresh();
}

wxSizer* WorkRelatednessResult::make_figures() {
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto put = [&](wxWindow* window) {
        column->Add(window, 0, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
    };
    cell_ = new WrappedText(this, {}, Emphasis::strong);
    put(cell_);
    model_ = new WrappedText(this, {});
    put(model_);
    bar_ = new IntervalBar(this);
    put(bar_);
    bar_legend_ = new WrappedText(
        this,
        session_.tr().tr("Bar: the 95% interval of the model. Heavy line: the model. Diamond: the "
                         "table. Dashed line: the threshold."),
        Emphasis::plain, Meaning::subdued);
    put(bar_legend_);
    return column;
}

void WorkRelatednessResult::refresh() {
    const auto& tr = session_.tr();
    headline_->show(outcome_headline(session_.assessment(), tr));
    std::string gaps;
    for (const auto& gap :
         outcome_gaps(session_.assessment(), session_.instrument().instrument, tr))
        gaps += (gaps.empty() ? "• " : "\n• ") + gap;
    gaps_->show(gaps);
    show_table();
    show_figures();
}

void WorkRelatednessResult::show_table() {
    const auto& instrument = session_.instrument().instrument;
    const auto table = make_points_table(instrument, session_.assessment(), session_.tr());
    table_->show(table, points_table_in_words(instrument, table.marked, session_.tr()),
                 [this](TablePlace place) {
                     return cell_in_words(session_.instrument().instrument, place, session_.tr());
                 });
    cell_->show(table.marked ? cell_in_words(instrument, *table.marked, session_.tr())
                             : std::string{});
}

void WorkRelatednessResult::show_figures() {
    const auto& result = session_.assessment().work_relatedness;
    bar_->Show(result.has_value());
    bar_legend_->Show(result.has_value());
    if (!result) return model_->show({});
    const auto words = interval_in_words(*result, session_.tr());
    model_->show(words);
    bar_->show(make_interval_bar(*result, session_.tr()), words);
}

}  // namespace werkrug::app
