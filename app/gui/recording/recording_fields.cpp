#include "app/gui/recording/recording_fields.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/wx_text.hpp"
#include "tables/parse.hpp"

#include <wx/choice.h>
#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

const char* const path_key = "path";

}  // namespace

std::vector<std::string> listed_names(const std::string& text) {
    std::vector<std::string> names;
    if (text.empty()) return names;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find_first_of(",;", at), text.size());
        names.push_back(cleaned_text(text.substr(at, end - at)));
        at = end + 1;
    }
    return names;
}

RecordingFields::RecordingFields(DialogForm& form, std::function<void()> read,
                                 std::vector<std::string> endings)
    : form_(form), read_(std::move(read)), endings_(std::move(endings)) {
    add_file();
}

void RecordingFields::add_file() {
    const auto& tr = form_.tr();
    path_ = new wxTextCtrl(form_.page(), wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                           wxTE_PROCESS_ENTER);
    path_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { read_(); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* choose = form_.make_button(tr.tr("C&hoose…"), [this] { choose_file(); });
    set_accessible_name(choose, tr.tr("Choose the recording"));
    auto* read = form_.make_button(tr.tr("&Read"), read_);
    row->Add(path_, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, form_.FromDIP(space::small));
    row->Add(choose, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, form_.FromDIP(space::small));
    row->Add(read, 0, wxALIGN_CENTRE_VERTICAL);
    form_.add_field(tr.tr("&File"), path_, row);
}

void RecordingFields::add_option(const char* option, const std::string& label, wxWindow* field) {
    option_fields_.push_back({option, without_mnemonic(label)});
    auto* text = new wxStaticText(form_.page(), wxID_ANY, to_wx(form_.mnemonics().assign(label)));
    text->MoveBeforeInTabOrder(field);
    set_accessible_name(field, label);
    connect_label(text, field);
    labels_.push_back(text);
    fields_.push_back(field);
}

wxTextCtrl* RecordingFields::add_text_option(const char* option, const std::string& label,
                                             const std::string& hint) {
    auto* field = new wxTextCtrl(form_.page(), wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                                 wxTE_PROCESS_ENTER);
    field->SetMinSize({-1, text_control_height(field)});
    field->SetHint(to_wx(hint));
    field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { read_(); });
    add_option(option, label, field);
    return field;
}

wxChoice* RecordingFields::add_choice_option(const char* option, const std::string& label,
                                             const std::vector<std::string>& entries) {
    auto* field = new wxChoice(form_.page(), wxID_ANY);
    for (const auto& entry : entries) field->Append(to_wx(entry));
    field->SetSelection(0);
    add_option(option, label, field);
    return field;
}

// A label above each field, all in one row: most files need none of them.
void RecordingFields::show_options() {
    const auto columns = static_cast<int>(fields_.size());
    auto* grid = new wxFlexGridSizer(columns, form_.FromDIP(wxSize(space::medium, space::tiny)));
    for (auto* label : labels_) grid->Add(label);
    for (auto* field : fields_) grid->Add(field, 0, wxEXPAND);
    for (int column = 0; column < columns; ++column)
        grid->AddGrowableCol(static_cast<std::size_t>(column), 1);
    form_.add(grid, space::small);
    message_ = form_.add_text({}, Emphasis::plain, Meaning::error, space::small);
}

void RecordingFields::choose_file() {
    const auto& tr = form_.tr();
    const wxFileName now(path_->GetValue());
    std::string shown;
    std::string matched;
    for (const auto& ending : endings_) {
        std::string large = ending;
        std::transform(large.begin(), large.end(), large.begin(), [](char c) {
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        });
        shown += (shown.empty() ? "*." : ";*.") + ending;
        if (!matched.empty()) matched += ';';
        matched.append("*.").append(ending).append(";*.").append(large);
    }
    wxFileDialog dialog(&form_, to_wx(tr.tr("Choose the recording")), now.GetPath(), {},
                        to_wx(tr.tr("Recordings") + " (" + shown + ")|" + matched + '|' +
                              tr.tr("All files") + "|*"),
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK) return;
    path_->ChangeValue(dialog.GetPath());
    read_();
}

wxWindow* RecordingFields::first() const {
    return path_;
}

std::string RecordingFields::path() const {
    return typed_in(*path_);
}

DialogTexts RecordingFields::typed() const {
    DialogTexts texts{{path_key, path()}};
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        auto& text = texts[option_fields_[i].option];
        if (const auto* choice = dynamic_cast<const wxChoice*>(fields_[i]))
            text = std::to_string(choice->GetSelection());
        else if (const auto* field = dynamic_cast<const wxTextCtrl*>(fields_[i]))
            text = typed_in(*field);
    }
    return texts;
}

void RecordingFields::type_again(const DialogTexts& texts) {
    const auto text_of = [&](const std::string& key) {
        const auto found = texts.find(key);
        return found == texts.end() ? std::string{} : found->second;
    };
    path_->ChangeValue(to_wx(text_of(path_key)));
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const auto text = text_of(option_fields_[i].option);
        const auto place = parse_whole_number(text);
        if (auto* field = dynamic_cast<wxTextCtrl*>(fields_[i]))
            field->ChangeValue(to_wx(text));
        else if (auto* choice = dynamic_cast<wxChoice*>(fields_[i]);
                 choice != nullptr && place && *place >= 0 &&
                 *place < static_cast<int>(choice->GetCount()))
            choice->SetSelection(*place);
    }
}

bool RecordingFields::take_number(const wxTextCtrl& field, std::optional<double>& value) const {
    const auto text = typed_in(field);
    if (text.empty()) return true;
    value = parse_typed_number(text);
    if (value && *value > 0) return true;
    show_problem(form_.tr().tr("This is not a number above zero: {0}", {text}));
    return false;
}

void RecordingFields::show_problem(const std::string& text) const {
    show_message(*message_, text);
    form_.request_layout();
}

}  // namespace werkrug::app
