// Lists of published values, and one of them put into a row of the worksheet. Knows no widgets.
#pragma once

#include "app/gui/edit_history.hpp"
#include "app/gui/exposure_paths.hpp"
#include "core/exposure/typical_values.hpp"
#include "core/text/translator.hpp"

#include <functional>
#include <string>
#include <vector>

namespace werkrug::app {

// What can be chosen for one kind of row, in words and as values.
struct TypicalList {
    struct Column {
        std::string title{};
        int digits{};  // width
    };

    std::string title{};
    std::string table_title{};  // what the numbers are, with their unit
    std::vector<Column> columns{};
    std::size_t rows{};
    std::string no_values{};   // said where the source gives nothing to fill in
    std::string own_values{};  // why it is asked before something is replaced

    std::function<std::string(std::size_t row, std::size_t column)> cell{};
    std::function<std::string(std::size_t row)> about{};  // remark and source
    std::function<bool(std::size_t row)> has_values{};
    // Whether values would go that are not those of a comparable group.
    std::function<bool(const core::Case&, std::size_t row)> replaces_own{};
    // The fields of the row that get a value, or lose one.
    std::function<std::vector<std::string>(std::size_t row)> fields{};
    std::function<core::CopyOutcome(core::Case&, std::size_t row, const tables::Instrument&)>
        fill{};
};

// For the row of vibration, or of lifts, at the place. The translator must outlive it.
TypicalList typical_values(const WorksheetPlace& place, const core::Translator& tr);

// Fills in the row at the place, and forgets texts that stood in the fields it fills without being
// a value.
core::CopyOutcome fill_in_typical(Entered& entered, const WorksheetPlace& place,
                                  const TypicalList& list, std::size_t row,
                                  const tables::Instrument& instrument);

}  // namespace werkrug::app
