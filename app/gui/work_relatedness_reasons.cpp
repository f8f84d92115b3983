#include "app/gui/work_relatedness_reasons.hpp"

#include "core/assessment/explain.hpp"

namespace werkrug::app {

namespace {

std::string heading_of(WorkRelatednessReasons::Part part, const core::Translator& tr) {
    return part == WorkRelatednessReasons::Part::steps ? tr.tr("How this follows")
                                                       : tr.tr("To be aware of");
}

}  // namespace

WorkRelatednessReasons::WorkRelatednessReasons(wxWindow* parent, Session& session, Part part)
    : Card(parent, heading_of(part, session.tr())),
      session_(session),
      part_(part),
      list_(new wxBoxSizer(wxVERTICAL)) {
    add(list_, 0);
    refresh();
}

std::vector<WorkRelatednessReasons::Line> WorkRelatednessReasons::current_lines() const {
    std::vector<Line> lines;
    for (const auto& reason : core::explain(session_.assessment(), session_.facts(),
                                            session_.instrument().instrument, session_.tr()))
        if (reason.remark == (part_ == Part::remarks))
            lines.push_back({reason.text, reason.source});
    return lines;
}

void WorkRelatednessReasons::refresh() {
    const auto lines = current_lines();
    if (shown_once_ && lines == shown_) return;
    shown_ = lines;
    shown_once_ = true;
    show(lines);
}

void WorkRelatednessReasons::show(const std::vector<Line>& lines) {
    const auto& tr = session_.tr();
    list_->Clear(true);
    const auto put = [&](const std::string& text, Meaning meaning, int below) {
        list_->Add(new WrappedText(this, text, Emphasis::plain, meaning), 0, wxEXPAND | wxBOTTOM,
                   FromDIP(below));
    };
    if (lines.empty()) put(tr.tr("Nothing."), Meaning::subdued, 0);
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const auto sign =
            part_ == Part::steps ? std::to_string(index + 1) + ". " : std::string{"⚠ "};
        const bool sourced = !lines[index].source.empty();
        put(sign + lines[index].text, Meaning::plain, sourced ? space::tiny : space::medium);
        if (sourced)
            put(tr.tr("Source: {0}", {lines[index].source}), Meaning::subdued, space::medium);
    }
    if (auto* scrolled = ScrolledColumn::around(this)) scrolled->request_layout();
}

}  // namespace werkrug::app
