// What every kind of field is made of: the label, the control, and the message beside it. For the
// fields_*.cpp only; pages use fields.hpp.
#pragma once

#include "app/gui/fields.hpp"
#include "app/gui/layout.hpp"

#include <wx/event.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace werkrug::app {

// Where a field puts itself.
struct FieldPlace {
    wxWindow* parent;
    wxFlexGridSizer* grid;
    Session& session;
    Mnemonics mnemonics;
    int label_width;  // pixels; longer labels break into lines
};

// Derives from wxEvtHandler so that its handlers are gone with it, whatever goes first: field or
// control.
class BasicField : public Field, public wxEvtHandler {
  public:
    void focus() override;

  protected:
    BasicField(const FieldPlace& place, FieldSpec spec);

    // Puts label, control, unit and message in the grid. `stretches`: takes all the width.
    void lay_out(wxWindow* control, bool stretches);
    void lay_out(wxSizer* controls, wxWindow* first, int space_above_label);

    // Shows a text that is no value, else what check_case() says of this path. While the field has
    // the focus a new message waits, unless `at_once`.
    void refresh_message(bool at_once);
    // Why the text typed is no value; empty when it is one.
    virtual std::string own_message() const { return {}; }
    virtual bool has_focus() const;

    std::string accessible_name() const;
    wxWindow* parent() const { return place_.parent; }
    Session& session() const { return place_.session; }
    const core::Translator& tr() const { return place_.session.tr(); }
    const FieldSpec& spec() const { return spec_; }

  private:
    wxStaticText* add_label(int space_above);
    std::string problem_text() const;

    FieldPlace place_;
    FieldSpec spec_;
    wxWindow* control_{nullptr};
    WrappedText* message_{nullptr};
};

// A field with a text control in it. `Value` is what the text means.
class TypedField : public BasicField {
  public:
    void refresh() override;

  protected:
    TypedField(const FieldPlace& place, FieldSpec spec, long style, int width, int height = -1);

    // The text that shows the fact, and whether `text` means that same fact already.
    virtual std::string fact_text() const = 0;
    virtual bool means_fact(const std::string& text) const = 0;
    // Takes what was typed into the facts; false when it is no value.
    virtual bool take(const std::string& text) = 0;
    // Why a text is no value, in words; and whether typing on cannot make it one.
    virtual std::string complaint(const std::string& text) const = 0;
    virtual bool hopeless(const std::string& text) const = 0;

    std::string own_message() const override;

  private:
    void on_text(wxCommandEvent& event);
    void on_leave(wxFocusEvent& event);
    std::string typed() const;

    wxTextCtrl* control_;
    bool taking_{false};  // what is being typed now is on its way into the session
};

std::unique_ptr<Field> make_text_field(const FieldPlace& place, FieldSpec spec,
                                       std::function<FieldGroup::Text(const core::Case&)> get,
                                       std::function<void(core::Case&, FieldGroup::Text)> set,
                                       bool multiline);
std::unique_ptr<Field> make_date_field(
    const FieldPlace& place, FieldSpec spec,
    std::function<std::optional<core::Date>(const core::Case&)> get,
    std::function<void(core::Case&, std::optional<core::Date>)> set);
std::unique_ptr<Field> make_number_field(
    const FieldPlace& place, FieldSpec spec, std::string_view limit,
    std::function<std::optional<double>(const core::Case&)> get,
    std::function<void(core::Case&, std::optional<double>)> set);
std::unique_ptr<Field> make_choice_field(const FieldPlace& place, FieldSpec spec,
                                         FieldGroup::Options options,
                                         std::function<FieldGroup::Text(const core::Case&)> get,
                                         std::function<void(core::Case&, FieldGroup::Text)> set);
std::unique_ptr<Field> make_radio_field(const FieldPlace& place, FieldSpec spec,
                                        FieldGroup::Options options,
                                        std::function<FieldGroup::Text(const core::Case&)> get,
                                        std::function<void(core::Case&, FieldGroup::Text)> set);

}  // namespace werkrug::app
