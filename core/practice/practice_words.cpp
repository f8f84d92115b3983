#include "core/practice/practice_words.hpp"

#include "tables/code_lists.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/practice.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace werkrug::core {

namespace {

namespace categories = practice_categories;

// What follows a prefix; nothing when the text does not begin with it.
std::optional<std::string> after(std::string_view prefix, std::string_view text) {
    if (!text.starts_with(prefix)) return std::nullopt;
    return std::string{text.substr(prefix.size())};
}

std::optional<std::string> code_words(std::string_view list, const std::string& code,
                                      const Translator& tr) {
    for (const auto& entry : tables::code_list(list))
        if (entry.code == code) return entry.title.in(tr.language());
    return std::nullopt;
}

template <typename List>
std::optional<std::string> title_in(const List& list, const std::string& id, const Translator& tr) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.id == id; });
    if (found == list.end()) return std::nullopt;
    return found->title.in(tr.language());
}

// The categories that stand for no code.
std::optional<std::string> special_words(const std::string& category, const Translator& tr) {
    if (category == categories::unknown) return tr.tr("unknown");
    if (category == categories::without_conclusion) return tr.tr("no conclusion yet");
    if (category == categories::not_notified) return tr.tr("not notified yet");
    if (category == categories::no_measures) return tr.tr("none recorded");
    if (category == categories::with_measure) return tr.tr("with such a measure");
    if (category == categories::without_measure) return tr.tr("without such a measure");
    return std::nullopt;
}

std::optional<std::string> words_of_code(const std::string& table, const std::string& category,
                                         const Translator& tr) {
    const auto& rules = tables::practice_rules();
    if (table == practice_tables::sector) return title_in(rules.sectors, category, tr);
    if (table == practice_tables::occupation_group)
        return title_in(rules.occupation_groups, category, tr);
    if (table == practice_tables::notification)
        return title_in(rules.notification_bands, category, tr);
    if (table == practice_tables::conclusion) return code_words("conclusion", category, tr);
    if (table == practice_tables::duration) return code_words("duration-class", category, tr);
    if (table == practice_tables::measures) return code_words("measure-kind", category, tr);
    if (after(practice_tables::factor_prefix, table)) return code_words("level", category, tr);
    return std::nullopt;
}

}  // namespace

std::string factor_title(const std::string& factor, const Translator& tr) {
    for (const auto& file : tables::shipped_instruments())
        if (const auto* found = file.instrument.find_factor(factor))
            return found->title.in(tr.language());
    return factor;
}

std::string table_title(const std::string& table, const Translator& tr) {
    if (const auto factor = after(practice_tables::factor_prefix, table))
        return tr.tr("Factor: {0}", {factor_title(*factor, tr)});
    if (const auto kind = after(practice_tables::measure_prefix, table))
        return tr.tr("Measures: {0}",
                     {tables::code_title("measure-kind", *kind).in(tr.language())});
    if (table == practice_tables::month) return tr.tr("Month of the assessment");
    if (table == practice_tables::quarter) return tr.tr("Quarter of the assessment");
    if (table == practice_tables::occupation) return tr.tr("Occupation");
    if (table == practice_tables::occupation_group) return tr.tr("Group of occupations (ISCO-08)");
    if (table == practice_tables::sector) return tr.tr("Economic sector (NACE)");
    if (table == practice_tables::conclusion) return tr.tr("Conclusion");
    if (table == practice_tables::duration) return tr.tr("Duration of the complaints");
    if (table == practice_tables::notification) return tr.tr("From assessment to notification");
    if (table == practice_tables::measures)
        return tr.tr("Measures (a case can have several kinds)");
    return table;
}

std::string category_title(const std::string& table, const std::string& category,
                           const Translator& tr) {
    if (auto words = special_words(category, tr)) return std::move(*words);
    return words_of_code(table, category, tr).value_or(category);
}

}  // namespace werkrug::core
