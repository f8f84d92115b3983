// A table of texts in a dialog, whose rows are asked for only when they are seen.
#pragma once

#include <wx/dataview.h>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

class TextTable : public wxDataViewCtrl {
  public:
    struct Column {
        std::string title{};
        int digits{};  // width, so many digits; the last column takes what is left
        bool tick{};   // a box to tick, ticked where the cell is not empty
    };
    enum class Choice { one, several };
    using Cell = std::function<std::string(std::size_t row, std::size_t column)>;

    // `name`: for screen readers.
    TextTable(wxWindow* parent, const std::string& name, const std::vector<Column>& columns,
              Choice choice = Choice::one);

    // Shows rows anew; nothing is chosen then. What `cell` refers to must stay as long as it is
    // shown.
    void show(std::size_t rows, Cell cell);

    // In the order of the table.
    std::vector<std::size_t> chosen() const;
    // Nothing when none or several are chosen.
    std::optional<std::size_t> the_chosen() const;
    // Chooses this row only, and brings it into view.
    void choose(std::size_t row);

    void on_choice(std::function<void()> action);
    // Enter or a double click on a row.
    void on_open(std::function<void()> action);
    // A click on the box of a row, to change what its cell says.
    void on_tick(std::function<void(std::size_t row)> action);

  private:
    class Model;
    wxObjectDataPtr<Model> model_;
};

}  // namespace werkrug::app
