// What leaves of the care of a case beside its documents: the appointments for a calendar, the
// leaflet for the worker, the case for the doctor's record system.
#pragma once

#include "app/gui/documents/document_commands.hpp"
#include "app/gui/session.hpp"

class wxFrame;

namespace werkrug::app {

class CareExports {
  public:
    CareExports(wxFrame* frame, Session& session, DocumentCommands& documents)
        : frame_(frame), session_(session), documents_(documents) {}

    // Says so when there is no appointment to come.
    void calendar();
    // Asks for paper and language.
    void leaflet();
    // Says first that the file is not encrypted.
    void fhir();

  private:
    const core::Translator& tr() const { return session_.tr(); }
    // "appointments-2026-11-24"
    std::string dated(const std::string& name) const;

    wxFrame* frame_;
    Session& session_;
    DocumentCommands& documents_;
};

}  // namespace werkrug::app
