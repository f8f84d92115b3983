// How long the trunk was bent or twisted over one angle and not over the next, and how far then.
#pragma once

#include <array>
#include <optional>
#include <vector>

namespace werkrug::core {

// Of the time in which the larger of flexion and rotation lay in a class, the part in which that
// was the flexion, or the rotation.
struct PostureClass {
    std::optional<double> over_deg{};   // strictly; nothing: the lowest class, of either angle
    std::optional<double> up_to_deg{};  // nothing: the highest class
    double seconds{};
    double mean_flexion_deg{};   // to the front is positive
    double mean_rotation_deg{};  // of its size
};

class PostureClasses {
  public:
    // Angles that classes end at; in any order, and one may stand twice.
    explicit PostureClasses(std::vector<double> edges_deg);

    // `turned_deg`: the size of the rotation.
    void add(double flexion_deg, double turned_deg, double seconds);

    // Those in which there was time, from the lowest; of two of the same angles the bent one first.
    std::vector<PostureClass> used() const;

  private:
    struct Sums {
        double seconds{};
        double flexion{};
        double rotation{};
    };

    std::vector<double> edges_;
    std::vector<std::array<Sums, 2>> sums_{};  // by flexion, by rotation
};

}  // namespace werkrug::core
