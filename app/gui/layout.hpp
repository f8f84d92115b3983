// The looks that all pages share: spacing, headings, cards, texts that wrap, columns that scroll.
// System colours and fonts only, so that it follows the desktop's theme, a dark one included.
#pragma once

#include <wx/colour.h>
#include <wx/font.h>
#include <wx/panel.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <string>

namespace werkrug::app {

// Distances in device-independent pixels; use FromDIP().
namespace space {
inline constexpr int tiny = 3;
inline constexpr int small = 6;
inline constexpr int medium = 12;
inline constexpr int large = 18;
}  // namespace space

enum class Emphasis { plain, strong, heading, title, huge };
void set_emphasis(wxWindow* window, Emphasis emphasis);

// The theme's own colour for errors, warnings and success; never the only sign of it.
enum class Meaning { plain, subdued, error, warning, success };
wxColour colour_for(Meaning meaning);

// A column that scrolls and that brings the focused control into view.
class ScrolledColumn : public wxScrolledWindow {
  public:
    explicit ScrolledColumn(wxWindow* parent);

    // Lays out anew after texts or rows changed; many requests in a row are one layout.
    void request_layout();

    // The scrolled column that a window stands in; null when none.
    static ScrolledColumn* around(wxWindow* window);

  private:
    void on_idle(wxIdleEvent& event);
    void lay_out();
    // Scrolls the control with the focus, when it is in this column, into view.
    void reveal_focused();

    bool layout_requested_{false};
};

// The wheel over this control scrolls the column around it. GTK would choose another entry of a
// drop-down list under the pointer: a fact would change without anyone having meant it.
void pass_wheel_on(wxWindow* control);
// The same for a text of several lines, as long as nobody is typing in it.
void pass_wheel_on_unless_focused(wxWindow* control);

// A text that wraps at the width it is given, and asks the column around it for the height.
class WrappedText : public wxStaticText {
  public:
    WrappedText(wxWindow* parent, const std::string& text, Emphasis emphasis = Emphasis::plain,
                Meaning meaning = Meaning::plain);

    // Shows this text; an empty one hides it. Does nothing when it is shown already.
    void show(const std::string& text);
    const std::string& text() const { return text_; }

  protected:
    wxSize DoGetBestClientSize() const override;

  private:
    void wrap_to(int width);
    void on_size(wxSizeEvent& event);

    std::string text_;
    int wrapped_width_{0};
};

// A section of a page: a heading and below it a body on the colour of a sheet of paper.
class Card : public wxPanel {
  public:
    Card(wxWindow* parent, const std::string& heading);

    // Where the section's rows go.
    wxBoxSizer* body() const { return body_; }
    // Puts a row in the body, over its whole width, with space below it.
    void add(wxWindow* window, int space_below = space::small);
    void add(wxSizer* sizer, int space_below = space::small);

  private:
    void paint(wxPaintEvent& event);

    wxBoxSizer* body_;
};

// The height that a text control of one line has in the theme; a new one does not know it yet.
int text_control_height(const wxWindow* control);

// Breaks a text into lines of at most `width` pixels, for controls that do not wrap themselves.
std::string broken_into_lines(wxWindow* window, const std::string& text, int width);

}  // namespace werkrug::app
