// What a reader of instruments must refuse, made from the shipped instrument.
#include "tests/malformed/defect.hpp"

namespace werkrug::tests {

namespace {

void add_form(std::vector<Defect>& all, const Spoiler& s) {
    all.push_back(s.replaced("unknown element", "<summary>", "<abstract/><summary>"));
    all.push_back(s.replaced("unknown status", "status=\"derived\"", "status=\"official\""));
    all.push_back(s.replaced("no version", " version=\"1\"", "", "<instrument "));
    all.push_back(
        s.replaced("title in one language only", "<nl>Aspecifieke lagerugpijn</nl>", "", ""));
    all.push_back(s.replaced("empty text", "<nl>Aspecifieke lagerugpijn</nl>", "<nl> </nl>"));
    all.push_back(s.replaced("unknown basis", "basis=\"working-definition\"", "basis=\"guess\""));
    all.push_back(s.replaced("unknown comparison", "comparison=\"at-least\"", "comparison=\"ge\""));
    all.push_back(s.replaced("odds ratio of 1e999", "odds-ratio=\"1.51\"", "odds-ratio=\"1e999\""));
    all.push_back(
        s.replaced("odds ratio with a comma", "odds-ratio=\"1.51\"", "odds-ratio=\"1,51\""));
    all.push_back(s.replaced("odds ratio of zero", "odds-ratio=\"1.51\"", "odds-ratio=\"0\""));
    all.push_back(s.replaced("prior of nothing", "prior-percent=\"30\"", "prior-percent=\"\""));
    all.push_back(s.replaced("prior of 100 %", "prior-percent=\"30\"", "prior-percent=\"100\""));
    all.push_back(s.replaced("negative prior", "prior-percent=\"30\"", "prior-percent=\"-30\""));
}

void add_references(std::vector<Defect>& all, const Spoiler& s) {
    all.push_back(
        s.replaced("factor twice", "<factor id=\"bending-twisting\"", "<factor id=\"lifting\""));
    all.push_back(
        s.replaced("red flag twice", "red-flag id=\"malaise\"", "red-flag id=\"trauma\""));
    all.push_back(s.replaced("unknown measure", "measure=\"trunk_over_20deg_h\"",
                             "measure=\"trunk_over_21deg_h\""));
    all.push_back(s.replaced("unknown source", "threshold percent=\"50\" source=\"loetters-2003\"",
                             "threshold percent=\"50\" source=\"loetters\""));
    all.push_back(s.replaced("unknown band in the table",
                             "<row points=\"3\"><cell band=\"under-35\"",
                             "<row points=\"3\"><cell band=\"under-36\""));
}

void add_numbers(std::vector<Defect>& all, const Spoiler& s) {
    all.push_back(s.replaced("level without points", "level name=\"moderate\" points=\"4\"",
                             "level name=\"moderate\""));
    all.push_back(s.replaced("points that do not follow from the odds ratio",
                             "level name=\"moderate\" points=\"4\"",
                             "level name=\"moderate\" points=\"5\""));
    all.push_back(s.replaced("gap between age bands", "from=\"46\"", "from=\"47\""));
    all.push_back(s.replaced("overlap of age bands", "from=\"46\"", "from=\"45\""));
    all.push_back(s.replaced("age bands that end too early", "to=\"75\"", "to=\"70\""));
    all.push_back(
        s.replaced("no threshold", "<threshold percent=\"50\" source=\"loetters-2003\"/>", "", ""));
    all.push_back(s.replaced("table row missing", "<row points=\"5\">", "<row points=\"6\">"));
    all.push_back(s.replaced("cell missing", "<cell band=\"35-45\">48.9</cell>", ""));
    all.push_back(s.replaced("cell that does not follow from the model", ">48.9<", ">49.1<"));
    all.push_back(s.replaced("cell that is no number", ">48.9<", ">48.9 %<"));
    all.push_back(s.replaced("table that falls with points", ">48.9<", ">4.9<"));
    all.push_back(s.replaced("table that rises with age", ">48.9<", ">98.9<"));
    all.push_back(s.replaced("interval that does not hold the odds ratio",
                             "odds-ratio-low=\"1.31\"", "odds-ratio-low=\"1.61\""));
}

}  // namespace

std::vector<Defect> instrument_defects(const Spoiler& spoiler) {
    std::vector<Defect> defects;
    add_form(defects, spoiler);
    add_references(defects, spoiler);
    add_numbers(defects, spoiler);
    return defects;
}

}  // namespace werkrug::tests
