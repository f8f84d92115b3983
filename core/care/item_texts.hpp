// The sentences of questionnaires that a practice with a licence keeps in a file of its own: shown
// where answers are typed, never copied into a case.
//
// A CSV file with the columns form, item, language and text, in any order: "start-back" or "SBST",
// the number of the item from 1, "nl" or "en", and the sentence.
#pragma once

#include "tables/language.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <tuple>

namespace werkrug::core {

class ItemTexts {
  public:
    bool empty() const { return texts_.empty(); }
    std::size_t size() const { return texts_.size(); }

    // Of an item (its number, from 1) of a form, by its id; empty when there is none.
    std::string find(const std::string& form, int item, Language language) const;

    // False when there is one already.
    bool add(const std::string& form, int item, Language language, std::string text);

  private:
    std::map<std::tuple<std::string, int, Language>, std::string> texts_{};
};

// Throws Error with everything that is wrong (up to 500 rows), each with its line and column: a
// column that is missing, a form, item or language that is not known, a text that is empty, too
// long or given twice. `file` is only named in messages; no sentence is repeated in one.
ItemTexts read_item_texts(const std::string& bytes, const std::string& file);

// The same for a file of at most a megabyte.
ItemTexts load_item_texts(const std::string& path);

}  // namespace werkrug::core
