// The picture of a signal laid out on a drawing: time along its width, and a strip for each axis of
// the recording. Knows no widgets.
#pragma once

#include "core/exposure/signal_picture.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

// Places in pixels, times in seconds from the beginning of the recording.
class TimeAxis {
  public:
    // `end_s` is over 0.
    TimeAxis(double end_s, int left, int width) : end_s_(end_s), left_(left), width_(width) {}

    int x_of(double time_s) const;
    // Of the middle of a pixel; beside the drawing it is the beginning or the end.
    double time_at(int x) const;

  private:
    double end_s_;
    int left_;
    int width_;
};

struct TimeTick {
    double time_s{};
    std::string text{};  // "1:30"
};
// Round times from the beginning on, at most so many; at least the beginning.
std::vector<TimeTick> time_ticks(double end_s, std::size_t most, Language language);

// What was dragged over, in the order of time and rounded to a tenth of a second where it is long
// enough for that. An end beside the drawing is the beginning or the end of the recording.
struct DraggedTime {
    double start_s{};
    double end_s{};
};
DraggedTime dragged_time(const TimeAxis& axis, int from_x, int to_x);

// The lowest and the highest value over all columns, per axis, leaving out empty ones; a silent
// axis gets a little room.
core::PictureColumn value_ranges(const std::vector<core::PictureColumn>& columns);

}  // namespace werkrug::app
