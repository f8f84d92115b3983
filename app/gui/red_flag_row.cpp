#include "app/gui/red_flag_row.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/answers.hpp"
#include "app/gui/field_path.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/wx_text.hpp"
#include "core/case/names.hpp"

#include <wx/button.h>

#include <algorithm>

namespace werkrug::app {

namespace {

constexpr int question_width = 225;
constexpr int indent = 18;

using core::Case;

bool contains(const std::vector<std::size_t>& list, std::size_t value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

RedFlagRow::RedFlagRow(wxWindow* parent, Session& session, std::size_t flag)
    : wxPanel(parent), session_(session), index_(flag) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    if (this->flag().derived())
        add_derived(column);
    else
        add_answer(column);
    emergency_ = new WrappedText(this, {}, Emphasis::strong, Meaning::error);
    column->Add(emergency_, 0, wxEXPAND | wxBOTTOM, FromDIP(space::tiny));
    add_exclusion(column);
    SetSizer(column);
}

// Defined where FieldGroup is complete.
RedFlagRow::~RedFlagRow() = default;

const tables::RedFlag& RedFlagRow::flag() const {
    return session_.instrument().instrument.diagnosis.red_flags.at(index_);
}

// A flag that holds and is excluded stands in the reasons only.
bool RedFlagRow::holds() const {
    const core::Assessment& assessment = session_.assessment();
    return contains(assessment.diagnosis.red_flags_present, index_) ||
           std::any_of(assessment.reasons.begin(), assessment.reasons.end(),
                       [this](const core::Reason& reason) {
                           return reason.rule == core::Rule::red_flag_excluded &&
                                  reason.subject == index_;
                       });
}

void RedFlagRow::add_answer(wxSizer* column) {
    const std::string id = flag().id;
    answer_ = std::make_unique<FieldGroup>(this, session_, Mnemonics::none, question_width);
    answer_->radio(
        {flag_path(id), as_label(flag().title.in(session_.language()))},
        list_options(session_, "answer"),
        [id](const Case& facts) { return std::string{name_of(flag_answer(facts, id))}; },
        [id](Case& facts, const std::string& code) {
            set_flag_answer(facts, id, core::from_name<core::Answer>(code).value());
        });
    column->Add(answer_->sizer(), 0, wxEXPAND);
}

void RedFlagRow::add_derived(wxSizer* column) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* title = new wxStaticText(
        this, wxID_ANY,
        to_wx(as_label(broken_into_lines(this, flag().title.in(session_.language()),
                                         FromDIP(question_width)))));
    title->SetMinSize(wxSize(FromDIP(question_width), -1));
    derived_ = new WrappedText(this, " ");
    row->Add(title, 0, wxRIGHT, FromDIP(space::medium));
    row->Add(derived_, 1);
    column->Add(row, 0, wxEXPAND | wxTOP | wxBOTTOM, FromDIP(space::tiny));
}

std::string RedFlagRow::derived_words() const {
    const core::Translator& tr = session_.tr();
    if (contains(session_.assessment().diagnosis.red_flags_open, index_))
        return tr.tr("derived: not known without birth date and onset");
    return holds() ? tr.tr("derived from the dates: yes") : tr.tr("derived from the dates: no");
}

void RedFlagRow::add_exclusion(wxSizer* column) {
    const core::Translator& tr = session_.tr();
    const std::string id = flag().id;
    const std::string path = exclusion_path(id);
    const std::string& title = flag().title.in(session_.language());
    const auto spec = [&](const char* part, const std::string& label) {
        return FieldSpec{path + part, label, {}, {}, title + ": " + label};
    };
    exclusion_panel_ = new wxPanel(this);
    exclusion_ = std::make_unique<FieldGroup>(exclusion_panel_, session_, Mnemonics::none,
                                              question_width - indent);
    exclusion_->choice(
        spec("/@by", tr.tr("Specific cause excluded by")), optional_list(session_, "exclusion-by"),
        [id](const Case& facts) { return exclusion_of(facts, id).by; },
        [id](Case& facts, const std::string& by) {
            change_exclusion(facts, id, [&](core::Exclusion& record) { record.by = by; });
        });
    exclusion_->date(
        spec("/@date", tr.tr("On")),
        [id](const Case& facts) { return exclusion_of(facts, id).date; },
        [id](Case& facts, auto date) {
            change_exclusion(facts, id, [&](core::Exclusion& record) { record.date = date; });
        });
    exclusion_->text(
        spec("", tr.tr("Finding")),
        [id](const Case& facts) { return exclusion_of(facts, id).text; },
        [id](Case& facts, const std::string& text) {
            change_exclusion(facts, id, [&](core::Exclusion& record) { record.text = text; });
        });
    exclusion_panel_->SetSizer(exclusion_->sizer());
    column->Add(exclusion_panel_, 0, wxEXPAND | wxLEFT | wxBOTTOM, FromDIP(indent));
}

void RedFlagRow::refresh() {
    const core::Translator& tr = session_.tr();
    if (answer_) answer_->refresh();
    if (derived_ != nullptr) derived_->show(derived_words());
    exclusion_->refresh();
    const bool present = contains(session_.assessment().diagnosis.red_flags_present, index_);
    emergency_->show(present && flag().emergency ? tr.tr("⚠ Refer today") : std::string{});
    const bool shown = holds() || core::find_exclusion(session_.facts(), flag().id) != nullptr;
    if (exclusion_panel_->IsShown() == shown) return;
    exclusion_panel_->Show(shown);
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

bool RedFlagRow::focus(std::string_view path) {
    if (answer_ && answer_->focus(path)) return true;
    return exclusion_panel_->IsShown() && exclusion_->focus(path);
}

}  // namespace werkrug::app
