#include "tests/app/care/care_cases.hpp"

#include "core/care/questionnaire_result.hpp"
#include "core/case/case_reader.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

namespace werkrug::tests {

core::Case care_example() {
    return core::read_case(read_bytes(vectors_dir() / "case-care.xml"), "case-care.xml").facts;
}

core::FilledQuestionnaire filled_in(const std::string& form, std::string_view iso_date,
                                    std::string_view answers) {
    core::FilledQuestionnaire filled{.form = form};
    if (!iso_date.empty()) filled.date = date(iso_date);
    int item = 0;
    for (const auto& answer : core::read_answers(answers, form)) {
        ++item;
        if (answer) filled.answers.push_back({.item = item, .value = answer});
    }
    return filled;
}

}  // namespace werkrug::tests
