#include "app/gui/typical/typical_rows.hpp"

namespace werkrug::app {

namespace {

constexpr int title_digits = 42;
constexpr int axis_digits = 6;
constexpr int value_digits = 11;
constexpr int remark_digits = 70;

std::string number_cell(const std::optional<double>& value, const core::Translator& tr) {
    return value ? tr.plain(*value) : "–";
}

template <typename Typical>
std::string about(const Typical& typical, const core::Translator& tr) {
    return typical.remark.in(tr.language()) + "\n" + tr.tr("Source: {0}", {typical.source});
}

// The title, the numbers, the remark.
template <typename Typical>
std::string cell_of(const Typical& typical, const std::vector<std::optional<double>>& numbers,
                    std::size_t column, const core::Translator& tr) {
    if (column == 0) return typical.title.in(tr.language());
    if (column > numbers.size()) return typical.remark.in(tr.language());
    return number_cell(numbers[column - 1], tr);
}

// What all lists have in common.
template <typename Typical>
TypicalList list_of(const std::vector<Typical>& all, const core::Translator& tr) {
    TypicalList list{.rows = all.size()};
    list.about = [&](std::size_t row) { return about(all.at(row), tr); };
    list.has_values = [&](std::size_t row) { return all.at(row).has_values(); };
    return list;
}

TypicalList typical_vibration(const WorksheetPlace& place, const core::Translator& tr) {
    const auto& all = tables::typical_vibrations();
    auto list = list_of(all, tr);
    list.title = tr.tr("Typical vibration");
    list.table_title =
        tr.tr("Weighted r.m.s. acceleration on the seat in m/s², before the axis factors");
    list.columns = {{tr.tr("Vehicle or machine"), title_digits},
                    {"x", axis_digits},
                    {"y", axis_digits},
                    {"z", axis_digits},
                    {tr.tr("Remark"), remark_digits}};
    list.no_values = tr.tr("The source gives no values per axis: nothing to fill in.");
    list.own_values = tr.tr(
        "It holds values of another origin than a comparable group. They can "
        "be brought back with Undo.");
    list.cell = [&](std::size_t row, std::size_t column) {
        const auto& axes = all.at(row).m_s2;
        return cell_of(all.at(row), {axes.begin(), axes.end()}, column, tr);
    };
    list.replaces_own = [place](const core::Case& facts, std::size_t) {
        const auto& task = facts.exposure.worksheet->tasks.at(place.task);
        return core::holds_own_values(task.vibrations.at(place.row));
    };
    list.fields = [](std::size_t) {
        return std::vector<std::string>{"x-m-s2", "y-m-s2", "z-m-s2"};
    };
    list.fill = [&, place](core::Case& facts, std::size_t row,
                           const tables::Instrument& instrument) {
        return core::use_typical_vibration(facts, place.task, place.row, all.at(row), instrument);
    };
    return list;
}

std::vector<std::string> fields_of(const tables::TypicalLoad& load) {
    std::vector<std::string> filled;
    if (load.load_kg) filled.emplace_back("load-kg");
    if (load.per_min) filled.emplace_back("per-min");
    return filled;
}

TypicalList typical_load(const WorksheetPlace& place, const core::Translator& tr) {
    const auto& all = tables::typical_loads();
    auto list = list_of(all, tr);
    list.title = tr.tr("Typical load");
    list.table_title = tr.tr("Load of one lift in kg, and lifts per minute");
    list.columns = {{tr.tr("Load or work"), title_digits},
                    {"kg", value_digits},
                    {tr.tr("per minute"), value_digits},
                    {tr.tr("Remark"), remark_digits}};
    list.no_values = tr.tr("The source gives no single value: nothing to fill in.");
    list.own_values = tr.tr("It holds another value. It can be brought back with Undo.");
    list.cell = [&](std::size_t row, std::size_t column) {
        const auto& load = all.at(row);
        return cell_of(load, {load.load_kg, load.per_min}, column, tr);
    };
    list.replaces_own = [&, place](const core::Case& facts, std::size_t row) {
        const auto& task = facts.exposure.worksheet->tasks.at(place.task);
        return core::would_replace_values(task.lifts.at(place.row), all.at(row));
    };
    list.fields = [&](std::size_t row) { return fields_of(all.at(row)); };
    list.fill = [&, place](core::Case& facts, std::size_t row,
                           const tables::Instrument& instrument) {
        return core::use_typical_load(facts, place.task, place.row, all.at(row), instrument);
    };
    return list;
}

}  // namespace

TypicalList typical_values(const WorksheetPlace& place, const core::Translator& tr) {
    return place.kind == RowKind::lift ? typical_load(place, tr) : typical_vibration(place, tr);
}

core::CopyOutcome fill_in_typical(Entered& entered, const WorksheetPlace& place,
                                  const TypicalList& list, std::size_t row,
                                  const tables::Instrument& instrument) {
    for (const auto& field : list.fields(row))
        entered.draft_texts.erase(path_of(place) + "/@" + field);
    return list.fill(entered.facts, row, instrument);
}

}  // namespace werkrug::app
