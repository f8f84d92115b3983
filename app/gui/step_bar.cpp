#include "app/gui/step_bar.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>

namespace werkrug::app {

namespace {

constexpr int bar_width = 200;

// Steps 1 to 3 are numbered as the instrument numbers them.
std::string numbered_title(const core::Translator& tr, Step step) {
    std::string title = step_title(tr, step);
    switch (step) {
        case Step::diagnosis:
            return "1 " + title;
        case Step::exposure:
            return "2 " + title;
        case Step::work_relatedness:
            return "3 " + title;
        case Step::worker:
        case Step::conclusion:
        case Step::care:
            break;
    }
    return title;
}

const char* sign_of(StepState state) {
    switch (state) {
        case StepState::complete:
            return "✓ ";
        case StepState::incomplete:
            return "○ ";
        case StepState::blocked:
            return "✕ ";
    }
    return "";
}

// Titles and states are this program's own words: nothing in them needs quoting for the markup.
std::string markup(const std::string& title, const std::string& state, bool selected) {
    const std::string heading = selected ? "<b>▸ " + title + "</b>" : "   " + title;
    return heading + "\n<small>     " + state + "</small>";
}

}  // namespace

StepBar::StepBar(wxWindow* parent, Session& session, std::function<void(Step)> go_to)
    : wxPanel(parent), session_(session), go_to_(std::move(go_to)) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->AddSpacer(FromDIP(space::large));
    for (std::size_t i = 0; i < step_count; ++i) {
        const auto step = static_cast<Step>(i);
        auto* button = new wxButton(this, wxID_ANY, "\n", wxDefaultPosition, wxDefaultSize,
                                    wxBU_LEFT | wxBORDER_NONE);
        button->SetMinSize(FromDIP(wxSize(bar_width, -1)));
        set_accessible_name(button, step_title(session.tr(), step));
        button->Bind(wxEVT_BUTTON, [this, step](wxCommandEvent&) { go_to_(step); });
        buttons_[i] = button;
        column->Add(button, 0, wxEXPAND | wxLEFT | wxBOTTOM, FromDIP(space::small));
    }
    SetSizer(column);
    set_accessible_name(this, session.tr().tr("Steps"));
    refresh();
}

void StepBar::select(Step step) {
    selected_ = step;
    refresh();
}

void StepBar::refresh() {
    for (std::size_t i = 0; i < step_count; ++i) show_label(static_cast<Step>(i));
}

void StepBar::show_label(Step step) {
    const auto index = static_cast<std::size_t>(step);
    const StepState state = step_state(session_, step);
    const std::string words = state_words(session_.tr(), state);
    const std::string label =
        markup(numbered_title(session_.tr(), step), sign_of(state) + words, step == selected_);
    if (labels_[index] == label) return;
    labels_[index] = label;
    buttons_[index]->SetLabelMarkup(to_wx(label));
    set_accessible_description(buttons_[index], words);
}

}  // namespace werkrug::app
