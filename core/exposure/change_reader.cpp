// The words of the command line for changes of a case.
#include "core/exposure/what_if.hpp"
#include "tables/error.hpp"
#include "tables/field_limits.hpp"
#include "tables/parse.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace werkrug::core {

namespace {

using tables::Instrument;

struct Part {
    std::string name{};
    std::string value{};
};

class ChangeReader {
  public:
    ChangeReader(std::string_view text, const Case& facts, const Instrument& instrument)
        : text_(text), facts_(facts), instrument_(instrument) {}

    void read_into(Changes& changes) {
        split();
        if (parts_.front().name == "task") {
            read_task(changes);
            return;
        }
        for (const auto& part : parts_) read_single(part, changes);
    }

  private:
    [[noreturn]] void refuse(Message what, Message hint = {}) const {
        throw Error("--set " + std::string{text_}, std::move(what), std::move(hint));
    }

    // At commas; a piece without "=" belongs to the value before it: a task may be named "A, B".
    void split() {
        std::string_view rest = text_;
        while (true) {
            const auto end = std::min(rest.find(','), rest.size());
            const auto piece = rest.substr(0, end);
            const auto sign = piece.find('=');
            if (sign != std::string_view::npos)
                parts_.push_back(
                    {std::string{piece.substr(0, sign)}, std::string{piece.substr(sign + 1)}});
            else if (parts_.empty())
                refuse(msg("not NAME=VALUE"), msg("for instance: task=NAME,load-kg=10"));
            else
                parts_.back().value += "," + std::string{piece};
            if (end == rest.size()) return;
            rest.remove_prefix(end + 1);
        }
    }

    double number(const Part& part, std::string_view field) const {
        const auto limit = tables::field_limit(field);
        const auto value = parse_number(part.value);
        if (!value) refuse(msg("{0}: not a number", {part.name}), msg("with a decimal point"));
        if (*value < limit.min || *value > limit.max)
            refuse(msg("{0}: out of range", {part.name}),
                   msg("from {0} to {1} {2}", {print_number(limit.min), print_number(limit.max),
                                               std::string{limit.unit}}));
        return *value;
    }

    const Worksheet& worksheet() const {
        if (!facts_.exposure.worksheet) refuse(msg("the case has no worksheet to change"));
        return *facts_.exposure.worksheet;
    }

    std::size_t whole(const Part& part, std::size_t most) const {
        const auto value = parse_whole_number(part.value);
        if (!value || *value < 1 || static_cast<std::size_t>(*value) > most)
            refuse(msg("{0}: there are {1}", {part.name, std::to_string(most)}),
                   msg("write a number from 1"));
        return static_cast<std::size_t>(*value) - 1;
    }

    std::size_t find_task(const Part& part) const {
        const auto& tasks = worksheet().tasks;
        const auto by_name = [&part](const Task& task) { return task.name == part.value; };
        const auto found = std::find_if(tasks.begin(), tasks.end(), by_name);
        if (found == tasks.end() && parse_whole_number(part.value))
            return whole(part, tasks.size());
        if (found == tasks.end()) refuse(msg("there is no task of this name"), task_names());
        if (std::find_if(found + 1, tasks.end(), by_name) != tasks.end())
            refuse(msg("more than one task has this name"), msg("write its number: task=2"));
        return static_cast<std::size_t>(found - tasks.begin());
    }

    Message task_names() const {
        std::string names;
        for (const auto& task : worksheet().tasks) names += (names.empty() ? "" : "; ") + task.name;
        return msg("one of: {0}", {names});
    }

    void read_task(Changes& changes) const {
        const auto task = find_task(parts_.front());
        const Part* row = nullptr;
        bool any = false;
        for (std::size_t i = 1; i < parts_.size(); ++i) {
            if (parts_[i].name == "row") {
                row = &parts_[i];
                continue;
            }
            changes.quantities.push_back(read_quantity(parts_[i], task, row, changes));
            any = true;
        }
        if (!any) refuse(msg("nothing to change"), quantity_names());
    }

    QuantityChange read_quantity(const Part& part, std::size_t task, const Part* row,
                                 const Changes& changes) const {
        const auto* quantity = find_quantity(part.name);
        if (quantity == nullptr || quantity->of == QuantityOf::worksheet)
            refuse(msg("{0}: not a quantity of a task", {part.name}), quantity_names());
        const auto rows = rows_of(*quantity, worksheet().tasks[task]);
        if (rows == 0) refuse(msg("{0}: the task has none", {part.name}));
        const bool own = quantity->of == QuantityOf::task;
        if (rows > 1 && row == nullptr)
            refuse(msg("{0}: the task has {1} of them", {part.name, std::to_string(rows)}),
                   msg("say which: row=1"));
        const QuantityPlace place{.quantity = index_of(*quantity),
                                  .task = task,
                                  .row = row != nullptr && !own ? whole(*row, rows) : 0};
        refuse_second(part, place, changes);
        return {.place = place, .value = number(part, quantity->field)};
    }

    static std::size_t index_of(const Quantity& quantity) {
        return static_cast<std::size_t>(&quantity - quantities().data());
    }

    void refuse_second(const Part& part, const QuantityPlace& place, const Changes& changes) const {
        if (std::any_of(changes.quantities.begin(), changes.quantities.end(),
                        [&](const QuantityChange& change) { return change.place == place; }))
            refuse(msg("{0}: changed twice", {part.name}));
    }

    Message quantity_names() const {
        std::string names;
        for (const auto& quantity : quantities())
            if (quantity.of != QuantityOf::worksheet)
                names += (names.empty() ? "" : ", ") + std::string{quantity.id};
        return msg("one of: {0}", {names});
    }

    void read_single(const Part& part, Changes& changes) const {
        const auto* quantity = find_quantity(part.name);
        if (quantity != nullptr && quantity->of == QuantityOf::worksheet) {
            worksheet();
            const QuantityPlace place{.quantity = index_of(*quantity)};
            refuse_second(part, place, changes);
            changes.quantities.push_back({place, number(part, quantity->field)});
            return;
        }
        if (!read_measure(part, changes) && !read_level(part, changes))
            refuse(msg("{0}: neither a task, a measure nor a factor", {part.name}), known_names());
    }

    bool read_measure(const Part& part, Changes& changes) const {
        for (std::size_t i = 0; i < instrument_.measures.size(); ++i) {
            if (instrument_.measures[i].id != part.name) continue;
            if (std::any_of(changes.measures.begin(), changes.measures.end(),
                            [i](const MeasureChange& change) { return change.measure == i; }))
                refuse(msg("{0}: changed twice", {part.name}));
            changes.measures.push_back(
                {i, number(part, tables::measure_field(instrument_.measures[i].kind))});
            return true;
        }
        return false;
    }

    bool read_level(const Part& part, Changes& changes) const {
        for (std::size_t i = 0; i < instrument_.factors.size(); ++i) {
            const auto& factor = instrument_.factors[i];
            if (factor.id != part.name) continue;
            if (std::any_of(changes.levels.begin(), changes.levels.end(),
                            [i](const LevelChange& change) { return change.factor == i; }))
                refuse(msg("{0}: changed twice", {part.name}));
            const auto level = tables::level_from(part.value);
            const bool derived = part.value == "worksheet" && factor.derivable();
            if (!derived && (!level || factor.find(*level) == nullptr))
                refuse(msg("{0}: not a level of this factor", {part.name}), level_names(factor));
            changes.levels.push_back({i, derived ? std::nullopt : level});
            return true;
        }
        return false;
    }

    static Message level_names(const tables::Factor& factor) {
        std::string names;
        for (const auto& level : factor.levels)
            names += (names.empty() ? "" : ", ") + std::string{tables::name_of(level.level)};
        if (factor.derivable()) names += ", worksheet";
        return msg("one of: {0}", {names});
    }

    Message known_names() const {
        std::string names{"task"};
        for (const auto& quantity : quantities())
            if (quantity.of == QuantityOf::worksheet) names += ", " + std::string{quantity.id};
        for (const auto& measure : instrument_.measures) names += ", " + measure.id;
        for (const auto& factor : instrument_.factors) names += ", " + factor.id;
        return msg("one of: {0}", {names});
    }

    std::string_view text_;
    const Case& facts_;
    const Instrument& instrument_;
    std::vector<Part> parts_{};
};

}  // namespace

void add_change(Changes& changes, std::string_view text, const Case& facts,
                const Instrument& instrument) {
    ChangeReader(text, facts, instrument).read_into(changes);
}

}  // namespace werkrug::core
