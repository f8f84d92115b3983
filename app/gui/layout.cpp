#include "app/gui/layout.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/contrast.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/dcclient.h>
#include <wx/settings.h>
#include <wx/textwrapper.h>

#include <algorithm>
#include <gtk/gtk.h>

namespace werkrug::app {

namespace {

constexpr int scroll_step = 16;
constexpr int narrowest_text = 60;
constexpr double corner_radius = 6;

float scale_of(Emphasis emphasis) {
    switch (emphasis) {
        case Emphasis::heading:
            return 1.1F;
        case Emphasis::title:
            return 1.35F;
        case Emphasis::huge:
            return 2.6F;
        case Emphasis::plain:
        case Emphasis::strong:
            break;
    }
    return 1;
}

// A named colour of the desktop's theme; the fallback when the theme does not name it.
wxColour theme_colour(const char* name, const wxColour& fallback) {
    GtkWidget* probe = gtk_label_new(nullptr);
    g_object_ref_sink(probe);
    GdkRGBA found{};
    const bool known =
        gtk_style_context_lookup_color(gtk_widget_get_style_context(probe), name, &found) != FALSE;
    g_object_unref(probe);
    return known ? wxColour(found) : fallback;
}

Rgb rgb_of(const wxColour& colour) {
    return {colour.Red(), colour.Green(), colour.Blue()};
}

// A theme's colours for messages are meant for other things than text; in a dark one they are too
// dark to be read as text.
wxColour readable(const wxColour& colour) {
    const auto made =
        readable_on(rgb_of(colour), {rgb_of(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW)),
                                     rgb_of(wxSystemSettings::GetColour(wxSYS_COLOUR_BTNFACE))});
    return {made.red, made.green, made.blue};
}

// Half-way between text and background.
wxColour subdued_colour() {
    const wxColour text = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    const wxColour back = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW);
    constexpr int parts = 3;
    const auto mix = [](int a, int b) {
        return static_cast<unsigned char>((a * (parts - 1) + b) / parts);
    };
    return {mix(text.Red(), back.Red()), mix(text.Green(), back.Green()),
            mix(text.Blue(), back.Blue())};
}

// The toolkit remembers them, also when a child was shown, hidden or given another theme's font.
void forget_best_sizes(wxWindow* window) {
    for (wxWindow* child : window->GetChildren()) forget_best_sizes(child);
    window->InvalidateBestSize();
}

// Reads through the width of the broken text.
class Lines : public wxTextWrapper {
  public:
    Lines(wxWindow* window, const wxString& text, int width) { Wrap(window, text, width); }
    const wxString& text() const { return text_; }

  protected:
    void OnOutputLine(const wxString& line) override { text_ += line; }
    void OnNewLine() override { text_ += '\n'; }

  private:
    wxString text_{};
};

}  // namespace

void set_emphasis(wxWindow* window, Emphasis emphasis) {
    if (emphasis == Emphasis::plain) return;
    window->SetFont(window->GetFont().Scaled(scale_of(emphasis)).Bold());
}

wxColour colour_for(Meaning meaning) {
    const wxColour text = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
    switch (meaning) {
        case Meaning::subdued:
            return readable(subdued_colour());
        case Meaning::error:
            return readable(theme_colour("error_color", text));
        case Meaning::warning:
            return readable(theme_colour("warning_color", text));
        case Meaning::success:
            return readable(theme_colour("success_color", text));
        case Meaning::plain:
            break;
    }
    return text;
}

// ---- ScrolledColumn

namespace {

// What is clicked is in view, and scrolling between press and release would pull it from under the
// pointer: the click would be lost.
bool caused_by_click() {
    GdkEvent* event = gtk_get_current_event();
    if (event == nullptr) return false;
    const bool click = gdk_event_get_event_type(event) == GDK_BUTTON_PRESS;
    gdk_event_free(event);
    return click;
}

}  // namespace

ScrolledColumn::ScrolledColumn(wxWindow* parent) : wxScrolledWindow(parent) {
    SetScrollRate(FromDIP(scroll_step), FromDIP(scroll_step));
    request_layout();
    // After the event: rows made just now have their places by then.
    Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent& event) {
        event.Skip();
        if (!caused_by_click()) CallAfter([this] { reveal_focused(); });
    });
}

void ScrolledColumn::reveal_focused() {
    wxWindow* focused = wxWindow::FindFocus();
    if (focused == nullptr || focused == this || !IsDescendant(focused)) return;
    const int margin = FromDIP(space::large);
    const int top = ScreenToClient(focused->GetScreenPosition()).y - margin;
    const int bottom = top + focused->GetSize().GetHeight() + 2 * margin;
    const int height = GetClientSize().GetHeight();
    if (top >= 0 && bottom <= height) return;
    // Of a control that is higher than the view, the top.
    const int down = top < 0 || bottom - top > height ? top : bottom - height;
    int step = 0;
    GetScrollPixelsPerUnit(nullptr, &step);
    if (step > 0) Scroll(-1, GetViewStart().y + (down + (down > 0 ? step - 1 : 1 - step)) / step);
}

void ScrolledColumn::request_layout() {
    if (layout_requested_) return;
    layout_requested_ = true;
    CallAfter([this] {
        lay_out();
        Bind(wxEVT_IDLE, &ScrolledColumn::on_idle, this);
    });
}

// The toolkit knows the true sizes of new widgets only once they are on the screen: a second time.
void ScrolledColumn::on_idle(wxIdleEvent& event) {
    event.Skip();
    if (!IsShownOnScreen()) return;
    Unbind(wxEVT_IDLE, &ScrolledColumn::on_idle, this);
    lay_out();
    layout_requested_ = false;
}

void ScrolledColumn::lay_out() {
    forget_best_sizes(this);
    FitInside();
    Layout();
}

ScrolledColumn* ScrolledColumn::around(wxWindow* window) {
    for (wxWindow* at = window; at != nullptr; at = at->GetParent())
        if (auto* column = dynamic_cast<ScrolledColumn*>(at)) return column;
    return nullptr;
}

void pass_wheel_on(wxWindow* control) {
    control->Bind(wxEVT_MOUSEWHEEL, [control](wxMouseEvent& event) {
        if (auto* column = ScrolledColumn::around(control)) column->HandleOnMouseWheel(event);
    });
}

void pass_wheel_on_unless_focused(wxWindow* control) {
    control->Bind(wxEVT_MOUSEWHEEL, [control](wxMouseEvent& event) {
        auto* column = ScrolledColumn::around(control);
        if (column == nullptr || control->HasFocus())
            event.Skip();
        else
            column->HandleOnMouseWheel(event);
    });
}

// ---- WrappedText

WrappedText::WrappedText(wxWindow* parent, const std::string& text, Emphasis emphasis,
                         Meaning meaning)
    : wxStaticText(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxST_NO_AUTORESIZE),
      text_(text) {
    set_emphasis(this, emphasis);
    if (meaning != Meaning::plain) SetForegroundColour(colour_for(meaning));
    wrap_to(0);
    Show(!text.empty());
    Bind(wxEVT_SIZE, &WrappedText::on_size, this);
}

void WrappedText::show(const std::string& text) {
    if (text == text_) return;
    text_ = text;
    wrap_to(wrapped_width_);
    Show(!text.empty());
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

wxSize WrappedText::DoGetBestClientSize() const {
    wxClientDC dc(const_cast<WrappedText*>(this));
    dc.SetFont(GetFont());
    const int height = dc.GetMultiLineTextExtent(GetLabelText()).GetHeight();
    return {FromDIP(narrowest_text), height};
}

void WrappedText::wrap_to(int width) {
    wrapped_width_ = width;
    const std::string lines = width > 0 ? broken_into_lines(this, text_, width) : text_;
    SetLabel(to_wx(as_label(lines)));
    InvalidateBestSize();
}

void WrappedText::on_size(wxSizeEvent& event) {
    event.Skip();
    if (event.GetSize().GetWidth() == wrapped_width_) return;
    const int height = GetBestSize().GetHeight();
    wrap_to(event.GetSize().GetWidth());
    if (GetBestSize().GetHeight() == height) return;
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

// ---- Card

Card::Card(wxWindow* parent, const std::string& heading)
    : wxPanel(parent), body_(new wxBoxSizer(wxVERTICAL)) {
    SetBackgroundColour(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW));
    auto* outer = new wxBoxSizer(wxVERTICAL);
    if (!heading.empty()) {
        auto* title = new WrappedText(this, heading, Emphasis::heading);
        outer->Add(title, 0, wxEXPAND | wxLEFT | wxRIGHT | wxTOP, FromDIP(space::medium));
    }
    outer->Add(body_, 1, wxEXPAND | wxALL, FromDIP(space::medium));
    SetSizer(outer);
    set_accessible_name(this, as_label(heading));
    Bind(wxEVT_PAINT, &Card::paint, this);
}

void Card::add(wxWindow* window, int space_below) {
    body_->Add(window, 0, wxEXPAND | wxBOTTOM, FromDIP(space_below));
}

void Card::add(wxSizer* sizer, int space_below) {
    body_->Add(sizer, 0, wxEXPAND | wxBOTTOM, FromDIP(space_below));
}

void Card::paint(wxPaintEvent&) {
    wxPaintDC dc(this);
    dc.SetPen(wxPen(theme_colour("borders", wxSystemSettings::GetColour(wxSYS_COLOUR_3DSHADOW))));
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    dc.DrawRoundedRectangle(GetClientRect(), corner_radius);
}

int text_control_height(const wxWindow* control) {
    return 2 * control->GetCharHeight();
}

std::string broken_into_lines(wxWindow* window, const std::string& text, int width) {
    return from_wx(Lines(window, to_wx(text), width).text());
}

}  // namespace werkrug::app
