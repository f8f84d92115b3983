#include "core/register/search_index.hpp"

#include "tables/code_lists.hpp"

#include <boost/locale/conversion.hpp>
#include <boost/locale/generator.hpp>

#include <algorithm>
#include <array>
#include <locale>
#include <sstream>
#include <tuple>

namespace werkrug::core {

namespace {

// Not in the text of a query's word, so that no word matches over the border of two fields.
constexpr char border = '\n';

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// U+0300..U+036F, the accents that stand alone after decomposition: CC 80 .. CD AF in UTF-8.
std::string without_accents(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto second = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1])
                                                : static_cast<unsigned char>(0);
        const bool accent = first == 0xCC || (first == 0xCD && second <= 0xAF);
        if (accent) {
            ++i;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

void add_date(std::string& text, std::optional<Date> date) {
    if (!date) return;
    const auto iso = print_date(*date);
    const auto dash = iso.find('-');
    const auto last = iso.rfind('-');
    text += iso + border + iso.substr(last + 1) + iso.substr(dash, last - dash) + "-" +
            iso.substr(0, dash) + border;
}

std::string searchable(const CaseSummary& summary) {
    std::string text;
    for (const auto* field : {&summary.case_number, &summary.family_name, &summary.given_name,
                              &summary.worker_number, &summary.employer, &summary.occupation})
        text += fold(*field) + border;
    add_date(text, summary.birth_date);
    add_date(text, summary.assessment_date);
    add_date(text, summary.onset);
    if (summary.conclusion.empty()) return text;
    for (const auto& entry : tables::code_list("conclusion"))
        if (entry.code == summary.conclusion)
            text += fold(entry.title.nl) + border + fold(entry.title.en) + border;
    return text;
}

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream stream(fold(text));
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

// Whether a word of a query begins a word for this status, in either language or as in lists that
// programs read. Only at the beginning: “de” stands in “beoordeeld” too.
bool begins_status(const std::string& word, CaseStatus status) {
    auto said = words_of(std::string{name_of(status)});
    for (const auto language : {Language::nl, Language::en})
        for (auto& more : words_of(status_words(status, Translator(language))))
            said.push_back(std::move(more));
    return std::any_of(said.begin(), said.end(),
                       [&](const std::string& one) { return one.starts_with(word); });
}

struct SoughtWord {
    std::string text{};
    std::array<bool, all_case_statuses.size()> fits_status{};  // in the order of the statuses
};

std::vector<SoughtWord> sought_words(const std::string& text) {
    std::vector<SoughtWord> sought;
    for (auto& word : words_of(text)) {
        SoughtWord one{.text = std::move(word)};
        for (std::size_t i = 0; i < all_case_statuses.size(); ++i)
            one.fits_status.at(i) = begins_status(one.text, all_case_statuses.at(i));
        sought.push_back(std::move(one));
    }
    return sought;
}

bool fits_filters(const CaseSummary& summary, const Query& query, CaseStatus status) {
    if (query.status && *query.status != status) return false;
    if (!query.conclusion.empty() && query.conclusion != summary.conclusion) return false;
    const auto& assessed = summary.assessment_date;
    if (query.assessed_from && (!assessed || *assessed < *query.assessed_from)) return false;
    return !query.assessed_to || (assessed && *assessed <= *query.assessed_to);
}

}  // namespace

std::string fold(std::string_view text) {
    namespace locale = boost::locale;
    // Immutable, and made once: making it takes longer than folding a thousand names.
    static const std::locale unicode = locale::generator()("en_US.UTF-8");
    const std::string whole{text};
    if (is_ascii(text)) {
        std::string lower = whole;
        for (char& c : lower)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return lower;
    }
    return without_accents(
        locale::normalize(locale::fold_case(whole, unicode), locale::norm_nfkd, unicode));
}

void SearchIndex::put(const std::string& case_id, CaseSummary summary) {
    const auto [place, is_new] = places_.try_emplace(case_id, entries_.size());
    if (is_new) {
        entries_.push_back({.case_id = case_id});
        folded_.emplace_back();
    }
    folded_[place->second] = searchable(summary);
    entries_[place->second].summary = std::move(summary);
}

void SearchIndex::remove(const std::string& case_id) {
    const auto found = places_.find(case_id);
    if (found == places_.end()) return;
    const auto place = found->second;
    places_.erase(found);
    if (place + 1 != entries_.size()) {
        entries_[place] = std::move(entries_.back());
        folded_[place] = std::move(folded_.back());
        places_[entries_[place].case_id] = place;
    }
    entries_.pop_back();
    folded_.pop_back();
}

const IndexEntry* SearchIndex::find(const std::string& case_id) const {
    const auto found = places_.find(case_id);
    return found == places_.end() ? nullptr : &entries_[found->second];
}

std::vector<std::size_t> SearchIndex::search(const Query& query, Date today) const {
    const auto words = sought_words(query.text);
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const auto status = status_on(entries_[i].summary, today);
        const auto matches = [&](const SoughtWord& word) {
            return folded_[i].find(word.text) != std::string::npos ||
                   word.fits_status.at(static_cast<std::size_t>(status));
        };
        if (fits_filters(entries_[i].summary, query, status) &&
            std::all_of(words.begin(), words.end(), matches))
            found.push_back(i);
    }
    std::sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        const auto key = [&](std::size_t i) {
            const auto& s = entries_[i].summary;
            return std::tie(s.family_name, s.given_name, s.case_number, entries_[i].case_id);
        };
        return key(a) < key(b);
    });
    return found;
}

}  // namespace werkrug::core
