#include "core/register/search_index.hpp"

#include "tables/code_lists.hpp"

#include <boost/locale/conversion.hpp>
#include <boost/locale/generator.hpp>

#include <algorithm>
#include <array>
#include <locale>
#include <numeric>
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

// 2026-03-16 and 16-03-2026.
void add_date(std::string& text, std::optional<Date> date) {
    if (!date) return;
    const auto iso = print_date(*date);
    const std::string_view view = iso;
    const auto dash = view.find('-');
    const auto last = view.rfind('-');
    text.append(view) += border;
    text.append(view.substr(last + 1)).append(view.substr(dash, last - dash)) += '-';
    text.append(view.substr(0, dash)) += border;
}

std::string searchable(const CaseSummary& summary) {
    constexpr std::size_t usual_length = 200;
    std::string text;
    text.reserve(usual_length);
    for (const auto* field : {&summary.case_number, &summary.family_name, &summary.given_name,
                              &summary.worker_number, &summary.employer, &summary.occupation})
        text.append(fold(*field)) += border;
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

// What orders cases. Every case has another id, so that no two are equal.
auto key_of(const IndexEntry& entry) {
    const auto& s = entry.summary;
    return std::tie(s.family_name, s.given_name, s.case_number, entry.case_id);
}

bool comes_before(const IndexEntry& a, const IndexEntry& b) {
    return key_of(a) < key_of(b);
}

}  // namespace

std::string fold(std::string_view text) {
    namespace locale = boost::locale;
    // Immutable, and made once: making it takes longer than folding a thousand names.
    static const std::locale unicode = locale::generator()("en_US.UTF-8");
    if (is_ascii(text)) {
        std::string lower{text};
        for (char& c : lower)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return lower;
    }
    return without_accents(locale::normalize(locale::fold_case(std::string{text}, unicode),
                                             locale::norm_nfkd, unicode));
}

std::vector<std::size_t>::iterator SearchIndex::ordered(std::size_t place) {
    return std::lower_bound(order_.begin(), order_.end(), place, [&](std::size_t a, std::size_t b) {
        return comes_before(entries_[a], entries_[b]);
    });
}

void SearchIndex::fill(std::vector<IndexEntry> entries) {
    order_.resize(entries.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::sort(order_.begin(), order_.end(),
              [&](std::size_t a, std::size_t b) { return comes_before(entries[a], entries[b]); });
    // Laid out in this order too: a search walks through memory and does not jump.
    entries_.clear();
    entries_.reserve(entries.size());
    for (auto& place : order_) {
        entries_.push_back(std::move(entries[place]));
        place = entries_.size() - 1;
    }
    folded_.clear();
    folded_.reserve(entries_.size());
    places_.clear();
    places_.reserve(entries_.size());
    for (const auto& entry : entries_) {
        places_.emplace(entry.case_id, folded_.size());
        folded_.push_back(searchable(entry.summary));
    }
}

void SearchIndex::put(const std::string& case_id, CaseSummary summary) {
    IndexEntry entry{.case_id = case_id, .summary = std::move(summary)};
    const auto [found, is_new] = places_.try_emplace(case_id, entries_.size());
    const auto place = found->second;
    if (is_new) {
        entries_.push_back(entry);
        folded_.emplace_back();
        order_.insert(ordered(place), place);
    } else if (key_of(entries_[place]) != key_of(entry)) {
        order_.erase(ordered(place));
        entries_[place] = entry;
        order_.insert(ordered(place), place);
    }
    folded_[place] = searchable(entry.summary);
    entries_[place] = std::move(entry);
}

void SearchIndex::remove(const std::string& case_id) {
    const auto found = places_.find(case_id);
    if (found == places_.end()) return;
    const auto place = found->second;
    const auto last = entries_.size() - 1;
    places_.erase(found);
    order_.erase(ordered(place));
    if (place != last) {
        *ordered(last) = place;
        entries_[place] = std::move(entries_[last]);
        folded_[place] = std::move(folded_[last]);
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
    for (const auto i : order_) {
        const auto status = status_on(entries_[i].summary, today);
        const auto matches = [&](const SoughtWord& word) {
            return folded_[i].find(word.text) != std::string::npos ||
                   word.fits_status.at(static_cast<std::size_t>(status));
        };
        if (fits_filters(entries_[i].summary, query, status) &&
            std::all_of(words.begin(), words.end(), matches))
            found.push_back(i);
    }
    return found;
}

}  // namespace werkrug::core
