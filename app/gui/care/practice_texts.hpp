// The item texts of questionnaires that a practice uses instead of our short labels, or why they
// cannot be used.
#pragma once

#include "core/care/item_texts.hpp"
#include "tables/error.hpp"

#include <optional>

class wxWindow;

namespace werkrug::app {

struct PracticeTexts {
    core::ItemTexts texts{};
    std::optional<Error> refusal{};  // of the file that the settings name
};

// What the main window is to its pages: it keeps the texts for all cases.
class PracticeTextsKeeper {
  public:
    virtual const PracticeTexts& practice_texts() const = 0;

  protected:
    PracticeTextsKeeper() = default;
    ~PracticeTextsKeeper() = default;
    PracticeTextsKeeper(const PracticeTextsKeeper&) = default;
    PracticeTextsKeeper& operator=(const PracticeTextsKeeper&) = default;
};

// Those of the main window around a window; none when it keeps none.
PracticeTexts practice_texts_around(wxWindow* window);

}  // namespace werkrug::app
