#include "app/gui/work_relatedness_models.hpp"

#include "app/gui/wx_text.hpp"
#include "core/assessment/model_comparison_json.hpp"
#include "core/assessment/model_rows.hpp"

#include <wx/stattext.h>

namespace werkrug::app {

namespace {

constexpr int columns = 4;

}  // namespace

WorkRelatednessModels::WorkRelatednessModels(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("Does it depend on the model?")), session_(session) {
    headline_ = new WrappedText(this, {}, Emphasis::strong);
    add(headline_, space::small);
    table_ = new wxFlexGridSizer(columns, FromDIP(wxSize(space::medium, space::small)));
    table_->AddGrowableCol(0, 1);
    add(table_, space::small);
    add(new WrappedText(this,
                        session.tr().tr("Other research counts with the prior probabilities of the "
                                        "instrument of this case: it gives none of its own. It "
                                        "replaces no instrument."),
                        Emphasis::plain, Meaning::subdued),
        0);
    refresh();
}

void WorkRelatednessModels::refresh() {
    const auto comparison = core::compare_models(session_.facts(), session_.assessment(),
                                                 session_.instrument().instrument);
    const auto now =
        comparison ? core::model_comparison_json(*comparison, session_.tr()) : std::string();
    const bool changed = now != shown_;
    shown_ = now;
    Show(comparison.has_value());
    if (!changed) return;
    if (comparison) {
        headline_->show(core::model_headline(*comparison, session_.tr()));
        fill(*comparison);
    }
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

void WorkRelatednessModels::fill(const core::ModelComparison& comparison) {
    const auto& tr = session_.tr();
    const auto& instrument = session_.instrument().instrument;
    table_->Clear(true);
    add_line(tr.tr("Model"), tr.tr("Work-relatedness"), tr.tr("95% interval"),
             tr.tr("Against the threshold"), Emphasis::strong);
    for (const auto& row : core::model_rows(comparison, instrument, tr))
        add_line(row.remark.empty() ? row.title : row.title + "\n" + row.remark, row.percent,
                 row.interval, row.verdict, Emphasis::plain);
}

void WorkRelatednessModels::add_line(const std::string& title, const std::string& percent,
                                     const std::string& interval, const std::string& verdict,
                                     Emphasis emphasis) {
    table_->Add(new WrappedText(this, title, emphasis), 0, wxEXPAND);
    for (const auto& words : {percent, interval, verdict}) {
        auto* control = new wxStaticText(this, wxID_ANY, to_wx(words));
        set_emphasis(control, emphasis);
        table_->Add(control);
    }
}

}  // namespace werkrug::app
