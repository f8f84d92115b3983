#include "app/gui/register/log_rows.hpp"

#include "app/gui/register/local_time.hpp"
#include "core/register/audit_words.hpp"

#include <algorithm>
#include <array>
#include <sstream>

namespace werkrug::app {

namespace {

using core::AuditEntry;
using core::Translator;

constexpr std::size_t digits_of_id = 8;
constexpr std::array all_columns{LogColumn::at,          LogColumn::who,       LogColumn::what,
                                 LogColumn::case_number, LogColumn::recipient, LogColumn::sha256};

// Recipient and checksum have columns of their own.
std::string what_alone(AuditEntry entry, const Translator& tr) {
    entry.recipient.clear();
    entry.sha256.clear();
    return core::audit_words(entry, tr);
}

std::string case_words(const std::string& case_id, const core::SearchIndex& index) {
    if (case_id.empty()) return {};
    const auto* known = index.find(case_id);
    if (known != nullptr && !known->summary.case_number.empty()) return known->summary.case_number;
    return core::hex_of(case_id).substr(0, digits_of_id);
}

std::vector<std::string> words_in(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

}  // namespace

std::string column_title(LogColumn column, const Translator& tr) {
    switch (column) {
        case LogColumn::at:
            return tr.tr("When");
        case LogColumn::who:
            return tr.tr("Who");
        case LogColumn::what:
            return tr.tr("What");
        case LogColumn::case_number:
            return tr.tr("Case");
        case LogColumn::recipient:
            return tr.tr("For whom");
        case LogColumn::sha256:
            return tr.tr("SHA-256");
    }
    return {};
}

LogRows::LogRows(std::vector<AuditEntry> entries, const core::SearchIndex& index,
                 const Translator& tr)
    : entries_(std::move(entries)), index_(index), tr_(tr) {
    std::reverse(entries_.begin(), entries_.end());
    folded_.reserve(entries_.size());
    for (const auto& entry : entries_) {
        std::string text;
        for (const auto column : all_columns) text += words(entry, column) + '\n';
        folded_.push_back(core::fold(text));
    }
    filter({});
}

void LogRows::filter(std::string_view typed) {
    const auto wanted = words_in(core::fold(typed));
    shown_.clear();
    for (std::size_t i = 0; i < entries_.size(); ++i)
        if (std::all_of(wanted.begin(), wanted.end(), [&](const auto& word) {
                return folded_[i].find(word) != std::string::npos;
            }))
            shown_.push_back(i);
}

std::string LogRows::cell(std::size_t row, LogColumn column) const {
    return words(entries_.at(shown_.at(row)), column);
}

std::string LogRows::details(std::size_t row) const {
    std::string text;
    for (const auto column : all_columns)
        if (const auto said = cell(row, column); !said.empty())
            text += tr_.tr("{0}: {1}", {column_title(column, tr_), said}) + '\n';
    return text;
}

std::string LogRows::words(const AuditEntry& entry, LogColumn column) const {
    switch (column) {
        case LogColumn::at:
            return local_time(entry.at, tr_);
        case LogColumn::who:
            return entry.who;
        case LogColumn::what:
            return what_alone(entry, tr_);
        case LogColumn::case_number:
            return case_words(entry.case_id, index_);
        case LogColumn::recipient:
            return entry.recipient;
        case LogColumn::sha256:
            return entry.sha256;
    }
    return {};
}

}  // namespace werkrug::app
