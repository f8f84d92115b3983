#include "app/gui/documents/page_preview.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/dcbuffer.h>
#include <wx/settings.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int margin = 12;
constexpr int smallest_page = 120;
constexpr int scroll_step = 20;

}  // namespace

PagePreview::PagePreview(wxWindow* parent)
    : wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxVSCROLL | wxHSCROLL | wxBORDER_THEME | wxFULL_REPAINT_ON_RESIZE) {
    SetBackgroundStyle(wxBG_STYLE_PAINT);
    Bind(wxEVT_PAINT, &PagePreview::paint, this);
    Bind(wxEVT_SIZE, &PagePreview::on_size, this);
}

void PagePreview::show(std::shared_ptr<const PdfPages> pages, const std::string& in_words) {
    pages_ = std::move(pages);
    text_.clear();
    set_accessible_name(this, in_words);
    Scroll(0, 0);
    lay_out();
}

void PagePreview::show_text(const std::string& text) {
    pages_.reset();
    text_ = text;
    set_accessible_name(this, text);
    Scroll(0, 0);
    lay_out();
}

void PagePreview::zoom_to(double zoom) {
    zoom_ = zoom;
    lay_out();
}

int PagePreview::page_width() const {
    const int room = GetClientSize().GetWidth() - 2 * FromDIP(margin);
    return std::max(FromDIP(smallest_page), static_cast<int>(room * zoom_));
}

int PagePreview::page_height(int index) const {
    return static_cast<int>(std::lround(page_width() * pages_->shape(index)));
}

void PagePreview::lay_out() {
    pictures_.clear();
    int height = FromDIP(margin);
    if (pages_) {
        pictures_.resize(static_cast<std::size_t>(pages_->count()));
        for (int i = 0; i < pages_->count(); ++i) height += page_height(i) + FromDIP(margin);
    }
    SetScrollRate(FromDIP(scroll_step), FromDIP(scroll_step));
    SetVirtualSize(pages_ ? page_width() + 2 * FromDIP(margin) : 1, height);
    Refresh();
}

const wxBitmap& PagePreview::picture(int index) {
    auto& picture = pictures_.at(static_cast<std::size_t>(index));
    if (!picture.IsOk()) picture = pages_->picture(index, page_width());
    return picture;
}

void PagePreview::paint(wxPaintEvent&) {
    wxAutoBufferedPaintDC dc(this);
    dc.SetBackground(wxBrush(wxSystemSettings::GetColour(wxSYS_COLOUR_APPWORKSPACE)));
    dc.Clear();
    const int space = FromDIP(margin);
    if (!pages_) {
        const int width = GetClientSize().GetWidth() - 2 * space;
        dc.SetTextForeground(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT));
        return dc.DrawText(to_wx(broken_into_lines(this, text_, width)), space, space);
    }
    DoPrepareDC(dc);
    dc.SetPen(wxPen(wxSystemSettings::GetColour(wxSYS_COLOUR_GRAYTEXT)));
    dc.SetBrush(*wxTRANSPARENT_BRUSH);
    const int top = CalcUnscrolledPosition(wxPoint(0, 0)).y;
    const int bottom = top + GetClientSize().GetHeight();
    int y = space;
    for (int i = 0; i < pages_->count(); y += page_height(i) + space, ++i)
        if (y < bottom && y + page_height(i) > top) {
            dc.DrawBitmap(picture(i), space, y);
            dc.DrawRectangle(space - 1, y - 1, page_width() + 2, page_height(i) + 2);
        }
}

void PagePreview::on_size(wxSizeEvent& event) {
    event.Skip();
    lay_out();
}

}  // namespace werkrug::app
