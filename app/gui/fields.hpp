// Bound input fields: a label with a mnemonic, the control with its accessible name, its message
// beside it. A field reads and writes one fact of the session through two functions.
#pragma once

#include "app/gui/session.hpp"

#include <wx/panel.h>
#include <wx/sizer.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace werkrug::app {

// What all fields have in common: where the fact stands and what it is called.
struct FieldSpec {
    std::string path;   // "case/worker/birth-date", as check_case() names it
    std::string label;  // translated, with a mnemonic: "&Birth date"
    std::string hint{};  // translated; shown greyed in or under the control
    std::string unit{};  // shown behind the control: "kg"
};

class Field {
  public:
    virtual ~Field() = default;
    virtual void refresh() = 0;  // shows the fact and the problems of its path
    virtual void focus() = 0;
    const std::string& path() const { return path_; }

  protected:
    explicit Field(std::string path) : path_(std::move(path)) {}

  private:
    std::string path_;
};

// A group of fields in a two-column grid (label, control + message). Owns its fields.
class FieldGroup {
  public:
    FieldGroup(wxWindow* parent, Session& session);

    using Text = std::string;
    void text(FieldSpec spec, std::function<Text(const core::Case&)> get,
              std::function<void(core::Case&, Text)> set, bool multiline = false);
    // Four-digit years; accepts 3-2-1961, 03-02-1961, 3/2/1961, 1961-02-03, "3 feb 1961".
    void date(FieldSpec spec, std::function<std::optional<core::Date>(const core::Case&)> get,
              std::function<void(core::Case&, std::optional<core::Date>)> set);
    // Accepts comma and point as decimal mark; `limit` names the range (tables::field_limit).
    void number(FieldSpec spec, std::string_view limit,
                std::function<std::optional<double>(const core::Case&)> get,
                std::function<void(core::Case&, std::optional<double>)> set);
    // One of several codes, each with its words; the first may be "unknown".
    using Options = std::vector<std::pair<std::string, std::string>>;  // code, words
    void choice(FieldSpec spec, Options options, std::function<Text(const core::Case&)> get,
                std::function<void(core::Case&, Text)> set);
    // Radio buttons in one row: for yes / no / unknown and levels.
    void radio(FieldSpec spec, Options options, std::function<Text(const core::Case&)> get,
               std::function<void(core::Case&, Text)> set);

    wxSizer* sizer() const { return sizer_; }
    void refresh();
    bool focus(std::string_view path);

  private:
    wxWindow* parent_;
    Session& session_;
    wxFlexGridSizer* sizer_;
    std::vector<std::unique_ptr<Field>> fields_;
};

// Parsing of what a person types, apart from widgets (tests/app). Nothing: not understood.
std::optional<core::Date> parse_typed_date(std::string_view text);
// "2,5" and "2.5" are 2.5; "1.234,5" and "1,234.5" are refused, not guessed.
std::optional<double> parse_typed_number(std::string_view text);

}  // namespace werkrug::app
