// Step 3: the degree of work-relatedness from the table of age against points, the model beside it,
// other levels tried out, and the reasons.
#include "app/gui/page.hpp"
#include "app/gui/work_relatedness_models.hpp"
#include "app/gui/work_relatedness_reasons.hpp"
#include "app/gui/work_relatedness_result.hpp"
#include "app/gui/work_relatedness_what_if.hpp"

#include <string>

namespace werkrug::app {

namespace {

class WorkRelatednessPage : public Page {
  public:
    WorkRelatednessPage(wxWindow* parent, Session& session);

    void refresh() override;
    // Nothing is filled in here.
    bool focus_field(std::string_view) override { return false; }

  private:
    void build_what_if();
    void on_key(wxKeyEvent& event);

    WorkRelatednessResult* result_;
    wxPanel* what_if_panel_;
    WorkRelatednessWhatIf* what_if_{};
    WorkRelatednessModels* models_;
    WorkRelatednessReasons* remarks_;
    WorkRelatednessReasons* steps_;
    std::string built_for_{};  // the instrument's file that the factors are of
};

WorkRelatednessPage::WorkRelatednessPage(wxWindow* parent, Session& shown) : Page(parent, shown) {
    const auto& tr = session().tr();
    add_title(tr.tr("Work-relatedness"),
              session().instrument().instrument.title.in(session().language()));
    result_ = new WorkRelatednessResult(this, session());
    add_section(result_);
    what_if_panel_ = new wxPanel(this);
    what_if_panel_->SetSizer(new wxBoxSizer(wxVERTICAL));
    add_section(what_if_panel_);
    models_ = new WorkRelatednessModels(this, session());
    add_section(models_);
    remarks_ = new WorkRelatednessReasons(this, session(), WorkRelatednessReasons::Part::remarks);
    add_section(remarks_);
    steps_ = new WorkRelatednessReasons(this, session(), WorkRelatednessReasons::Part::steps);
    add_section(steps_);
    build_what_if();
    Bind(wxEVT_CHAR_HOOK, &WorkRelatednessPage::on_key, this);
}

// Most of this page is to be read: it scrolls by key wherever the focus is.
void WorkRelatednessPage::on_key(wxKeyEvent& event) {
    switch (event.GetKeyCode()) {
        case WXK_PAGEDOWN:
            ScrollPages(1);
            return;
        case WXK_PAGEUP:
            ScrollPages(-1);
            return;
        default:
            event.Skip();
    }
}

// The factors to choose for are those of the instrument.
void WorkRelatednessPage::build_what_if() {
    built_for_ = session().instrument().xml;
    what_if_panel_->GetSizer()->Clear(true);
    what_if_ = new WorkRelatednessWhatIf(what_if_panel_, session());
    what_if_panel_->GetSizer()->Add(what_if_, 0, wxEXPAND);
    request_layout();
}

void WorkRelatednessPage::refresh() {
    if (session().instrument().xml != built_for_) build_what_if();
    result_->refresh();
    what_if_->refresh();
    models_->refresh();
    remarks_->refresh();
    steps_->refresh();
}

}  // namespace

Page* make_work_relatedness_page(wxWindow* parent, Session& session) {
    return new WorkRelatednessPage(parent, session);
}

}  // namespace werkrug::app
