// The practice at a glance: cases counted by month, occupation, sector, conclusion, duration of the
// complaints, time to notification, measures, and factor and level; and clusters.
#pragma once

#include "core/practice/practice_table.hpp"
#include "core/register/search_index.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

class Register;

// Days of assessment; both belong to it. Without either, cases without such a day count too.
struct Period {
    std::optional<Date> from{};
    std::optional<Date> to{};

    bool holds(const std::optional<Date>& day) const;
};

// Cases of one employer with the same factor at any level but none, so many within a year that they
// are pointed out (tables/practice.hpp). Of an employer and a factor the year with the most cases,
// the last one when there are several.
struct Cluster {
    std::string employer{};  // as first written; capitals and accents do not count
    std::string factor{};    // its id
    std::size_t cases{};
    Date first{};  // days of assessment
    Date last{};

    bool operator==(const Cluster&) const = default;
};

struct PracticeOverview {
    std::size_t cases{};
    std::size_t to_notify{};          // concluded to be occupational, not notified
    std::size_t to_conclude_first{};  // the instrument says occupational, the doctor nothing yet
    // In the order to be shown. Occupations: the most frequent first; the others in the order of
    // their list or of time. A category without cases is left out, where it is not of a short list.
    std::vector<PracticeTable> tables{};
    std::vector<Cluster> clusters{};  // the largest first
};

// Counts what has figures; see with_figures().
PracticeOverview overview_of(const std::vector<IndexEntry>& entries, const Period& period);

std::vector<Cluster> clusters_of(const std::vector<IndexEntry>& entries, const Period& period);

// The entries of the register, each with its figures. Those that were saved before there were any
// are read and counted anew, into `room`. Throws Error when one of these cannot be read.
const std::vector<IndexEntry>& with_figures(const Register& cases, std::vector<IndexEntry>& room);

}  // namespace werkrug::core
