// What a reader of cases must refuse, made from the sample case.
#include "tests/malformed/defect.hpp"

namespace werkrug::tests {

namespace {

void add_unknown(std::vector<Defect>& all, const Spoiler& s) {
    all.push_back(s.replaced("unknown element", "<worker>", "<worker><bsn>1</bsn>"));
    all.push_back(s.replaced("unknown attribute", "<worker>", "<worker bsn=\"1\">"));
    all.push_back(s.replaced("text between elements", "<worker>", "<worker>text"));
    all.push_back(s.replaced("element in a text", "<name>M. Jansen", "<name><b>M.</b> Jansen"));
    all.push_back(s.replaced("element twice", "<worker>", "<worker/><worker>"));
    all.push_back(s.replaced("unknown sex", "<sex>female", "<sex>f"));
    all.push_back(s.replaced("unknown location", "<location>low-back", "<location>back"));
    all.push_back(s.replaced("unknown radiation", "<radiation>none", "<radiation>left"));
    all.push_back(
        s.replaced("unknown answer", "\"malaise\" answer=\"no\"", "\"malaise\" answer=\"maybe\""));
    all.push_back(s.replaced("unknown red flag", "id=\"malaise\"", "id=\"mal\""));
    all.push_back(s.replaced("derived red flag answered", "id=\"malaise\"", "id=\"onset-age\""));
    all.push_back(s.replaced("red flag twice", "id=\"malaise\"", "id=\"weight-loss\"",
                             "id=\"weight-loss\" answer=\"no\"/>\n    <flag id=\"neuro"));
    all.push_back(s.replaced("unknown factor", "id=\"whole-body-vibration\"", "id=\"noise\""));
    all.push_back(s.replaced("factor twice", "id=\"whole-body-vibration\"", "id=\"lifting\""));
    all.push_back(s.replaced("unknown level", "level=\"moderate\"", "level=\"medium\""));
    all.push_back(s.replaced("level of another factor", "level=\"moderate\"", "level=\"present\""));
    all.push_back(s.replaced("unknown evidence", "evidence=\"observation\"", "evidence=\"gut\""));
    all.push_back(s.replaced("unknown coupling", "coupling=\"fair\"", "coupling=\"f\""));
    all.push_back(s.replaced("unknown question", "id=\"worker-opinion\"", "id=\"opinion\""));
    all.push_back(
        s.replaced("unknown contribution", "contribution=\"somewhat\"", "contribution=\"some\""));
    all.push_back(s.replaced("unknown conclusion", "<conclusion>likely", "<conclusion>yes"));
    all.push_back(s.replaced("unknown kind of measure", "kind=\"technique\"", "kind=\"tools\""));
    all.push_back(
        s.replaced("unknown recipient", "to=\"insurer-medical-adviser\"", "to=\"employer\""));
    all.push_back(s.replaced("unknown outcome", "outcome=\"agreed\"", "outcome=\"fine\""));
    all.push_back(s.replaced("unknown instrument", "instrument=\"lbp-loetters-2003\"",
                             "instrument=\"d004\""));
}

void add_numbers(std::vector<Defect>& all, const Spoiler& s) {
    for (const char* number : {"1e999", "-1e999", "nan", "inf", "17,5", "17kg", "0x11", "1.2.3",
                               "--1", "1e", "seventeen"}) {
        all.push_back(s.replaced(std::string{"load of "} + number, "load-kg=\"17\"",
                                 std::string{"load-kg=\""} + number + "\""));
    }
    all.push_back(s.replaced("load of 100,000 digits", "load-kg=\"17\"",
                             "load-kg=\"" + repeated("9", 100'000) + "\""));
    all.push_back(s.replaced("negative load", "load-kg=\"17\"", "load-kg=\"-17\""));
    all.push_back(s.replaced("load of a lorry", "load-kg=\"17\"", "load-kg=\"17000\""));
    all.push_back(s.replaced("negative minutes", "min-per-shift=\"300\"", "min-per-shift=\"-3\""));
    all.push_back(
        s.replaced("task longer than the shift", "min-per-shift=\"300\"", "min-per-shift=\"481\""));
    all.push_back(s.replaced("shift of two days", "shift-min=\"480\"", "shift-min=\"2880\""));
    all.push_back(s.replaced("share over one", "share=\"0.30\"", "share=\"1.30\""));
    all.push_back(s.replaced("pain of 11", "<pain-nrs>6", "<pain-nrs>11"));
    all.push_back(s.replaced("pain of 5.5", "<pain-nrs>6", "<pain-nrs>5.5"));
    all.push_back(s.replaced("sick leave of 150 %", "percent=\"50\"", "percent=\"150\""));
    all.push_back(s.replaced("200 hours a week", "<hours-per-week>36", "<hours-per-week>200"));
}

void add_dates(std::vector<Defect>& all, const Spoiler& s) {
    for (const char* date :
         {"2026-02-30", "2025-02-29", "16-03-2026", "26-03-16", "2026-3-16", "2026-13-01",
          "2026-00-10", "2026-03-00", "2026-03-16T10:00", "today"}) {
        all.push_back(s.replaced(std::string{"assessed on "} + date, "<assessment-date>2026-03-16",
                                 std::string{"<assessment-date>"} + date));
    }
    all.push_back(s.replaced("born in the future", "<birth-date>1984", "<birth-date>2984"));
    all.push_back(s.replaced("assessment before the onset", "<assessment-date>2026-03-16",
                             "<assessment-date>2025-03-16"));
    all.push_back(s.replaced("first onset after the onset", "<first-onset>2019-02-01",
                             "<first-onset>2026-02-01"));
    all.push_back(s.replaced("born after the onset", "<birth-date>1984",
                             "<birth-date>2025-12-31</birth-date><!--1984",
                             "<birth-date>2025-12-31"));
    all.push_back(s.replaced("sick leave that ends before it began", "to=\"\" percent",
                             "to=\"2025-11-01\" percent"));
    all.push_back(s.replaced("consent that ends before it was given", "until=\"2026-09-16\"",
                             "until=\"2025-09-16\""));
    all.push_back(s.replaced("answered before it was sent", "answered=\"2026-03-25\"",
                             "answered=\"2026-03-01\""));
    all.push_back(
        s.replaced("employment that ends before it began", "<to/>", "<to>2014-01-01</to>"));
}

void add_rules(std::vector<Defect>& all, const Spoiler& s) {
    all.push_back(s.replaced(
        "judgement that deviates without a reason",
        "<reason>Blootstelling gemeten, geen andere verklaring van gewicht.</reason>", "", ""));
    all.push_back(s.replaced("stated level that differs without a note",
                             "level=\"worksheet\" evidence", "level=\"none\" evidence"));
}

}  // namespace

std::vector<Defect> case_defects(const Spoiler& spoiler) {
    std::vector<Defect> defects;
    add_unknown(defects, spoiler);
    add_numbers(defects, spoiler);
    add_dates(defects, spoiler);
    add_rules(defects, spoiler);
    return defects;
}

}  // namespace werkrug::tests
