#include "app/gui/recording/recording_import.hpp"

#include "tables/error.hpp"
#include "tables/parse.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::app {

void RecordingImport::add_mark(core::TimeMark mark) {
    add_marks({std::move(mark)});
}

void RecordingImport::add_marks(const core::TimeMarks& added) {
    auto marks = read_->marks;
    marks.reserve(marks.size() + added.size());
    for (const auto& mark : added) marks.push_back(checked(mark, marks.size()));
    evaluate(std::string{read_->path}, marks);
}

core::TimeMark RecordingImport::checked(core::TimeMark mark, std::size_t marks_before) const {
    const auto& file = read_->path;
    if (mark.start_s >= read_->duration_s)
        throw Error(file, msg("This is behind the end of the recording"));
    if (mark.end_s <= mark.start_s) throw Error(file, msg("A mark ends after it begins"));
    if (marks_before >= most_marks())
        throw Error(file, msg("There are more than {0} marks", {std::to_string(most_marks())}));
    mark.end_s = std::min(mark.end_s, read_->duration_s);
    check_mark(mark);
    return mark;
}

void RecordingImport::remove_mark(std::size_t mark) {
    if (!read_ || mark >= read_->marks.size()) return;
    read_->marks.erase(read_->marks.begin() + static_cast<std::ptrdiff_t>(mark));
    drop_values(mark);
}

bool RecordingImport::has_marks_of(const std::string& path) const {
    return read_ && read_->path == path && !read_->marks.empty();
}

std::string mark_text(const core::TimeMark& mark) {
    return print_number(mark.start_s) + ' ' + print_number(mark.end_s) + ' ' + mark.label;
}

std::optional<core::TimeMark> mark_in(std::string_view text) {
    const auto first = text.find(' ');
    if (first == std::string_view::npos) return std::nullopt;
    const auto second = text.find(' ', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto start = parse_number(text.substr(0, first));
    const auto end = parse_number(text.substr(first + 1, second - first - 1));
    if (!start || !end) return std::nullopt;
    return core::TimeMark{
        .label = std::string{text.substr(second + 1)}, .start_s = *start, .end_s = *end};
}

}  // namespace werkrug::app
