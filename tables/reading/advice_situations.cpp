#include "tables/reading/advice_situations.hpp"

#include "tables/reading/fields.hpp"

#include <utility>

namespace werkrug::tables {

namespace {

constexpr std::pair<std::string_view, AdviceSituation> situations[]{
    {"emergency", AdviceSituation::emergency}, {"red-flag", AdviceSituation::red_flag},
    {"radicular", AdviceSituation::radicular}, {"elsewhere", AdviceSituation::elsewhere},
    {"acute", AdviceSituation::acute},         {"subacute", AdviceSituation::subacute},
    {"chronic", AdviceSituation::chronic}};

}  // namespace

std::set<AdviceSituation> read_advice_situations(Element& element) {
    std::set<AdviceSituation> fits;
    for (const auto& word : words_in(element.required_attribute("for"))) {
        const auto before = fits.size();
        for (const auto& [name, situation] : situations)
            if (name == word) fits.insert(situation);
        if (fits.size() == before) element.report_attribute("for", msg("This value is not known"));
    }
    if (fits.empty()) element.report_attribute("for", msg("This value is not known"));
    return fits;
}

}  // namespace werkrug::tables
