// The effect on the exposure, at closing: a small table of before and after.
#pragma once

#include "app/gui/care/exposure_effect_rows.hpp"
#include "app/gui/care/first_assessment_keeper.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/page_part.hpp"
#include "app/gui/session.hpp"

#include <vector>

namespace werkrug::app {

class TextTable;

class ExposureEffectCard : public Card, public PagePart {
  public:
    ExposureEffectCard(wxWindow* parent, Session& session);

    void refresh() override;
    // It has no fields.
    bool focus_field(std::string_view) override { return false; }

  private:
    std::vector<BeforeAfterRow> rows_now(const AssessedFirst& first) const;
    void show(std::vector<BeforeAfterRow> rows);

    Session& session_;
    WrappedText* words_;
    TextTable* table_;
    std::vector<BeforeAfterRow> rows_{};
};

}  // namespace werkrug::app
