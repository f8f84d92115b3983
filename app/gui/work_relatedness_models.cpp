#include "app/gui/work_relatedness_models.hpp"

#include "core/assessment/model_comparison.hpp"

#include <utility>

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
    const auto& tr = session_.tr();
    const auto& instrument = session_.instrument().instrument;
    const auto comparison =
        core::compare_models(session_.facts(), session_.assessment(), instrument);
    Show(comparison.has_value());
    auto rows =
        comparison ? core::model_rows(*comparison, instrument, tr) : std::vector<core::ModelRow>();
    if (rows == shown_) return;
    shown_ = std::move(rows);
    if (comparison) headline_->show(core::model_headline(*comparison, tr));
    show_rows();
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

void WorkRelatednessModels::show_rows() {
    const auto& tr = session_.tr();
    rows_->Clear(true);
    const auto put = [this](const std::string& words, Emphasis emphasis, Meaning meaning) {
        rows_->Add(new WrappedText(this, words, emphasis, meaning), 0, wxEXPAND | wxBOTTOM,
                   FromDIP(space::tiny));
    };
    for (const auto& row : shown_) {
        put(row.title, Emphasis::plain, Meaning::plain);
        put(tr.tr("{0}; 95% interval {1}; {2}", {row.percent, row.interval, row.verdict}),
            Emphasis::strong, Meaning::plain);
        if (!row.remark.empty()) put(row.remark, Emphasis::plain, Meaning::subdued);
        rows_->AddSpacer(FromDIP(space::small));
    }
}

}  // namespace werkrug::app
