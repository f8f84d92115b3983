#include "core/exposure/vibration/csv_layout.hpp"

#include "core/exposure/vibration/csv_header.hpp"
#include "core/exposure/vibration/csv_number.hpp"

#include <algorithm>
#include <array>

namespace werkrug::core {

namespace {

constexpr std::array<char, 4> separators{';', '\t', ',', ' '};
constexpr std::size_t most_columns = 64;
constexpr std::size_t most_header_lines = 100;
constexpr std::size_t shown_bytes = 40;  // of what is wrong

// A line of the beginning of the file that is neither empty nor a remark.
struct Line {
    std::string_view text{};
    std::size_t number{};  // from 1
    std::size_t start{};   // its first byte in the file
};

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
}

bool says_nothing(std::string_view line) {
    const auto bare = bare_text(line);
    return bare.empty() || bare.front() == '#' || bare.front() == '%';
}

// Up to so many lines as a header may have, whole ones only unless the text ends with it.
std::vector<Line> first_lines(std::string_view start) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    std::vector<Line> lines;
    std::size_t at = start.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    for (std::size_t number = 1; at < start.size() && lines.size() < most_header_lines; ++number) {
        const auto end = std::min(start.find('\n', at), start.size());
        const auto text = start.substr(at, end - at);
        if (!says_nothing(text)) lines.push_back({.text = text, .number = number, .start = at});
        at = end + 1;
    }
    return lines;
}

std::size_t numeric_fields(const std::vector<std::string_view>& fields, char separator) {
    return static_cast<std::size_t>(
        std::count_if(fields.begin(), fields.end(), [separator](std::string_view field) {
            return csv_number(field, separator != ',').has_value();
        }));
}

// The separator under which a line is all numbers, in more than one column if it can be.
std::optional<char> separator_of_row(std::string_view line) {
    std::optional<char> alone;
    for (const char separator : separators) {
        const auto fields = split_fields(line, separator);
        if (fields.empty() || numeric_fields(fields, separator) != fields.size()) continue;
        if (fields.size() > 1) return separator;
        alone = separator;
    }
    return alone;
}

char likely_separator(std::string_view line) {
    for (const char separator : separators)
        if (line.find(separator) != std::string_view::npos) return separator;
    return ',';
}

std::string shown(std::string_view text) {
    return std::string{bare_text(text).substr(0, shown_bytes)};
}

[[noreturn]] void wrong(const std::string& file, Position position, Message what,
                        Message hint = {}) {
    throw Error(file, Problems{Problem{
                          .position = position, .what = std::move(what), .hint = std::move(hint)}});
}

// A line with words and numbers is a row with a fault, not a header.
void refuse_mixture(const Line& line, const std::string& file) {
    const char separator = likely_separator(line.text);
    const auto fields = split_fields(line.text, separator);
    const auto numbers = numeric_fields(fields, separator);
    if (numbers == 0) return;
    for (const auto& field : fields) {
        if (csv_number(field, separator != ',')) continue;
        const auto column = static_cast<std::size_t>(field.data() - line.text.data()) + 1;
        wrong(
            file, {line.number, column}, msg("“{0}” is not a number", {shown(field)}),
            msg("Numbers with a point, or a comma where the columns are separated by semicolons"));
    }
}

// The lines before the first row that may name columns, and that row.
struct Top {
    std::vector<Line> text{};
    Line row{};
    char separator{};
};

Top find_first_row(const std::vector<Line>& lines, const std::string& file) {
    Top top;
    for (const auto& line : lines) {
        if (const auto separator = separator_of_row(line.text)) {
            top.row = line;
            top.separator = *separator;
            return top;
        }
        top.text.push_back(line);
    }
    for (const auto& line : lines) refuse_mixture(line, file);
    wrong(file, {1, 1}, msg("This is neither a WAV file nor a text file with columns of numbers"));
}

// The name of each column: of the lines right above the first row that have as many columns.
std::vector<std::string> column_names(const Top& top, std::size_t columns,
                                      const std::string& file) {
    std::vector<std::string> names(columns);
    bool named = false;
    for (auto line = top.text.rbegin(); line != top.text.rend(); ++line) {
        auto fields = split_fields(line->text, top.separator);
        if (fields.size() != columns && !named) {
            refuse_mixture(*line, file);
            wrong(file, {line->number, 1},
                  msg("The header has {0} columns, the first row of numbers {1}",
                      {std::to_string(fields.size()), std::to_string(columns)}),
                  msg("The same separator in all lines; a decimal comma needs semicolons"));
        }
        if (fields.size() != columns) break;
        if (!named) refuse_mixture(*line, file);
        for (std::size_t i = 0; i < columns; ++i)
            names[i] = std::string{bare_text(fields[i])} + " " + names[i];
        named = true;
    }
    return named ? names : std::vector<std::string>{};
}

std::string listed(const std::vector<std::string>& names) {
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "“" : ", “") + shown(name) + "”";
    return all;
}

// Puts what columns mean together with what the person says about axes.
class Columns {
  public:
    Columns(std::vector<std::string> names, const std::string& file, std::size_t header_line)
        : names_(std::move(names)), file_(file), header_line_(header_line) {}

    void choose(const std::vector<std::string>& wanted, CsvLayout& layout) const {
        layout.axes.resize(layout.columns);
        if (names_.empty())
            without_header(wanted, layout);
        else
            with_header(wanted, layout);
    }

  private:
    void without_header(const std::vector<std::string>& wanted, CsvLayout& layout) const {
        const auto channels = wanted.empty() ? tables::vibration_axes : wanted.size();
        const bool has_time = layout.columns == channels + 1;
        if (has_time) layout.time = 0;
        const auto chosen = axes_by_place(wanted, layout.columns - (has_time ? 1 : 0), file_);
        std::copy(chosen.begin(), chosen.end(), layout.axes.begin() + (has_time ? 1 : 0));
    }

    void with_header(const std::vector<std::string>& wanted, CsvLayout& layout) const {
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const auto meaning = column_meaning(names_[i]);
            if (meaning.is_time && !layout.time) {
                layout.time = i;
                layout.seconds_per_unit = meaning.seconds_per_unit;
            }
            if (meaning.unit) layout.unit = meaning.unit;
        }
        if (by_meaning(wanted, layout) || by_name(wanted, layout)) return;
        if (wanted.empty())
            wrong(file_, {header_line_, 1},
                  msg("Which columns are the axes? Their names are {0}", {listed(names_)}),
                  msg("Name the columns of x, y and z with --axes"));
        by_place(wanted, layout);
    }

    // The columns whose names say x, y and z; only the wanted ones.
    bool by_meaning(const std::vector<std::string>& wanted, CsvLayout& layout) const {
        ChannelAxes axes(layout.columns);
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const auto axis = column_meaning(names_[i]).axis;
            if (!axis || !is_wanted(*axis, wanted)) continue;
            if (std::find(found.begin(), found.end(), *axis) != found.end())
                wrong(file_, {header_line_, 1},
                      msg("Two columns are the same axis. The names are {0}", {listed(names_)}),
                      msg("Name the columns of x, y and z with --axes"));
            axes[i] = axis;
            found.push_back(*axis);
        }
        const bool all = wanted.empty() ? !found.empty() : found.size() == wanted.size();
        if (all) layout.axes = axes;
        return all;
    }

    static bool is_wanted(std::size_t axis, const std::vector<std::string>& wanted) {
        return wanted.empty() ||
               std::any_of(wanted.begin(), wanted.end(),
                           [axis](const auto& name) { return axis_index(name) == axis; });
    }

    // The columns of exactly these names, as x, y, z in that order.
    bool by_name(const std::vector<std::string>& wanted, CsvLayout& layout) const {
        if (wanted.empty() || wanted.size() > tables::vibration_axes) return false;
        ChannelAxes axes(layout.columns);
        for (std::size_t k = 0; k < wanted.size(); ++k) {
            const auto found = std::find_if(names_.begin(), names_.end(), [&](const auto& name) {
                return bare_text(name) == wanted[k];
            });
            if (found == names_.end()) return false;
            axes[static_cast<std::size_t>(found - names_.begin())] = k;
        }
        layout.axes = axes;
        return true;
    }

    void by_place(const std::vector<std::string>& wanted, CsvLayout& layout) const {
        const auto chosen = axes_by_place(wanted, layout.columns - (layout.time ? 1 : 0), file_);
        for (std::size_t i = 0, k = 0; i < layout.columns; ++i)
            if (layout.time != i) layout.axes[i] = chosen[k++];
    }

    std::vector<std::string> names_;
    const std::string& file_;
    std::size_t header_line_;
};

}  // namespace

std::vector<std::string_view> split_fields(std::string_view line, char separator) {
    std::vector<std::string_view> fields;
    const bool blanks = separator == ' ';
    std::size_t at = 0;
    while (at <= line.size() && fields.size() <= most_columns) {
        if (blanks)
            while (at < line.size() && is_blank(line[at])) ++at;
        if (blanks && at == line.size()) break;
        std::size_t end = at;
        while (end < line.size() && !(blanks ? is_blank(line[end]) : line[end] == separator)) ++end;
        fields.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return fields;
}

CsvLayout detect_csv_layout(std::string_view start, const std::string& file,
                            const RecordingOptions& options) {
    if (start.find('\0') != std::string_view::npos)
        wrong(file, {1, 1},
              msg("This is neither a WAV file nor a text file with columns of numbers"));
    const auto top = find_first_row(first_lines(start), file);
    const auto fields = split_fields(top.row.text, top.separator);
    if (fields.size() > most_columns)
        wrong(file, {top.row.number, 1},
              msg("There are more than {0} columns", {std::to_string(most_columns)}));
    CsvLayout layout{.separator = top.separator, .columns = fields.size()};
    layout.skipped_bytes = top.row.start;
    layout.skipped_lines = top.row.number - 1;
    const Columns columns(column_names(top, layout.columns, file), file,
                          top.text.empty() ? 1 : top.text.back().number);
    columns.choose(options.axes, layout);
    return layout;
}

}  // namespace werkrug::core
