#include "app/gui/care/care_plan_card.hpp"

#include "app/gui/care/care_choices.hpp"
#include "app/gui/care/care_rows.hpp"
#include "app/gui/field_path.hpp"
#include "core/care/source_numbers.hpp"
#include "tables/code_lists.hpp"

#include <algorithm>
#include <array>

namespace werkrug::app {

namespace {

constexpr std::string_view advice_list = "case/care/plan/advice";

// In the order of the card.
constexpr std::array kinds{tables::CareLineKind::check,    tables::CareLineKind::advise,
                           tables::CareLineKind::do_not,   tables::CareLineKind::refer,
                           tables::CareLineKind::evaluate, tables::CareLineKind::yellow_flag};

// The words of the kinds begin with a small letter, for within a sentence.
std::string as_heading(std::string words) {
    constexpr char to_capital = 'A' - 'a';
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() + to_capital);
    return words;
}

const core::CarePlanLine* find_line(const core::CarePlan& plan, const tables::CareLine& line) {
    const auto found = std::find_if(plan.lines.begin(), plan.lines.end(),
                                    [&](const auto& entry) { return entry.line == &line; });
    return found == plan.lines.end() ? nullptr : &*found;
}

}  // namespace

CarePlanCard::CarePlanCard(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("Care plan")),
      session_(session),
      situation_(new WrappedText(this, " ", Emphasis::strong)),
      risk_(new WrappedText(this, " ")) {
    add(situation_, space::tiny);
    add(risk_);
    for (const auto kind : kinds) add_group(kind);
    sources_ = new WrappedText(this, {}, Emphasis::plain, Meaning::subdued);
    unknown_ = new WrappedText(this, {}, Emphasis::plain, Meaning::warning);
    add(sources_, space::medium);
    add(unknown_);
    own_ = new RowList(this, session, own_advice_rows(session));
    add(own_, 0);
}

void CarePlanCard::add_group(tables::CareLineKind kind) {
    const auto& title = tables::code_title("care-line-kind", tables::name_of(kind));
    Group group{.heading = new WrappedText(this, as_heading(title.in(session_.language())),
                                           Emphasis::heading)};
    body()->Add(group.heading, 0, wxEXPAND | wxTOP, FromDIP(space::small));
    for (const auto& line : tables::care_plan_data().lines) {
        if (line.kind != kind) continue;
        group.rows.push_back(new CareLineRow(this, session_, line));
        add(group.rows.back());
    }
    groups_.push_back(std::move(group));
}

void CarePlanCard::refresh() {
    const auto& tr = session_.tr();
    const auto plan =
        core::care_plan(session_.facts(), session_.instrument().instrument, session_.today());
    situation_->show(situation_words(plan, tr));
    risk_->show(plan.situation ? risk_words(plan, tr) : std::string{});
    show_lines(plan);
    show_unknown();
    own_->refresh();
}

void CarePlanCard::show_lines(const core::CarePlan& plan) {
    core::SourceNumbers sources;
    bool moved = false;
    for (const auto& group : groups_) {
        bool any = false;
        for (auto* row : group.rows) {
            const auto* entry = find_line(plan, row->line());
            moved = moved || row->IsShown() != (entry != nullptr);
            any = any || entry != nullptr;
            if (entry == nullptr)
                row->leave_out();
            else
                row->show(plan, *entry,
                          sources.number_of(row->line().source.in(session_.language())));
        }
        group.heading->Show(any);
    }
    std::string text;
    for (std::size_t i = 0; i < sources.all().size(); ++i)
        text += (i == 0 ? "[" : "\n[") + std::to_string(i + 1) + "] " + sources.all()[i];
    sources_->show(text);
    if (!moved) return;
    if (auto* column = ScrolledColumn::around(this)) column->request_layout();
}

void CarePlanCard::show_unknown() {
    std::string ids;
    for (const auto& id : unknown_advice(session_.facts())) ids += (ids.empty() ? "" : ", ") + id;
    unknown_->show(
        ids.empty() ? ids : session_.tr().tr("⚠ Chosen earlier, and not known here: {0}", {ids}));
}

bool CarePlanCard::focus_field(std::string_view path) {
    if (own_->focus(path)) return true;
    if (!is_within(path, advice_list)) return false;
    for (const auto& group : groups_)
        for (auto* row : group.rows) {
            if (!row->IsShown() || !is_within(path, advice_path(row->line().id))) continue;
            row->focus();
            return true;
        }
    own_->focus("case/care/plan/own-advice");
    return true;
}

}  // namespace werkrug::app
