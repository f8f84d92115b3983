#include "reports/leaflet.hpp"

#include "core/date.hpp"
#include "core/text/translator.hpp"
#include "reports/layout/flow.hpp"
#include "reports/layout/page_feet.hpp"
#include "reports/letters/letter.hpp"
#include "reports/pdf/finish.hpp"
#include "tables/leaflet.hpp"

namespace werkrug::reports {

namespace {

using namespace layout;
using core::Translator;

// How the leaflet looks on a size of paper.
struct LeafletLook {
    pdf::PageSize paper{};
    style::PageLook page{};
    TextStyle title{};
};

LeafletLook look_on(pdf::PageSize paper, double margin_pt, double body_pt) {
    constexpr double foot_pt = 62;
    constexpr double title_size = 1.9;  // of the running text
    return {.paper = paper,
            .page = {.left_pt = margin_pt,
                     .top_pt = margin_pt,
                     .text_width_pt = paper.width_pt - 2 * margin_pt,
                     .bottom_pt = paper.height_pt - foot_pt,
                     .body = {Weight::regular, body_pt, style::ink}},
            .title = {Weight::bold, title_size * body_pt, style::accent}};
}

LeafletLook look_of(LeafletPaper paper) {
    return paper == LeafletPaper::a4 ? look_on(pdf::a4, 68, 12) : look_on(pdf::a5, 42, 10);
}

std::vector<std::string> in_language(const std::vector<LocalizedText>& texts, Language language) {
    std::vector<std::string> words;
    words.reserve(texts.size());
    for (const auto& text : texts) words.push_back(text.in(language));
    return words;
}

void write_section(Flow& flow, const tables::LeafletSection& section, Language language) {
    flow.heading({.title = section.title.in(language)});
    for (const auto& text : section.paragraphs) flow.paragraph(text.in(language));
    if (!section.points.empty()) flow.bullets(in_language(section.points, language));
    if (!section.alerts.empty()) flow.gap(flow.look().body.size_pt);
    for (const auto& alert : section.alerts) letters::write_box(flow, alert.in(language));
}

Flow flow_on(pdf::Document& document, const LeafletLook& look) {
    return {document, [](pdf::Document&) {}, look.page};
}

// How much of a page a section takes, found out by writing it.
double height_of(const tables::LeafletSection& section, const LeafletLook& look,
                 Language language) {
    constexpr double above_heading_pt = 20;
    pdf::Document trial(look.paper);
    auto flow = flow_on(trial, look);
    write_section(flow, section, language);
    return trial.page_count() == 1 ? flow.y() - look.page.top_pt + above_heading_pt : 0;
}

void write_sources(Flow& flow, const tables::Leaflet& leaflet, const Translator& tr) {
    std::string words;
    for (const auto& source : leaflet.sources) words += (words.empty() ? "" : "; ") + source;
    flow.gap(flow.look().body.size_pt);
    flow.paragraph(tr.tr("Sources: {0}.", {words}), style::small_muted);
}

}  // namespace

std::string render_leaflet(LeafletPaper paper, Language language) {
    const Translator tr(language);
    const auto look = look_of(paper);
    const auto& leaflet = tables::leaflet();
    const auto edition = core::parse_date(leaflet.edition).value();
    pdf::Document document(look.paper);
    auto flow = flow_on(document, look);
    flow.paragraph(leaflet.title.in(language), look.title);
    flow.paragraph(leaflet.introduction.in(language));
    for (const auto& section : leaflet.sections) {
        flow.need(height_of(section, look, language));  // no section is torn apart
        write_section(flow, section, language);
    }
    write_sources(flow, leaflet, tr);
    draw_page_feet(document, look.page, tr.tr("Edition of {0}", {tr.date(edition)}), tr);
    return pdf::finish(document, {.title = leaflet.title.in(language),
                                  .author = "Werkrug",
                                  .subject = tr.tr("Leaflet for people with low-back pain"),
                                  .date = edition,
                                  .language = language});
}

}  // namespace werkrug::reports
