// Step 2: a card per risk factor of the instrument, and the worksheet of tasks.
#include "app/gui/exposure_factor_card.hpp"
#include "app/gui/exposure_paths.hpp"
#include "app/gui/field_path.hpp"
#include "app/gui/page.hpp"
#include "app/gui/worksheet_editor.hpp"
#include "app/gui/worksheet_results.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

namespace {

class ExposurePage : public Page {
  public:
    ExposurePage(wxWindow* parent, Session& session);

    void refresh() override;
    bool focus_field(std::string_view path) override;

  private:
    void build_cards();

    wxPanel* cards_panel_;
    std::vector<ExposureFactorCard*> cards_{};
    WorksheetEditor* editor_;
    wxPanel* results_panel_;
    WorksheetResults* results_{};
    std::string built_for_{};  // the instrument's file that the cards show
};

wxPanel* make_column(wxWindow* parent) {
    auto* panel = new wxPanel(parent);
    panel->SetSizer(new wxBoxSizer(wxVERTICAL));
    return panel;
}

ExposurePage::ExposurePage(wxWindow* parent, Session& shown)
    : Page(parent, shown), cards_panel_(make_column(this)) {
    const auto& tr = session().tr();
    add_title(tr.tr("Exposure at work"),
              tr.tr("For every risk factor: how much of it there is in the work, and how well that "
                    "is known."));
    add_section(cards_panel_);
    editor_ = new WorksheetEditor(this, session());
    add_section(editor_);
    results_panel_ = make_column(this);
    add_section(results_panel_);
    build_cards();
}

// What depends on the instrument is made anew when another one is chosen.
void ExposurePage::build_cards() {
    built_for_ = session().instrument().xml;
    cards_.clear();
    cards_panel_->GetSizer()->Clear(true);
    results_panel_->GetSizer()->Clear(true);
    const auto& factors = session().instrument().instrument.factors;
    for (std::size_t factor = 0; factor < factors.size(); ++factor) {
        cards_.push_back(new ExposureFactorCard(cards_panel_, session(), factor));
        const int gap = factor + 1 < factors.size() ? FromDIP(space::medium) : 0;
        cards_panel_->GetSizer()->Add(cards_.back(), 0, wxEXPAND | wxBOTTOM, gap);
    }
    results_ = new WorksheetResults(results_panel_, session());
    results_panel_->GetSizer()->Add(results_, 0, wxEXPAND);
    request_layout();
}

void ExposurePage::refresh() {
    if (session().instrument().xml != built_for_) build_cards();
    for (auto* card : cards_) card->refresh();
    editor_->refresh();
    results_->refresh();
}

bool ExposurePage::focus_field(std::string_view path) {
    const auto by_id = field_path(path, session().facts());
    const auto factor = factor_of_path(session().facts(), by_id);
    for (auto* card : cards_) {
        if (card->factor_id() != factor) continue;
        card->focus_field(by_id);
        return true;
    }
    return editor_->focus_field(by_id);
}

}  // namespace

Page* make_exposure_page(wxWindow* parent, Session& session) {
    return new ExposurePage(parent, session);
}

}  // namespace werkrug::app
