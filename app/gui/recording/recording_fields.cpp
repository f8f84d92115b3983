#include "app/gui/recording/recording_fields.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/choice.h>
#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

enum UnitChoice { as_in_file, metric, gravity };

// Names or channels between commas, without blanks around them.
std::vector<std::string> listed(const std::string& text) {
    std::vector<std::string> names;
    if (text.empty()) return names;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find_first_of(",;", at), text.size());
        names.push_back(cleaned_text(text.substr(at, end - at)));
        at = end + 1;
    }
    return names;
}

}  // namespace

RecordingFields::RecordingFields(DialogForm& form, std::function<void()> read)
    : form_(form), read_(std::move(read)) {
    add_file();
    add_options();
    message_ = form_.add_text({}, Emphasis::plain, Meaning::error, space::small);
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

// A label above each field, all in one row: most files need none of them.
void RecordingFields::add_options() {
    const auto& tr = form_.tr();
    std::vector<wxStaticText*> labels;
    std::vector<wxWindow*> fields;
    const auto add = [&](const char* option, const std::string& label, wxWindow* field) {
        option_fields_.push_back({option, without_mnemonic(label)});
        labels.push_back(
            new wxStaticText(form_.page(), wxID_ANY, to_wx(form_.mnemonics().assign(label))));
        labels.back()->MoveBeforeInTabOrder(field);
        set_accessible_name(field, label);
        connect_label(labels.back(), field);
        fields.push_back(field);
    };
    rate_ = make_option(tr.tr("as in the file"));
    add("--rate", tr.tr("&Sampling rate (Hz)"), rate_);
    unit_ = new wxChoice(form_.page(), wxID_ANY);
    for (const auto& entry : {tr.tr("as in the file"), std::string{"m/s²"}, std::string{"g"}})
        unit_->Append(to_wx(entry));
    unit_->SetSelection(as_in_file);
    add("--unit", tr.tr("&Unit"), unit_);
    axes_ = make_option("x, y, z");
    add("--axes", tr.tr("&Axes, or their columns"), axes_);
    full_scale_ = make_option("1");
    add("--full-scale", tr.tr("&Largest sample (WAV)"), full_scale_);
    const auto columns = static_cast<int>(fields.size());
    auto* grid = new wxFlexGridSizer(columns, form_.FromDIP(wxSize(space::medium, space::tiny)));
    for (auto* label : labels) grid->Add(label);
    for (auto* field : fields) grid->Add(field, 0, wxEXPAND);
    for (int column = 0; column < columns; ++column)
        grid->AddGrowableCol(static_cast<std::size_t>(column), 1);
    form_.add(grid, space::small);
}

wxTextCtrl* RecordingFields::make_option(const std::string& hint) {
    auto* field = new wxTextCtrl(form_.page(), wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                                 wxTE_PROCESS_ENTER);
    field->SetMinSize({-1, text_control_height(field)});
    field->SetHint(to_wx(hint));
    field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { read_(); });
    return field;
}

void RecordingFields::choose_file() {
    const auto& tr = form_.tr();
    const wxFileName now(path_->GetValue());
    wxFileDialog dialog(&form_, to_wx(tr.tr("Choose the recording")), now.GetPath(), {},
                        to_wx(tr.tr("Recordings")) +
                            " (*.wav;*.csv;*.txt;*.gz)|*.wav;*.WAV;*.csv;*.CSV;*.txt;*.TXT;*.gz|" +
                            to_wx(tr.tr("All files")) + "|*",
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

bool RecordingFields::take_number(const wxTextCtrl& field, std::optional<double>& value) const {
    const auto text = typed_in(field);
    if (text.empty()) return true;
    value = parse_typed_number(text);
    return value && *value > 0;
}

std::optional<core::RecordingOptions> RecordingFields::options() const {
    core::RecordingOptions options{.axes = listed(typed_in(*axes_))};
    for (const auto& [field, value] :
         {std::pair{rate_, &options.rate_hz}, std::pair{full_scale_, &options.full_scale}}) {
        if (take_number(*field, *value)) continue;
        show_problem(form_.tr().tr("This is not a number above zero: {0}", {typed_in(*field)}));
        field->SetFocus();
        return std::nullopt;
    }
    if (unit_->GetSelection() == metric) options.unit = core::AccelerationUnit::m_s2;
    if (unit_->GetSelection() == gravity) options.unit = core::AccelerationUnit::g;
    return options;
}

void RecordingFields::show_problem(const std::string& text) const {
    show_message(*message_, text);
    form_.request_layout();
}

}  // namespace werkrug::app
