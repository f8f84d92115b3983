// One red flag: its question with the answer, and beside it, when it holds, the record that a
// specific cause was excluded.
#pragma once

#include "app/gui/fields.hpp"
#include "app/gui/layout.hpp"

#include <wx/panel.h>

#include <cstddef>
#include <memory>
#include <string_view>

namespace werkrug::app {

class RedFlagRow : public wxPanel {
  public:
    // `flag`: index into the red flags of the session's instrument.
    RedFlagRow(wxWindow* parent, Session& session, std::size_t flag);
    ~RedFlagRow() override;

    void refresh();
    bool focus(std::string_view path);

  private:
    const tables::RedFlag& flag() const;
    bool holds() const;  // whether excluded or not
    std::string derived_words() const;

    void add_answer(wxSizer* column);
    void add_derived(wxSizer* column);
    void add_exclusion(wxSizer* column);

    Session& session_;
    std::size_t index_;
    std::unique_ptr<FieldGroup> answer_{};
    std::unique_ptr<FieldGroup> exclusion_{};
    wxPanel* exclusion_panel_{};
    WrappedText* derived_{};
    WrappedText* emergency_{};
};

}  // namespace werkrug::app
