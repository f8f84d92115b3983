// Bound input fields: a label with a mnemonic, the control with its accessible name, its message
// beside it. A field reads and writes one fact of the session through two functions.
#pragma once

#include "app/gui/session.hpp"
#include "app/gui/typed_values.hpp"

#include <wx/panel.h>
#include <wx/sizer.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkrug::app {

// What all fields have in common: where the fact stands and what it is called.
struct FieldSpec {
    std::string path;    // "case/worker/birth-date", in the form of app/gui/field_path.hpp
    std::string label;   // translated; "&" proposes a mnemonic, a clash is solved by itself
    std::string hint{};  // translated; shown greyed in an empty text control, else as a description
    std::string unit{};  // shown behind the control: "kg"
    std::string name{};  // accessible name when the label alone is not unique on its page
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

struct FieldPlace;

// Whether labels take letters for Alt. Rows that repeat have none: there are not enough letters.
enum class Mnemonics { assigned, none };

// A group of fields in a two-column grid (label, control + message). Owns its fields.
class FieldGroup {
  public:
    // `label_width`: of the column of labels, in device-independent pixels; longer ones break.
    FieldGroup(wxWindow* parent, Session& session, Mnemonics mnemonics = Mnemonics::assigned,
               int label_width = default_label_width);
    ~FieldGroup();

    using Text = std::string;
    void text(FieldSpec spec, std::function<Text(const core::Case&)> get,
              std::function<void(core::Case&, Text)> set, bool multiline = false);
    // Four-digit years; accepts 3-2-1961, 03-02-1961, 3/2/1961, 1961-02-03, "3 feb 1961".
    void date(FieldSpec spec, std::function<std::optional<core::Date>(const core::Case&)> get,
              std::function<void(core::Case&, std::optional<core::Date>)> set);
    // Accepts comma and point as decimal mark; `limit` names the range (tables::field_limit). A
    // number outside it is no value: the text stays, with a message.
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
    // The field with this path, or the first one that is a part of it or that it is a part of.
    bool focus(std::string_view path);

    static constexpr int default_label_width = 150;

  private:
    FieldPlace place() const;

    wxWindow* parent_;
    Session& session_;
    Mnemonics mnemonics_;
    int label_width_;
    wxFlexGridSizer* sizer_;
    std::vector<std::unique_ptr<Field>> fields_;
};

// The entries of a code list in the language of the session, as options.
FieldGroup::Options list_options(const Session& session, std::string_view list);
// The same after an entry for "not chosen", with an empty code.
FieldGroup::Options optional_list(const Session& session, std::string_view list);

}  // namespace werkrug::app
