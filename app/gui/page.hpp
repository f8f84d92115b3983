// What the main window knows of a page in its middle.
#pragma once

#include "app/gui/session.hpp"

#include <wx/scrolwin.h>

#include <string_view>

namespace werkrug::app {

class Page : public wxScrolledWindow {
  public:
    Page(wxWindow* parent, Session& session) : wxScrolledWindow(parent), session_(session) {}

    // Shows the session's facts and results in the widgets. Called after every change; must not
    // disturb the widget that has the focus and must not edit the session.
    virtual void refresh() = 0;

    // Puts the focus on the field with this path, scrolled into view. False: not on this page.
    virtual bool focus_field(std::string_view path) = 0;

  protected:
    Session& session() const { return session_; }

  private:
    Session& session_;
};

// One factory per page, so that the main window need not know their types.
Page* make_worker_page(wxWindow* parent, Session& session);
Page* make_diagnosis_page(wxWindow* parent, Session& session);
Page* make_exposure_page(wxWindow* parent, Session& session);
Page* make_work_relatedness_page(wxWindow* parent, Session& session);
Page* make_conclusion_page(wxWindow* parent, Session& session);

}  // namespace werkrug::app
