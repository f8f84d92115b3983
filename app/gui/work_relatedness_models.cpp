#include "app/gui/work_relatedness_models.hpp"

#include "core/assessment/model_comparison_json.hpp"
#include "core/assessment/model_rows.hpp"

namespace werkrug::app {

WorkRelatednessModels::WorkRelatednessModels(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("Does it depend on the model?")), session_(session) {
    headline_ = new WrappedText(this, {}, Emphasis::strong);
    add(headline_, space::small);
    rows_ = new wxBoxSizer(wxVERTICAL);
    add(rows_, space::small);
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
    rows_->Clear(true);
    const auto put = [this](const std::string& words, Emphasis emphasis, Meaning meaning,
                            int below) {
        rows_->Add(new WrappedText(this, words, emphasis, meaning), 0, wxEXPAND | wxBOTTOM,
                   FromDIP(below));
    };
    for (const auto& row : core::model_rows(comparison, session_.instrument().instrument, tr)) {
        put(row.title, Emphasis::plain, Meaning::plain, space::tiny);
        put(tr.tr("{0}; 95% interval {1}; {2}", {row.percent, row.interval, row.verdict}),
            Emphasis::strong, Meaning::plain, space::tiny);
        if (!row.remark.empty()) put(row.remark, Emphasis::plain, Meaning::subdued, space::tiny);
        rows_->AddSpacer(FromDIP(space::small));
    }
}

}  // namespace werkrug::app
