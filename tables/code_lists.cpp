#include "tables/code_lists.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace werkrug::tables {

namespace {

using Lists = std::map<std::string, std::vector<CodeEntry>, std::less<>>;

std::vector<CodeEntry> read_entries(Element& list) {
    std::vector<CodeEntry> entries;
    UsedIds used;
    for (auto& element : list.children("code")) {
        entries.push_back({read_id(element, used), read_localized(element)});
        element.finish();
    }
    return entries;
}

Lists read_lists() {
    Lists lists;
    read_reference_data("code-lists.xml", [&lists](Element& root) {
        UsedIds used;
        for (auto& list : root.children("list")) {
            auto id = read_id(list, used);
            lists.emplace(std::move(id), read_entries(list));
            list.finish();
        }
        root.finish();
    });
    return lists;
}

}  // namespace

const std::vector<CodeEntry>& code_list(std::string_view list) {
    static const Lists lists = read_lists();
    const auto found = lists.find(list);
    if (found == lists.end()) throw std::logic_error("no such code list: " + std::string{list});
    return found->second;
}

const LocalizedText& code_title(std::string_view list, std::string_view code) {
    const auto& entries = code_list(list);
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [code](const CodeEntry& entry) { return entry.code == code; });
    if (found == entries.end())
        throw std::logic_error("no code " + std::string{code} + " in list " + std::string{list});
    return found->title;
}

}  // namespace werkrug::tables
