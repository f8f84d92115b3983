#include "app/gui/register/destroy_rules.hpp"

#include "app/gui/typed_values.hpp"
#include "core/register/search_index.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace werkrug::app {

namespace {

bool is_part_of_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || byte > 0x7F;
}

bool stands_alone(std::string_view text, std::size_t place, std::size_t length) {
    const bool begins = place == 0 || !is_part_of_word(text[place - 1]);
    const auto end = place + length;
    return begins && (end == text.size() || !is_part_of_word(text[end]));
}

bool has_words(std::string_view text, std::string_view words) {
    for (auto at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1))
        if (stands_alone(text, at, words.size())) return true;
    return false;
}

}  // namespace

std::string confirmation_of(const core::CaseSummary& summary, const core::Translator& tr) {
    for (const auto* name : {&summary.case_number, &summary.family_name})
        if (auto text = cleaned_text(*name); !text.empty()) return text;
    return tr.tr("destroy");
}

bool is_confirmed(std::string_view confirmation, std::string_view typed) {
    return core::fold(cleaned_text(typed)) == core::fold(cleaned_text(confirmation));
}

bool names_worker(const core::CaseSummary& summary, std::string_view text) {
    const auto folded = core::fold(text);
    const std::array names{&summary.family_name, &summary.given_name, &summary.worker_number,
                           &summary.case_number};
    return std::any_of(names.begin(), names.end(), [&](const auto* name) {
        const auto words = core::fold(cleaned_text(*name));
        return !words.empty() && has_words(folded, words);
    });
}

}  // namespace werkrug::app
