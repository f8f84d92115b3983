// One risk factor: the level with its criteria, what the worksheet derives, the evidence, the note.
#pragma once

#include "app/gui/fields.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/session.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class wxRadioButton;

namespace werkrug::app {

class ExposureFactorCard : public Card {
  public:
    // For a factor of the session's instrument, by its index there.
    ExposureFactorCard(wxWindow* parent, Session& session, std::size_t factor);
    ~ExposureFactorCard() override;

    void refresh();
    // Of the factor: the note, the evidence, or else its level.
    void focus_field(std::string_view path);
    const std::string& factor_id() const { return factor().id; }

  private:
    // One radio button and what it stands for.
    struct Option {
        wxRadioButton* button{};
        core::LevelChoice choice{};
        std::optional<tables::Level> level{};
    };

    const tables::Factor& factor() const;
    std::string title() const;
    wxSizer* make_levels();
    wxSizer* make_comments();
    void add_option(wxSizer* column, const std::string& label, const std::string& explanation,
                    core::LevelChoice choice, std::optional<tables::Level> level);
    void add_fields();
    void choose(core::LevelChoice choice, std::optional<tables::Level> level);
    const Option& chosen() const;

    Session& session_;
    std::size_t factor_;
    std::vector<Option> options_{};
    FieldGroup fields_;
    WrappedText* counting_{};
    WrappedText* problem_{};
    WrappedText* derived_{};
    WrappedText* difference_{};
};

}  // namespace werkrug::app
