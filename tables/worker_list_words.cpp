#include "tables/worker_list_words.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"

namespace werkrug::tables {

namespace {

struct ListWords {
    std::vector<MeaningWords> columns{};
    std::vector<MeaningWords> sexes{};
};

std::vector<MeaningWords> read_meanings(Element& root, std::string_view name,
                                        std::string_view meaning, std::string_view word) {
    std::vector<MeaningWords> meanings;
    for (auto& element : root.children(name)) {
        MeaningWords one{.meaning = read_text_attribute(element, meaning)};
        for (auto& child : element.children(word)) {
            one.words.push_back(read_text(child));
            child.finish();
        }
        element.finish();
        meanings.push_back(std::move(one));
    }
    return meanings;
}

const ListWords& list_words() {
    static const auto read = [] {
        ListWords words;
        read_reference_data("worker-list.xml", [&words](Element& root) {
            words.columns = read_meanings(root, "column", "field", "name");
            words.sexes = read_meanings(root, "sex", "code", "word");
            root.finish();
        });
        return words;
    }();
    return read;
}

}  // namespace

const std::vector<MeaningWords>& worker_list_columns() {
    return list_words().columns;
}

const std::vector<MeaningWords>& worker_list_sexes() {
    return list_words().sexes;
}

}  // namespace werkrug::tables
