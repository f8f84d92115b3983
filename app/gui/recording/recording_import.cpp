#include "app/gui/recording/recording_import.hpp"

#include "tables/error.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::app {

void RecordingImport::add_mark(core::TimeMark mark) {
    const auto& file = read_->path;
    if (mark.start_s >= read_->duration_s)
        throw Error(file, msg("This is behind the end of the recording"));
    if (mark.end_s <= mark.start_s) throw Error(file, msg("A mark ends after it begins"));
    if (read_->marks.size() >= most_marks())
        throw Error(file, msg("There are more than {0} marks", {std::to_string(most_marks())}));
    mark.end_s = std::min(mark.end_s, read_->duration_s);
    check_mark(mark);
    auto marks = read_->marks;
    marks.push_back(std::move(mark));
    evaluate(std::string{file}, marks);
}

void RecordingImport::remove_mark(std::size_t mark) {
    if (!read_ || mark >= read_->marks.size()) return;
    read_->marks.erase(read_->marks.begin() + static_cast<std::ptrdiff_t>(mark));
    drop_values(mark);
}

bool RecordingImport::has_marks_of(const std::string& path) const {
    return read_ && read_->path == path && !read_->marks.empty();
}

}  // namespace werkrug::app
