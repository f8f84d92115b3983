#include "app/gui/care/questionnaire_course.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/care/questionnaire_plot.hpp"
#include "app/gui/care/time_plot_view.hpp"
#include "app/gui/page.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/choice.h>

#include <algorithm>

namespace werkrug::app {

namespace {

// Those of which there is something to draw.
std::vector<core::ScoreTrend> drawn_trends(const core::Care& care) {
    auto trends = core::score_trends(care);
    std::erase_if(trends, [](const auto& trend) {
        return std::none_of(trend.points.begin(), trend.points.end(),
                            [](const auto& point) { return point.value.has_value(); });
    });
    return trends;
}

}  // namespace

QuestionnaireCourse::QuestionnaireCourse(wxWindow* parent, Session& session)
    : wxPanel(parent), session_(session) {
    const auto name = session.tr().tr("Course of");
    auto* label =
        new wxStaticText(this, wxID_ANY, to_wx(Page::around(this)->mnemonics().assign(name)));
    scores_ = new wxChoice(this, wxID_ANY);
    set_accessible_name(scores_, name);
    connect_label(label, scores_);
    pass_wheel_on(scores_);
    scores_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show_chosen(); });
    plot_ = new TimePlotView(this, session.tr());
    notes_ = new WrappedText(this, {});
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    row->Add(scores_, 1, wxALIGN_CENTRE_VERTICAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(row, 0, wxEXPAND | wxBOTTOM, FromDIP(space::small));
    column->Add(plot_, 0, wxEXPAND | wxBOTTOM, FromDIP(space::small));
    column->Add(notes_, 0, wxEXPAND);
    SetSizer(column);
}

void QuestionnaireCourse::refresh() {
    std::vector<std::string> titles;
    for (const auto& trend : drawn_trends(session_.facts().care))
        titles.push_back(trend_title(trend, session_.tr()));
    if (titles != titles_) {
        const auto chosen = scores_->GetStringSelection();
        titles_ = titles;
        scores_->Clear();
        for (const auto& title : titles_) scores_->Append(to_wx(title));
        if (!titles_.empty() && !scores_->SetStringSelection(chosen)) scores_->SetSelection(0);
    }
    Show(!titles_.empty());
    show_chosen();
}

void QuestionnaireCourse::show_chosen() {
    const auto trends = drawn_trends(session_.facts().care);
    const auto chosen = static_cast<std::size_t>(scores_->GetSelection());
    if (chosen >= trends.size()) return;
    const auto model = score_plot(trends[chosen], session_.tr());
    plot_->show(model);
    std::string text;
    for (const auto& note : model->notes) text += (text.empty() ? "" : "\n") + note;
    notes_->show(text);
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

}  // namespace werkrug::app
