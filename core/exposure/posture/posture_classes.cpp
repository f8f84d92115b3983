#include "core/exposure/posture/posture_classes.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::core {

PostureClasses::PostureClasses(std::vector<double> edges_deg) : edges_(std::move(edges_deg)) {
    std::sort(edges_.begin(), edges_.end());
    edges_.erase(std::unique(edges_.begin(), edges_.end()), edges_.end());
    sums_.resize(edges_.size() + 1);
}

void PostureClasses::add(double flexion_deg, double turned_deg, double seconds) {
    const double larger = std::max(flexion_deg, turned_deg);
    std::size_t index = 0;
    while (index < edges_.size() && larger > edges_[index]) ++index;
    const bool by_rotation = index > 0 && turned_deg > flexion_deg;
    auto& sums = sums_[index].at(by_rotation ? 1 : 0);
    sums.seconds += seconds;
    sums.flexion += flexion_deg * seconds;
    sums.rotation += turned_deg * seconds;
}

std::vector<PostureClass> PostureClasses::used() const {
    std::vector<PostureClass> classes;
    for (std::size_t i = 0; i < sums_.size(); ++i)
        for (const auto& sums : sums_[i]) {
            if (sums.seconds <= 0) continue;
            PostureClass made{.seconds = sums.seconds,
                              .mean_flexion_deg = sums.flexion / sums.seconds,
                              .mean_rotation_deg = sums.rotation / sums.seconds};
            if (i > 0) made.over_deg = edges_[i - 1];
            if (i < edges_.size()) made.up_to_deg = edges_[i];
            classes.push_back(made);
        }
    return classes;
}

}  // namespace werkrug::core
