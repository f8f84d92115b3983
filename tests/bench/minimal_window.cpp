// The peer of Werkrug's window start: an empty wxWidgets window that ends at its first idle moment
// when started with --exit-on-idle.
#include <wx/app.h>
#include <wx/frame.h>

class MinimalApp : public wxApp {
  public:
    bool OnInit() override {
        auto* frame = new wxFrame(nullptr, wxID_ANY, "Minimal", wxDefaultPosition, {1000, 700});
        frame->Show();
        if (argc > 1 && argv[1] == "--exit-on-idle") {
            Bind(wxEVT_IDLE, [this](wxIdleEvent&) { ExitMainLoop(); });
        }
        return true;
    }
};

wxIMPLEMENT_APP(MinimalApp);
