// A page that is a column of cards with field groups and lists of rows in them.
#pragma once

#include "app/gui/fields.hpp"
#include "app/gui/page.hpp"
#include "app/gui/page_part.hpp"
#include "app/gui/row_list.hpp"

#include <memory>
#include <string>
#include <vector>

namespace werkrug::app {

class FormPage : public Page {
  public:
    FormPage(wxWindow* parent, Session& session);

    void refresh() override;
    bool focus_field(std::string_view path) override;

  protected:
    const core::Translator& tr() const { return session().tr(); }

    Card* add_card(const std::string& heading);
    // A group of fields at the end of a card.
    FieldGroup& add_group(Card* card, int label_width = FieldGroup::default_label_width);
    // Rows that repeat, at the end of a card.
    void add_rows(Card* card, RowListSpec spec);
    // A section that is a PagePart; the page shows and focuses it with its own fields.
    template <typename Part>
    void add_part(Part* part) {
        add_section(part);
        parts_.push_back(part);
    }

  private:
    std::vector<std::unique_ptr<FieldGroup>> groups_{};
    std::vector<RowList*> row_lists_{};
    std::vector<PagePart*> parts_{};
};

}  // namespace werkrug::app
