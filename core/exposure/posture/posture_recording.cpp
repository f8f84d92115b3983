#include "core/exposure/posture/posture_recording.hpp"

#include "core/exposure/posture/clock_time.hpp"
#include "tables/field_limits.hpp"
#include "tables/parse.hpp"
#include "tables/trunk_posture.hpp"

#include <array>
#include <cmath>
#include <numbers>
#include <string>
#include <utility>

namespace werkrug::core {

namespace {

constexpr double s_per_h = 3600;

double to_degrees(double radians) {
    return radians * 180 / std::numbers::pi;
}

Message range(double least, double most) {
    return msg("from {0} to {1}; is it another unit?", {print_number(least), print_number(most)});
}

}  // namespace

PostureRecording::PostureRecording(CsvReader reader, const ColumnOptions& options)
    : reader_(std::move(reader)), columns_(find_recording_columns(reader_, options)) {}

std::vector<std::string> PostureRecording::column_names() const {
    const auto& header = reader_.header();
    std::vector<std::string> names{header.at(columns_.time)};
    if (columns_.flexion) {
        names.push_back(header.at(*columns_.flexion));
        if (columns_.rotation) names.push_back(header.at(*columns_.rotation));
    } else {
        for (const auto axis : columns_.axes) names.push_back(header.at(axis));
    }
    return names;
}

bool PostureRecording::next(PostureSample& sample) {
    if (!reader_.next()) {
        check_rest();
        return false;
    }
    ++samples_;
    sample = {.time_s = time()};
    if (is_empty()) {
        ++empty_samples_;
        sample.missing = true;
    } else if (of_accelerations()) {
        read_accelerations(sample);
    } else {
        read_angles(sample);
    }
    return true;
}

double PostureRecording::time() {
    const auto text = reader_.text(columns_.time);
    const auto clock = seconds_of_clock(text);
    const double seconds = clock ? *clock : reader_.number(columns_.time) * columns_.time_scale;
    if (last_time_ && seconds <= *last_time_)
        reader_.refuse(columns_.time, msg("the time does not go on"),
                       msg("every sample is later than the one before"));
    if (!first_time_) first_time_ = seconds;
    const double most_hours = tables::trunk_posture().limits.most_hours;
    if (seconds - *first_time_ > most_hours * s_per_h)
        reader_.refuse(columns_.time,
                       msg("the recording is longer than {0} hours", {print_number(most_hours)}),
                       msg("is the time in another unit?"));
    last_time_ = seconds;
    return seconds;
}

// Is a field of the signal empty?
bool PostureRecording::is_empty() const {
    const auto empty = [this](std::size_t column) { return reader_.text(column).empty(); };
    if (of_accelerations())
        return empty(columns_.axes[0]) || empty(columns_.axes[1]) || empty(columns_.axes[2]);
    return empty(*columns_.flexion) || (columns_.rotation && empty(*columns_.rotation));
}

double PostureRecording::angle(std::size_t column) {
    const double number = reader_.number(column);
    const double degrees = columns_.unit == SignalUnit::rad ? to_degrees(number) : number;
    // Half a turn to either side: the angles of a sensor, which may also lie on its back.
    static const auto limit = tables::field_limit("posture/trunk-rotation-deg");
    if (degrees < limit.min || degrees > limit.max)
        reader_.refuse(column, msg("out of range"), range(limit.min, limit.max));
    return degrees;
}

void PostureRecording::read_angles(PostureSample& sample) {
    sample.flexion_deg = angle(*columns_.flexion);
    if (columns_.rotation) sample.rotation_deg = angle(*columns_.rotation);
}

// Upright, an accelerometer at rest measures 1 g upward; bent by an angle, this upward direction
// lies by that angle behind its z axis. Of rotation about the vertical it measures nothing.
void PostureRecording::read_accelerations(PostureSample& sample) {
    const auto& limits = tables::trunk_posture().limits;
    const double scale = columns_.unit == SignalUnit::m_s2 ? 1 / limits.gravity_m_s2 : 1;
    std::array<double, 3> g{};
    for (std::size_t i = 0; i < g.size(); ++i) {
        g.at(i) = reader_.number(columns_.axes.at(i)) * scale;
        if (std::abs(g.at(i)) > limits.most_g)
            reader_.refuse(columns_.axes.at(i), msg("out of range"),
                           range(-limits.most_g / scale, limits.most_g / scale));
    }
    sample.missing = std::abs(std::hypot(g[0], g[1], g[2]) - 1) > limits.rest_tolerance;
    if (sample.missing)
        ++moving_samples_;
    else
        sample.flexion_deg = to_degrees(std::atan2(-g[0], g[2]));
}

void PostureRecording::check_rest() const {
    if (!of_accelerations()) return;
    const auto measured = static_cast<double>(samples_ - empty_samples_);
    const auto at_rest = measured - static_cast<double>(moving_samples_);
    if (measured > 0 && at_rest < measured * tables::trunk_posture().limits.least_rest_share)
        throw Error(reader_.file(), msg("the accelerations are hardly ever about 1 g"),
                    msg("is it another unit, or are they without gravity?"));
}

}  // namespace werkrug::core
