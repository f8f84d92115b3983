#include "core/exposure/vibration/axis_choice.hpp"

#include "tables/parse.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

Message axes_hint() {
    return msg("Name the axis of each channel, for instance --axes x,y,z; “-” leaves one out");
}

void check_axes(const ChannelAxes& chosen, const std::string& file) {
    std::vector<std::size_t> used;
    for (const auto& axis : chosen) {
        if (!axis) continue;
        if (std::find(used.begin(), used.end(), *axis) != used.end())
            throw Error(file, msg("An axis is named twice"), axes_hint());
        used.push_back(*axis);
    }
    if (used.empty()) throw Error(file, msg("No axis is left"), axes_hint());
}

std::optional<std::size_t> chosen_axis(const std::string& name, const std::string& file) {
    const auto axis = axis_index(name);
    if (!axis && name != "-") throw Error(file, msg("There is no axis “{0}”", {name}), axes_hint());
    return axis;
}

}  // namespace

std::optional<std::size_t> axis_index(std::string_view name) {
    const auto& axes = tables::vibration_rules().axes;
    const auto found = std::find_if(axes.begin(), axes.end(),
                                    [name](const auto& axis) { return axis.name == name; });
    if (found == axes.end()) return std::nullopt;
    return static_cast<std::size_t>(found - axes.begin());
}

ChannelAxes axes_by_place(const std::vector<std::string>& axes, std::size_t channels,
                          const std::string& file) {
    ChannelAxes chosen(channels);
    if (axes.empty()) {
        if (channels != tables::vibration_axes)
            throw Error(file,
                        msg("Which axes are these? There are {0} channels, not three",
                            {std::to_string(channels)}),
                        axes_hint());
        for (std::size_t i = 0; i < channels; ++i) chosen[i] = i;
        return chosen;
    }
    if (axes.size() != channels)
        throw Error(file,
                    msg("{0} axes are named, but there are {1} channels",
                        {std::to_string(axes.size()), std::to_string(channels)}),
                    axes_hint());
    for (std::size_t i = 0; i < channels; ++i) chosen[i] = chosen_axis(axes[i], file);
    check_axes(chosen, file);
    return chosen;
}

double checked_rate(double rate_hz, const std::string& file) {
    const auto& rules = tables::vibration_rules().recordings;
    if (rate_hz >= rules.min_rate_hz && rate_hz <= rules.max_rate_hz) return rate_hz;
    throw Error(file, msg("A sampling rate of {0} Hz cannot be used", {print_number(rate_hz)}),
                msg("From {0} to {1} Hz",
                    {print_number(rules.min_rate_hz), print_number(rules.max_rate_hz)}));
}

}  // namespace werkrug::core
