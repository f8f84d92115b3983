#include "tables/trunk_posture.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

#include <limits>

namespace werkrug::tables {

namespace {

constexpr FieldLimit any_amount{.min = 0, .max = std::numeric_limits<int>::max()};

PostureZone read_zone(Element& element, UsedIds& used, const std::vector<Source>& sources) {
    PostureZone zone;
    zone.id = read_id(element, used);
    if (element.attribute("over-deg")) zone.over_deg = read_number(element, "over-deg", any_amount);
    if (element.attribute("from-deg")) zone.from_deg = read_number(element, "from-deg", any_amount);
    zone.title = read_localized(element);
    for (auto& verdict : element.children("verdict")) {
        auto source = cited(verdict, sources);
        auto provenance = read_text_attribute(verdict, "provenance");
        zone.verdicts.push_back({.source = std::move(source),
                                 .provenance = std::move(provenance),
                                 .text = read_localized(verdict)});
        verdict.finish();
    }
    element.finish();
    return zone;
}

std::vector<PostureZone> read_zones(Element& list, const std::vector<Source>& sources) {
    std::vector<PostureZone> zones;
    UsedIds used;
    for (auto& element : list.children("zone")) zones.push_back(read_zone(element, used, sources));
    list.finish();
    return zones;
}

void read_all_zones(Element& root, TrunkPosture& posture, const std::vector<Source>& sources) {
    enum class Movement { flexion, rotation };
    static constexpr Choice<Movement> movements[] = {{"flexion", Movement::flexion},
                                                     {"rotation", Movement::rotation}};
    for (auto& list : root.children("zones")) {
        const auto movement = read_choice<Movement>(list, "movement", movements);
        (movement == Movement::flexion ? posture.flexion : posture.rotation) =
            read_zones(list, sources);
    }
}

std::vector<double> read_numbers(Element& root, std::string_view list, std::string_view name,
                                 std::string_view attribute, const std::vector<Source>& sources) {
    std::vector<double> numbers;
    auto element = root.required_child(list);
    if (!element) return numbers;
    cited(*element, sources);
    for (auto& row : element->children(name)) {
        numbers.push_back(read_number(row, attribute, any_amount));
        row.finish();
    }
    element->finish();
    return numbers;
}

RecordingLimits read_limits(Element& root, const std::vector<Source>& sources) {
    RecordingLimits limits;
    auto element = root.required_child("recording");
    if (!element) return limits;
    const auto number = [&](std::string_view name) {
        return read_number(*element, name, any_amount);
    };
    limits.gap_s = number("gap-s");
    limits.gap_intervals = number("gap-intervals");
    limits.gravity_m_s2 = number("gravity-m-s2");
    limits.rest_tolerance = number("rest-tolerance");
    limits.least_rest_share = number("least-rest-share");
    limits.most_g = number("most-g");
    limits.most_hours = number("most-hours");
    limits.bins_per_deg = read_whole(*element, "bins-per-deg", any_amount);
    limits.most_tasks = static_cast<std::size_t>(read_whole(*element, "most-tasks", any_amount));
    limits.most_marks = static_cast<std::size_t>(read_whole(*element, "most-marks", any_amount));
    cited(*element, sources);
    element->finish();
    return limits;
}

TrunkPosture read_posture() {
    TrunkPosture posture;
    read_reference_data("trunk-posture.xml", [&posture](Element& root) {
        const auto sources = read_citations(root);
        read_all_zones(root, posture, sources);
        posture.episodes_over_deg = read_numbers(root, "episodes", "episode", "over-deg", sources);
        posture.percentiles = read_numbers(root, "percentiles", "percentile", "percent", sources);
        posture.limits = read_limits(root, sources);
        root.finish();
    });
    return posture;
}

}  // namespace

bool PostureZone::reached(double deg) const {
    if (over_deg) return deg > *over_deg;
    return !from_deg || deg >= *from_deg;
}

const TrunkPosture& trunk_posture() {
    static const auto posture = read_posture();
    return posture;
}

}  // namespace werkrug::tables
