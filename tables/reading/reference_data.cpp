#include "tables/reading/reference_data.hpp"

#include "tables/embedded.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace werkrug::tables {

void read_reference_data(std::string_view name, const std::function<void(Element&)>& read) {
    const auto files = embedded::reference_data();
    const auto file = std::find_if(files.begin(), files.end(), [name](const auto& candidate) {
        return candidate.name == name;
    });
    if (file == files.end())
        throw std::logic_error("no such file in the program: " + std::string{name});
    const StrictDocument document{std::string{file->text()}, std::string{name}};
    ReadingLog log;
    Element root{document, document.root(), document.root().name(), log};
    read(root);
    if (!log.problems.empty()) throw std::logic_error(to_english(log.problems.front(), name));
}

}  // namespace werkrug::tables
