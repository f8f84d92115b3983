#include "tables/vibration_weightings.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace werkrug::tables {

namespace {

// A frequency, a quality factor or a gain is above nothing.
double read_positive(Element& element, std::string_view name) {
    return read_number(
        element, name,
        {.min = std::numeric_limits<double>::min(), .max = std::numeric_limits<double>::max()});
}

Resonance read_resonance(Element& element, const std::string& name) {
    return {.hz = read_positive(element, name + "-hz"), .q = read_positive(element, name + "-q")};
}

Transition read_transition(Element element) {
    Transition transition;
    if (element.attribute("zero-hz")) transition.zero_hz = read_positive(element, "zero-hz");
    transition.pole = read_resonance(element, "pole");
    element.finish();
    return transition;
}

UpwardStep read_step(Element element) {
    const UpwardStep step{.zero = read_resonance(element, "zero"),
                          .pole = read_resonance(element, "pole")};
    element.finish();
    return step;
}

Weighting read_weighting(Element& element, const std::string& source) {
    Weighting one;
    one.name = read_text_attribute(element, "name");
    one.use = read_localized(element);
    one.high_pass = read_resonance(element, "high-pass");
    one.low_pass = read_resonance(element, "low-pass");
    if (auto part = element.child("transition")) one.transition = read_transition(*part);
    if (auto part = element.child("step")) one.step = read_step(*part);
    one.gain = read_positive(element, "gain");
    one.source = source;
    element.finish();
    return one;
}

std::vector<Weighting> read_weightings() {
    std::vector<Weighting> all;
    read_reference_data("vibration-weightings.xml", [&all](Element& root) {
        const auto sources = read_citations(root);
        if (auto part = root.required_child("weightings")) {
            const auto source = cited(*part, sources);
            for (auto& element : part->children("weighting"))
                all.push_back(read_weighting(element, source));
            part->finish();
        }
        root.finish();
    });
    return all;
}

}  // namespace

const std::vector<Weighting>& weightings() {
    static const auto all = read_weightings();
    return all;
}

const Weighting& weighting(std::string_view name) {
    const auto& all = weightings();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const auto& one) { return one.name == name; });
    if (found == all.end())
        throw std::logic_error("no such frequency weighting: " + std::string{name});
    return *found;
}

}  // namespace werkrug::tables
