// The picture of a recording: a strip for each signal, the marked parts, and marking by dragging.
// Who has no mouse types the times into fields beside it.
#pragma once

#include "app/gui/drawing.hpp"
#include "app/gui/recording/recording_import.hpp"
#include "app/gui/recording/signal_axes.hpp"
#include "core/text/translator.hpp"

#include <functional>
#include <optional>

class wxDC;
class wxRect;

namespace werkrug::app {

class SignalView : public Drawing {
  public:
    // The recording and the words outlive it. `on_dragged` is told what was dragged over.
    SignalView(wxWindow* parent, const RecordingImport& recording, const core::Translator& tr,
               std::function<void(const DraggedTime&)> on_dragged);
    ~SignalView() override;

    // After the recording or its marks changed.
    void show();
    // Makes a part stand out; 0, the whole: none.
    void stress(std::size_t part);

  protected:
    wxSize DoGetBestClientSize() const override;
    void draw(wxDC& dc) const override;

  private:
    void draw_nothing(wxDC& dc) const;
    void draw_marks(wxDC& dc) const;
    void draw_strip(wxDC& dc, const std::vector<core::PictureColumn>& columns,
                    const PictureStrip& shown, const core::Envelope& range,
                    const wxRect& strip) const;
    void draw_limits(wxDC& dc, const PictureStrip& shown, const core::Envelope& range,
                     const wxRect& inner) const;
    void draw_times(wxDC& dc) const;
    void draw_dragged(wxDC& dc) const;

    void begin_drag(wxMouseEvent& event);
    void drag(wxMouseEvent& event);
    void end_drag(wxMouseEvent& event);

    TimeAxis time_axis() const;
    int left() const;
    int room() const;
    int top() const;
    int bottom() const;

    const RecordingImport& recording_;
    const core::Translator& tr_;
    std::function<void(const DraggedTime&)> on_dragged_;
    std::size_t stressed_{};
    std::optional<int> drag_from_{};  // pixels
    int drag_to_{};
};

}  // namespace werkrug::app
