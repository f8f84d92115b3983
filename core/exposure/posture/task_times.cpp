#include "core/exposure/posture/task_times.hpp"

#include "core/exposure/posture/clock_time.hpp"
#include "tables/trunk_posture.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace werkrug::core {

namespace {

// The column with the first of these names that there is; without one, the first is asked for.
std::size_t column_of(const CsvReader& reader, std::initializer_list<std::string_view> names) {
    for (const auto name : names)
        if (const auto column = reader.find_column(name)) return *column;
    return reader.column(*names.begin());
}

double time_in(CsvReader& reader, std::size_t column) {
    const auto clock = seconds_of_clock(reader.text(column));
    return clock ? *clock : reader.number(column);
}

class MarksReader {
  public:
    explicit MarksReader(CsvReader& reader)
        : reader_(reader),
          from_(column_of(reader, {"from", "from_s", "start", "van"})),
          to_(column_of(reader, {"to", "to_s", "end", "tot"})),
          task_(column_of(reader, {"task", "name", "taak"})) {}

    TaskTimes read() {
        while (reader_.next()) read_mark();
        std::sort(marks_.marks.begin(), marks_.marks.end(),
                  [](const auto& a, const auto& b) { return a.from_s < b.from_s; });
        return std::move(marks_);
    }

  private:
    void read_mark() {
        const auto& limits = tables::trunk_posture().limits;
        const TaskTime mark{.from_s = time_in(reader_, from_), .to_s = time_in(reader_, to_)};
        if (mark.to_s <= mark.from_s) reader_.refuse(to_, msg("the mark ends before it begins"));
        const auto overlap =
            std::any_of(marks_.marks.begin(), marks_.marks.end(), [&](const TaskTime& other) {
                return mark.from_s < other.to_s && other.from_s < mark.to_s;
            });
        if (overlap) reader_.refuse(from_, msg("the mark overlaps another one"));
        if (marks_.marks.size() == limits.most_marks)
            reader_.refuse(from_, msg("too many marks"),
                           msg("at most {0}", {std::to_string(limits.most_marks)}));
        marks_.marks.push_back(mark);
        marks_.marks.back().task = task_index(limits.most_tasks);
    }

    std::size_t task_index(std::size_t most) {
        const auto name = reader_.text(task_);
        if (name.empty()) reader_.refuse(task_, msg("the name of the task is missing"));
        const auto found = std::find(marks_.tasks.begin(), marks_.tasks.end(), name);
        const auto index = static_cast<std::size_t>(found - marks_.tasks.begin());
        if (found != marks_.tasks.end()) return index;
        if (marks_.tasks.size() == most)
            reader_.refuse(task_, msg("too many tasks"),
                           msg("at most {0}", {std::to_string(most)}));
        marks_.tasks.emplace_back(name);
        return index;
    }

    CsvReader& reader_;
    std::size_t from_;
    std::size_t to_;
    std::size_t task_;
    TaskTimes marks_{};
};

}  // namespace

std::optional<std::size_t> TaskTimes::mark_at(double time_s, std::size_t& after) const {
    while (after < marks.size() && marks[after].to_s <= time_s) ++after;
    if (after == marks.size() || time_s < marks[after].from_s) return std::nullopt;
    return after;
}

TaskTimes read_task_times(CsvReader reader) {
    return MarksReader(reader).read();
}

}  // namespace werkrug::core
