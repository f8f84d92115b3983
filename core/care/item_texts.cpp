#include "core/care/item_texts.hpp"

#include "core/io/csv_reader.hpp"
#include "core/io/gathered_problems.hpp"
#include "core/text/translator.hpp"
#include "tables/parse.hpp"
#include "tables/questionnaires.hpp"
#include "tables/xml/strict_document.hpp"

#include <optional>
#include <utility>

namespace werkrug::core {

namespace {

constexpr std::size_t most_bytes = 1U << 20U;
constexpr std::size_t longest_text = 1000;
constexpr CsvLimits limits{.max_row_bytes = 8U << 10U, .max_columns = 50};

class ItemTextReader {
  public:
    ItemTextReader(const std::string& bytes, const std::string& file)
        : reader_(text_bytes(bytes), file, limits),
          form_(reader_.column("form")),
          item_(reader_.column("item")),
          language_(reader_.column("language")),
          text_(reader_.column("text")),
          problems_(file) {}

    ItemTexts read() {
        while (reader_.next()) read_row();
        problems_.throw_any();
        return std::move(texts_);
    }

  private:
    void read_row();
    const tables::Questionnaire* form();
    std::optional<int> item(const tables::Questionnaire& form);
    std::optional<Language> language();
    std::string text();
    void report(std::size_t column, Message what, Message hint = {});

    CsvReader reader_;
    std::size_t form_;
    std::size_t item_;
    std::size_t language_;
    std::size_t text_;
    ItemTexts texts_{};
    GatheredProblems problems_;
};

void ItemTextReader::report(std::size_t column, Message what, Message hint) {
    problems_.add(reader_.problem(column, std::move(what), std::move(hint)));
}

void ItemTextReader::read_row() {
    const auto* form = this->form();
    const auto number = form != nullptr ? item(*form) : std::nullopt;
    const auto language = this->language();
    auto text = this->text();
    if (form == nullptr || !number || !language || text.empty()) return;
    if (!texts_.add(form->id, *number, *language, std::move(text)))
        report(item_, msg("this item has a text in this language already"),
               msg("keep one of them"));
}

const tables::Questionnaire* ItemTextReader::form() {
    const auto* form = tables::find_questionnaire(reader_.text(form_));
    if (form == nullptr)
        report(form_, msg("this questionnaire is not known"),
               msg("one of: {0}", {tables::questionnaire_ids()}));
    return form;
}

std::optional<int> ItemTextReader::item(const tables::Questionnaire& form) {
    const auto number = parse_whole_number(reader_.text(item_));
    const auto count = static_cast<int>(form.items.size());
    if (number && *number >= 1 && *number <= count) return number;
    report(item_, msg("the questionnaire has no such item"),
           msg("from {0} to {1}", {"1", std::to_string(count)}));
    return std::nullopt;
}

std::optional<Language> ItemTextReader::language() {
    const auto language = language_from(reader_.text(language_));
    if (!language) report(language_, msg("this language is not known"), msg("nl or en"));
    return language;
}

std::string ItemTextReader::text() {
    std::string text{reader_.text(text_)};
    if (text.empty()) report(text_, msg("the text is missing"));
    if (text.size() <= longest_text) return text;
    report(text_, msg("the text is longer than {0} bytes", {std::to_string(longest_text)}));
    return {};
}

}  // namespace

std::string ItemTexts::find(const std::string& form, int item, Language language) const {
    const auto found = texts_.find({form, item, language});
    return found == texts_.end() ? std::string{} : found->second;
}

bool ItemTexts::add(const std::string& form, int item, Language language, std::string text) {
    return texts_.emplace(std::tuple{form, item, language}, std::move(text)).second;
}

ItemTexts read_item_texts(const std::string& bytes, const std::string& file) {
    return ItemTextReader(bytes, file).read();
}

ItemTexts load_item_texts(const std::string& path) {
    return read_item_texts(tables::read_file(path, most_bytes), path);
}

}  // namespace werkrug::core
