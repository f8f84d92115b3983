#include "core/exposure/vibration/time_marks.hpp"

#include "core/exposure/vibration/csv_layout.hpp"
#include "core/exposure/vibration/csv_number.hpp"
#include "tables/error.hpp"
#include "tables/vibration_rules.hpp"
#include "tables/xml/characters.hpp"
#include "tables/xml/strict_document.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 21U;
constexpr std::size_t longest_label = 200;

// A label goes into results: no control characters, and well-formed UTF-8.
bool is_text(std::string_view label) {
    return label.find('\t') == std::string_view::npos && !tables::find_bad_character(label);
}

class MarkReader {
  public:
    MarkReader(std::string_view text, std::string file) : text_(text), file_(std::move(file)) {}

    TimeMarks read() {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        std::size_t at = text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
        while (at < text_.size()) {
            const auto end = std::min(text_.find('\n', at), text_.size());
            ++line_number_;
            read_line(text_.substr(at, end - at));
            at = end + 1;
        }
        return std::move(marks_);
    }

  private:
    [[noreturn]] void wrong(std::size_t column, Message what, Message hint = {}) const {
        throw Error(file_, Problems{Problem{.position = {line_number_, column},
                                            .what = std::move(what),
                                            .hint = std::move(hint)}});
    }

    void read_line(std::string_view line) {
        const auto bare = bare_text(line);
        if (bare.empty() || bare.front() == '#') return;
        if (separator_ == '\0') separator_ = separator_of(line);
        if (!seen_ && is_header(line)) {
            seen_ = true;
            return;
        }
        seen_ = true;
        add(line);
    }

    static char separator_of(std::string_view line) {
        for (const char separator : {';', '\t'})
            if (line.find(separator) != std::string_view::npos) return separator;
        return ',';
    }

    bool is_header(std::string_view line) const {
        const auto fields = split_fields(line, separator_);
        return std::none_of(fields.begin(), fields.end(), [this](std::string_view field) {
            return csv_number(field, separator_ != ',').has_value();
        });
    }

    double time_of(std::string_view field, std::string_view line) const {
        const auto column = static_cast<std::size_t>(field.data() - line.data()) + 1;
        const auto time = csv_number(field, separator_ != ',');
        if (!time)
            wrong(column, msg("“{0}” is not a time in seconds",
                              {std::string{bare_text(field).substr(0, longest_label)}}));
        constexpr double s_per_h = 3600;
        const double longest = tables::vibration_rules().recordings.max_hours * s_per_h;
        if (*time < 0 || *time > longest) wrong(column, msg("No recording has such a time"));
        return *time;
    }

    void add(std::string_view line) {
        const auto fields = split_fields(line, separator_);
        if (fields.size() < 2)
            wrong(1, msg("A mark has a beginning and an end"),
                  msg("In seconds, then a label, for instance: 10,70.5,forklift"));
        TimeMark mark{.start_s = time_of(fields[0], line),
                      .end_s = time_of(fields[1], line),
                      .line = line_number_};
        if (mark.end_s <= mark.start_s)
            wrong(static_cast<std::size_t>(fields[1].data() - line.data()) + 1,
                  msg("A mark ends after it begins"));
        if (fields.size() > 2) mark.label = label_of(fields[2], line);
        if (marks_.size() >= most_marks())
            wrong(1, msg("There are more than {0} marks", {std::to_string(most_marks())}));
        marks_.push_back(std::move(mark));
    }

    // The rest of the line: a label may hold the separator.
    std::string label_of(std::string_view field, std::string_view line) const {
        const auto start = static_cast<std::size_t>(field.data() - line.data());
        const auto label = bare_text(line.substr(start));
        if (label.size() > longest_label)
            wrong(start + 1, msg("This label is too long"),
                  msg("At most {0} bytes", {std::to_string(longest_label)}));
        if (!is_text(label))
            wrong(start + 1, msg("This label has characters that cannot be shown"));
        return std::string{label};
    }

    static std::size_t most_marks() {
        return static_cast<std::size_t>(tables::vibration_rules().recordings.max_marks);
    }

    std::string_view text_;
    std::string file_;
    TimeMarks marks_{};
    char separator_{'\0'};
    bool seen_{false};
    std::size_t line_number_{};
};

}  // namespace

TimeMarks read_time_marks(const std::string& text, const std::string& file) {
    return MarkReader(text, file).read();
}

TimeMarks load_time_marks(const std::string& path) {
    return read_time_marks(tables::read_file(path, most_bytes), path);
}

}  // namespace werkrug::core
