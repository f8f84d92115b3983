// What the main window knows of a page in its middle.
#pragma once

#include "app/gui/layout.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/session.hpp"

#include <string>
#include <string_view>

namespace werkrug::app {

class Page : public ScrolledColumn {
  public:
    Page(wxWindow* parent, Session& session);

    // Shows the session's facts and results in the widgets. Called after every change; must not
    // disturb the widget that has the focus and must not edit the session.
    virtual void refresh() = 0;

    // Puts the focus on the field with this path, scrolled into view. False: not on this page.
    virtual bool focus_field(std::string_view path) = 0;

    // The letters for Alt that are still free on this page. Fields take one each from it.
    MnemonicSet& mnemonics() { return mnemonics_; }

    // The page that a window stands on; null when none.
    static Page* around(wxWindow* window);

  protected:
    Session& session() const { return session_; }

    // The page's title at the top, with a sentence that says what it is for (may be empty).
    void add_title(const std::string& title, const std::string& purpose);
    // Adds a section below the ones before it.
    void add_section(wxWindow* section);

  private:
    Session& session_;
    MnemonicSet mnemonics_;
    wxBoxSizer* column_;
};

// One factory per page, so that the main window need not know their types.
Page* make_worker_page(wxWindow* parent, Session& session);
Page* make_diagnosis_page(wxWindow* parent, Session& session);
Page* make_exposure_page(wxWindow* parent, Session& session);
Page* make_work_relatedness_page(wxWindow* parent, Session& session);
Page* make_conclusion_page(wxWindow* parent, Session& session);
Page* make_care_page(wxWindow* parent, Session& session);

}  // namespace werkrug::app
