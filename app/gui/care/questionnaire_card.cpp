#include "app/gui/care/questionnaire_card.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/care/questionnaire_course.hpp"
#include "app/gui/care/questionnaire_dialog.hpp"
#include "app/gui/field_path.hpp"
#include "app/gui/page.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>

#include <utility>

namespace werkrug::app {

namespace {

const char* const list_path = "case/care/questionnaire";

}  // namespace

QuestionnaireCard::QuestionnaireCard(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("Questionnaires")), session_(session) {
    const auto& tr = session.tr();
    none_ = new WrappedText(this, tr.tr("No questionnaire is filled in yet."), Emphasis::plain,
                            Meaning::subdued);
    add(none_);
    list_ = new wxBoxSizer(wxVERTICAL);
    add(list_);
    const auto label = tr.tr("Fill in a questionnaire…");
    fill_in_ = new wxButton(this, wxID_ANY, to_wx(Page::around(this)->mnemonics().assign(label)));
    set_accessible_name(fill_in_, label);
    fill_in_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { fill_in(); });
    body()->Add(fill_in_, 0, wxBOTTOM, FromDIP(space::medium));
    course_ = new QuestionnaireCourse(this, session);
    add(course_);
    build_rows();
}

void QuestionnaireCard::refresh() {
    if (questionnaire_rows(session_.facts().care, session_.tr()) != rows_) rebuild_later();
    course_->refresh();
}

bool QuestionnaireCard::focus_field(std::string_view path) {
    if (!is_within(path, list_path)) return false;
    for (std::size_t i = 0; i < row_buttons_.size(); ++i) {
        if (!is_within(path, row_path(list_path, rows_[i].index))) continue;
        row_buttons_[i]->SetFocus();
        return true;
    }
    fill_in_->SetFocus();
    return true;
}

// ---- the list

void QuestionnaireCard::build_rows() {
    list_->Clear(true);
    row_buttons_.clear();
    rows_ = questionnaire_rows(session_.facts().care, session_.tr());
    none_->Show(rows_.empty());
    for (const auto& row : rows_) add_row(row);
    course_->MoveAfterInTabOrder(fill_in_);
}

void QuestionnaireCard::add_row(const QuestionnaireRow& row) {
    const auto& tr = session_.tr();
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    top->Add(new WrappedText(this, row.title, Emphasis::strong), 1, wxALIGN_CENTRE_VERTICAL);
    const auto index = row.index;
    auto* first = row.known
                      ? add_row_button(top, tr.tr("Change…"), tr.tr("Change: {0}", {row.title}),
                                       [this, index] { change(index); })
                      : nullptr;
    auto* last = add_row_button(top, tr.tr("Remove"), tr.tr("Remove: {0}", {row.title}),
                                [this, index] { remove(index); });
    row_buttons_.push_back(first != nullptr ? first : last);
    list_->Add(top, 0, wxEXPAND);
    std::string text;
    for (const auto& line : row.lines) text += (text.empty() ? "" : "\n") + line;
    list_->Add(new WrappedText(this, text), 0, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
    // The list was made after the button below it.
    fill_in_->MoveAfterInTabOrder(last);
}

wxButton* QuestionnaireCard::add_row_button(wxSizer* to, const std::string& label,
                                            const std::string& name,
                                            const std::function<void()>& action) {
    auto* button = new wxButton(this, wxID_ANY, to_wx(label));
    set_accessible_name(button, as_label(name));
    button->Bind(wxEVT_BUTTON, [action](wxCommandEvent&) { action(); });
    to->Add(button, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT, FromDIP(space::small));
    return button;
}

void QuestionnaireCard::rebuild_later() {
    const bool focus_follows = FindFocus() != nullptr && IsDescendant(FindFocus());
    CallAfter([this, focus_follows] {
        build_rows();
        InvalidateBestSize();
        Layout();
        if (auto* column = ScrolledColumn::around(this)) column->request_layout();
        const auto next = std::exchange(focus_next_, std::nullopt);
        if (!next && !focus_follows) return;
        focus_field(next ? row_path(list_path, *next) : std::string{list_path});
    });
}

// ---- what is asked for

void QuestionnaireCard::fill_in() {
    const QuestionnaireDraft draft(likely_form(session_.facts().care), session_.today());
    auto filled = ask_questionnaire(this, session_.tr(), draft, practice_texts_around(this),
                                    new_questionnaire_id);
    if (!filled) return;
    focus_next_ = session_.facts().care.questionnaires.size();
    session_.edit([&](core::Case& facts) { facts.care.questionnaires.push_back(*filled); });
}

void QuestionnaireCard::change(std::size_t index) {
    const auto& all = session_.facts().care.questionnaires;
    const auto before = all.at(index);
    const QuestionnaireDraft draft(before, session_.today());
    auto filled = ask_questionnaire(this, session_.tr(), draft, practice_texts_around(this),
                                    changed_questionnaire_id(all, index));
    if (!filled || *filled == before) return;
    focus_next_ = index;
    session_.edit([&](core::Case& facts) { facts.care.questionnaires.at(index) = *filled; });
}

void QuestionnaireCard::remove(std::size_t index) {
    session_.edit([&](core::Case& facts) {
        auto& all = facts.care.questionnaires;
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
    });
}

}  // namespace werkrug::app
