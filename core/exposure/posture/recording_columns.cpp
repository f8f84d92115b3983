#include "core/exposure/posture/recording_columns.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace werkrug::core {

namespace {

constexpr double seconds_per_minute = 60;
constexpr double seconds_per_millisecond = 1e-3;

// A header name in words: "Acc_X [m/s²]" is "acc", "x", "m", "s".
std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words{{}};
    for (const char c : name) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (small >= 'a' && small <= 'z')
            words.back() += small;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool has_any(const std::vector<std::string>& words, std::initializer_list<std::string_view> any) {
    return std::find_first_of(words.begin(), words.end(), any.begin(), any.end()) != words.end();
}

bool ends_with_any(const std::vector<std::string>& words,
                   std::initializer_list<std::string_view> ends) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::any_of(ends.begin(), ends.end(),
                           [&](std::string_view end) { return word.ends_with(end); });
    });
}

// What a column holds.
enum class Signal { time, flexion, rotation, x, y, z, other };

bool is_axis(const std::vector<std::string>& words, const std::string& axis) {
    if (has_any(words, {"a" + axis, "acc" + axis, "accel" + axis})) return true;
    const bool speaks_of_it =
        has_any(words, {"a", "acc", "accel", "acceleration", "accelerometer", "versnelling"});
    const bool alone = words.front() == axis;  // "x", "x_m_s2"
    return has_any(words, {axis}) && (speaks_of_it || alone);
}

Signal signal_of(const std::vector<std::string>& words) {
    if (words.empty()) return Signal::other;
    if (has_any({words.front()}, {"time", "t", "timestamp", "tijd", "tijdstip"}))
        return Signal::time;
    if (ends_with_any(words, {"flexion", "flexie", "buiging", "inclination", "inclinatie"}))
        return Signal::flexion;
    if (ends_with_any(words, {"rotation", "rotatie", "draaiing", "twist", "torsion"}))
        return Signal::rotation;
    if (is_axis(words, "x")) return Signal::x;
    if (is_axis(words, "y")) return Signal::y;
    return is_axis(words, "z") ? Signal::z : Signal::other;
}

std::optional<SignalUnit> unit_of(const std::vector<std::string>& words, std::string_view name) {
    if (name.find("°") != std::string_view::npos) return SignalUnit::deg;
    if (has_any(words, {"deg", "degree", "degrees", "graden", "gr"})) return SignalUnit::deg;
    if (has_any(words, {"rad", "radian", "radians", "radialen"})) return SignalUnit::rad;
    if (has_any(words, {"g"})) return SignalUnit::g;
    return has_any(words, {"ms", "mps"}) || (has_any(words, {"m"}) && has_any(words, {"s"}))
               ? std::optional{SignalUnit::m_s2}
               : std::nullopt;
}

double time_scale_of(const std::vector<std::string>& words) {
    if (has_any(words, {"ms", "msec", "milliseconds"})) return seconds_per_millisecond;
    return has_any(words, {"min", "minutes", "minuten"}) ? seconds_per_minute : 1;
}

bool is_angle(SignalUnit unit) {
    return unit == SignalUnit::deg || unit == SignalUnit::rad;
}

class Finder {
  public:
    Finder(const CsvReader& reader, const ColumnOptions& options)
        : reader_(reader), options_(options) {
        constexpr std::size_t of_accelerations = 4;
        if (options.names.size() == of_accelerations)
            signals_ = {Signal::time, Signal::x, Signal::y, Signal::z};
        else
            signals_ = {Signal::time, Signal::flexion, Signal::rotation};
    }

    RecordingColumns find() {
        RecordingColumns columns;
        const auto time = column_of(Signal::time);
        if (!time) refuse({}, msg("a column with the time is missing"), names_hint());
        columns.time = *time;
        columns.time_scale = time_scale_of(words_of(reader_.header()[*time]));
        columns.flexion = column_of(Signal::flexion);
        if (columns.flexion) {
            columns.rotation = column_of(Signal::rotation);
            find_unit({columns.flexion, columns.rotation}, true);
        } else {
            const auto x = column_of(Signal::x);
            const auto y = column_of(Signal::y);
            const auto z = column_of(Signal::z);
            if (!x || !y || !z)
                refuse({},
                       msg("columns with the flexion, or with three accelerations, are missing"),
                       names_hint());
            columns.axes = {*x, *y, *z};
            find_unit({x, y, z}, false);
        }
        columns.unit = *said_;
        return columns;
    }

  private:
    [[noreturn]] void refuse(std::string_view name, Message what, Message hint) const {
        throw Error(reader_.file(), {Problem{.position = {.line = 1, .column = 1},
                                             .path = std::string{name},
                                             .what = std::move(what),
                                             .hint = std::move(hint)}});
    }

    static Message names_hint() {
        return msg(
            "name them with --columns; they are found by names like time_s, flexion_deg, "
            "rotation_deg, or time_s, acc_x_g, acc_y_g, acc_z_g");
    }

    std::optional<std::size_t> column_of(Signal signal) const {
        if (!options_.names.empty()) return said_column(signal);
        std::optional<std::size_t> found;
        const auto& header = reader_.header();
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (signal_of(words_of(header[i])) != signal) continue;
            if (found)
                refuse(header[i], msg("a second column of this kind"),
                       msg("the first is “{0}”; keep one of them", {header[*found]}));
            found = i;
        }
        return found;
    }

    // The column that is said to be this signal.
    std::optional<std::size_t> said_column(Signal signal) const {
        const auto place = std::find(signals_.begin(), signals_.end(), signal) - signals_.begin();
        const auto index = static_cast<std::size_t>(place);
        if (index >= std::min(signals_.size(), options_.names.size())) return std::nullopt;
        const auto& name = options_.names[index];
        const auto found = reader_.find_column(name);
        if (!found) refuse(name, msg("there is no column of this name"), names_hint());
        return found;
    }

    // The one unit that the names of these columns and the command line agree on.
    void find_unit(std::initializer_list<std::optional<std::size_t>> columns, bool angles) {
        said_ = options_.unit;
        std::string_view last;
        for (const auto& column : columns) {
            if (!column) continue;
            last = reader_.header()[*column];
            const auto unit = unit_of(words_of(last), last);
            if (unit && said_ && *unit != *said_)
                refuse(last, msg("two units are said"), msg("by its names, or with --unit"));
            if (unit) said_ = unit;
        }
        if (!said_)
            refuse(last, msg("the unit is not said"),
                   angles ? msg("say it with --unit deg or --unit rad")
                          : msg("say it with --unit g or --unit m/s2"));
        if (is_angle(*said_) != angles)
            refuse(last, msg("not a unit of this kind of signal"),
                   angles ? msg("say it with --unit deg or --unit rad")
                          : msg("say it with --unit g or --unit m/s2"));
    }

    const CsvReader& reader_;
    const ColumnOptions& options_;
    std::vector<Signal> signals_{};  // that the names of the options stand for
    std::optional<SignalUnit> said_{};
};

}  // namespace

std::optional<SignalUnit> signal_unit_from(std::string_view name) {
    if (name == "deg") return SignalUnit::deg;
    if (name == "rad") return SignalUnit::rad;
    if (name == "g") return SignalUnit::g;
    if (name == "m/s2") return SignalUnit::m_s2;
    return std::nullopt;
}

RecordingColumns find_recording_columns(const CsvReader& reader, const ColumnOptions& options) {
    return Finder(reader, options).find();
}

}  // namespace werkrug::core
