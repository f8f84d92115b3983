// Lifting that varies from lift to lift: the variable lifting index (VLI). The
// frequency-independent indices are put into six categories of equal width; each counts with its
// mean index and its frequency in the formula of the composite index. Source: Waters et al. 2016
// and 2009 (see tables/data/lifting-equation.xml).
#pragma once

#include "core/exposure/lifting/composite_index.hpp"

namespace werkrug::core {

struct FiliCategory {
    double over{};   // of the first category: from
    double up_to{};  // included
    // Of the lifts in it; a category without lifts has a frequency of 0.
    double mean_fili{};
    double lifts_per_min{};
};

// Empty categories between the lowest and the highest index; one when they are the same.
std::vector<FiliCategory> fili_categories(double lowest, double highest);

struct VariableResult {
    std::vector<CompositeTask> tasks{};      // in the order given
    std::vector<FiliCategory> categories{};  // rising; none when some task is out of range
    CompositeSum sum{};                      // of the categories with lifts, by falling index

    bool applies() const { return sum.index.has_value(); }
};

// Means are weighted by frequency. The sources do not say which column of table 5 counts where
// lifts of one category differ: here the longest duration of all, and the low hands when any
// lift of the category has them. These give the lower FM.
VariableResult evaluate_variable_job(std::span<const LiftingTask> tasks,
                                     const LiftingOptions& options = {});

}  // namespace werkrug::core
