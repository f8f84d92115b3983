#include "app/gui/worksheet_results.hpp"

#include "app/gui/exposure_texts.hpp"
#include "app/gui/worksheet_summary.hpp"
#include "app/gui/wx_text.hpp"

#include <algorithm>

namespace werkrug::app {

WorksheetResults::WorksheetResults(wxWindow* parent, Session& session)
    : Card(parent, session.tr().tr("What the worksheet gives")), session_(session) {
    add_level_lines();
    add_measure_lines();
    refresh();
}

void WorksheetResults::add_level_lines() {
    for (std::size_t index = 0; index < session_.instrument().instrument.factors.size(); ++index) {
        levels_.push_back(new WrappedText(this, {}, Emphasis::strong));
        add(levels_.back(), space::tiny);
    }
}

void WorksheetResults::add_measure_lines() {
    auto* lines = new wxBoxSizer(wxVERTICAL);
    for (std::size_t index = 0; index < session_.instrument().instrument.measures.size(); ++index) {
        Line line{new WrappedText(this, {}), new wxStaticText(this, wxID_ANY, {}),
                  new WrappedText(this, {}, Emphasis::plain, Meaning::subdued)};
        set_emphasis(line.value, Emphasis::strong);
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(line.title, 1, wxRIGHT, FromDIP(space::medium));
        row->Add(line.value, 0);
        lines->Add(row, 0, wxEXPAND | wxTOP, FromDIP(space::small));
        lines->Add(line.missing, 0, wxEXPAND);
        measures_.push_back(line);
    }
    add(lines, 0);
}

void WorksheetResults::refresh() {
    const auto& instrument = session_.instrument().instrument;
    const auto& exposure = session_.assessment().exposure;
    const auto lines = measure_lines(session_.facts(), exposure, instrument, session_.tr());
    for (std::size_t index = 0; index < std::min(lines.size(), measures_.size()); ++index) {
        const auto& shown = measures_[index];
        shown.title->show(lines[index].title);
        shown.missing->show(lines[index].missing);
        if (shown.value->GetLabelText() == to_wx(lines[index].value)) continue;
        shown.value->SetLabelText(to_wx(lines[index].value));
        if (auto* column = ScrolledColumn::around(this)) column->request_layout();
    }
    for (std::size_t index = 0; index < levels_.size(); ++index) {
        const auto& factor = instrument.factors.at(index);
        levels_[index]->show(
            factor.derivable()
                ? derived_level_text(factor, exposure.factors.at(index).derived, session_.tr())
                : std::string{});
    }
}

}  // namespace werkrug::app
