// A recording that is being imported, of whatever kind: read from its file, drawn, marked. Knows no
// widgets; nothing of it stands in a case until a part of it is used.
#pragma once

#include "core/exposure/signal_picture.hpp"
#include "core/exposure/vibration/time_marks.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::app {

// One line of the picture.
struct PictureStrip {
    std::size_t axis{};  // of a core::PictureColumn
    std::string name{};
    std::vector<double> limits{};  // lines across, in its unit
};

class RecordingImport {
  public:
    virtual ~RecordingImport() = default;

    // Marks a part, which ends with the recording at the latest, and evaluates all parts again: the
    // file is read once more. Needs a recording that is read. Throws Error when the part ends
    // before it begins, begins behind the end, is one too many, or cannot be with the others;
    // nothing changes then.
    void add_mark(core::TimeMark mark);
    // The same for several, which are known to go together.
    void add_marks(const core::TimeMarks& marks);
    // Nothing happens when there is no such mark.
    void remove_mark(std::size_t mark);

    bool is_read() const { return read_.has_value(); }
    // The following need a recording that is read.
    double duration_s() const { return read_->duration_s; }
    const core::SignalPicture& picture() const { return read_->picture; }
    const core::TimeMarks& marks() const { return read_->marks; }
    virtual std::vector<PictureStrip> strips(const core::Translator& tr) const = 0;

    // The whole is part 0, then come the marks. No parts when nothing is read.
    std::size_t part_count() const { return read_ ? 1 + read_->marks.size() : 0; }

  protected:
    struct Read {
        std::string path{};
        core::TimeMarks marks{};
        double duration_s{};
        core::SignalPicture picture{1};
    };
    RecordingImport() = default;
    RecordingImport(const RecordingImport&) = default;
    RecordingImport(RecordingImport&&) = default;
    RecordingImport& operator=(const RecordingImport&) = default;
    RecordingImport& operator=(RecordingImport&&) = default;

    void keep(Read read) { read_ = std::move(read); }
    // Whether this is the file that is read already, and has marks that could stay.
    bool has_marks_of(const std::string& path) const;

    // Reads the file that is read again, now with these marks. Throws Error; nothing changes then.
    virtual void evaluate(const std::string& path, const core::TimeMarks& marks) = 0;
    // Drops the values of a mark, which is there.
    virtual void drop_values(std::size_t mark) = 0;
    virtual std::size_t most_marks() const = 0;
    // Throws Error for a mark that cannot be with the others.
    virtual void check_mark(const core::TimeMark&) const {}

  private:
    // The mark as it can be added. Throws Error when it cannot.
    core::TimeMark checked(core::TimeMark mark, std::size_t marks_before) const;

    std::optional<Read> read_{};
};

// A mark as text: "60 90.5 Verzamelen"; and what such a text says. Nothing: it is none.
std::string mark_text(const core::TimeMark& mark);
std::optional<core::TimeMark> mark_in(std::string_view text);

}  // namespace werkrug::app
