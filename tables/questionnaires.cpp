#include "tables/questionnaires.hpp"

#include "tables/embedded.hpp"
#include "tables/reading/questionnaire_reader.hpp"

#include <algorithm>

namespace werkrug::tables {

namespace {

std::vector<Questionnaire> read_shipped() {
    std::vector<Questionnaire> read;
    read.reserve(embedded::questionnaire_files().size());
    for (const auto& file : embedded::questionnaire_files())
        read.push_back(read_questionnaire(std::string{file.text()}, std::string{file.name}));
    return read;
}

}  // namespace

const std::vector<Questionnaire>& questionnaires() {
    static const auto all = read_shipped();
    return all;
}

const Questionnaire* find_questionnaire(std::string_view name) {
    const auto& all = questionnaires();
    const auto found = std::find_if(all.begin(), all.end(), [name](const auto& one) {
        return one.id == name || one.code == name;
    });
    return found == all.end() ? nullptr : &*found;
}

std::string questionnaire_ids() {
    std::string ids;
    for (const auto& one : questionnaires()) ids += (ids.empty() ? "" : ", ") + one.id;
    return ids;
}

}  // namespace werkrug::tables
