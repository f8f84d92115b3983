#include "app/gui/care/exposure_effect_card.hpp"

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "tables/error.hpp"

#include <utility>

namespace werkrug::app {

namespace {

constexpr int table_height = 260;
constexpr int narrowest_table = 300;  // its columns must not make the page wider than the window
constexpr int title_digits = 42;
constexpr int value_digits = 18;

}  // namespace

ExposureEffectCard::ExposureEffectCard(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("Effect on the exposure")),
      session_(session),
      words_(new WrappedText(this, " ", Emphasis::plain, Meaning::subdued)) {
    const auto& tr = session.tr();
    table_ = new TextTable(this, tr.tr("Effect on the exposure"),
                           {{.title = tr.tr("Exposure"), .digits = title_digits},
                            {.title = tr.tr("Before"), .digits = value_digits},
                            {.title = tr.tr("After"), .digits = value_digits}});
    table_->SetMinSize(FromDIP(wxSize(narrowest_table, table_height)));
    add(words_);
    add(table_);
    refresh();
}

std::vector<BeforeAfterRow> ExposureEffectCard::rows_now(const AssessedFirst& first) const {
    const auto& instrument = session_.instrument().instrument;
    return exposure_effect_rows(core::exposure_effect(first.facts, session_.facts(), instrument),
                                instrument, session_.tr());
}

void ExposureEffectCard::refresh() {
    auto* keeper = first_assessment_keeper_around(this);
    const auto* first = keeper == nullptr ? nullptr : keeper->assessed_first();
    const bool in_register = keeper != nullptr && keeper->is_in_register();
    words_->show(exposure_effect_words(first == nullptr ? nullptr : &first->assessment, in_register,
                                       core::stamp_of(session_.instrument()), session_.tr()));
    try {
        show(first == nullptr ? std::vector<BeforeAfterRow>{} : rows_now(*first));
    } catch (const Error& error) {  // facts that could not be saved either
        show({});
        show_message(*words_, session_.tr().text(error.problems().front().what));
    }
}

void ExposureEffectCard::show(std::vector<BeforeAfterRow> rows) {
    if (rows == rows_ && table_->IsShown() == !rows.empty()) return;
    rows_ = std::move(rows);
    table_->show(rows_.size(), [this](std::size_t row, std::size_t column) {
        const auto& shown = rows_.at(row);
        if (column == 0) return shown.title;
        if (column == 1) return shown.before;
        return shown.after == shown.before ? shown.after : "→ " + shown.after;
    });
    table_->Show(!rows_.empty());
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

}  // namespace werkrug::app
