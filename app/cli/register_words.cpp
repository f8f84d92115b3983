#include "app/cli/register_words.hpp"

#include "app/cli/plain_text.hpp"
#include "core/register/audit_words.hpp"
#include "tables/code_lists.hpp"

#include <map>

namespace werkrug::app {

namespace {

using core::CaseStatus;
using core::Translator;

}  // namespace

std::string case_line(const core::IndexEntry& entry, core::Date today, const Translator& tr) {
    const auto& s = entry.summary;
    auto text = s.family_name + ", " + s.given_name;
    if (s.birth_date) text += " (" + tr.short_date(*s.birth_date) + ")";
    text += "; " + s.case_number + "; " + s.employer;
    text += "; " + status_words(core::status_on(s, today), tr);
    if (!s.conclusion.empty())
        text += "; " + tables::code_title("conclusion", s.conclusion).in(tr.language());
    return wrap(text, 4, "  - ");
}

std::string log_line(const core::AuditEntry& entry, const Translator& tr) {
    auto text = core::print_timestamp(entry.at) + " " + core::audit_words(entry, tr);
    for (const auto& part : {entry.who, core::hex_of(entry.case_id)})
        if (!part.empty()) text += "; " + part;
    return wrap(text, 4, "  - ");
}

std::string slots_text(const core::Register& cases, const Translator& tr) {
    std::string text;
    for (const auto& slot : cases.slots()) {
        const auto kind =
            slot.kind == core::SlotKind::recovery ? tr.tr("recovery key") : tr.tr("passphrase");
        text += wrap(tr.tr("Key slot {0}: {1}", {std::to_string(slot.number), kind}));
    }
    return text;
}

std::string status_counts_text(const core::Register& cases, core::Date today,
                               const Translator& tr) {
    std::map<CaseStatus, std::size_t> counts;
    for (const auto& entry : cases.index().entries())
        ++counts[core::status_on(entry.summary, today)];
    auto text = wrap(tr.tr("Cases: {0}", {std::to_string(cases.index().entries().size())}));
    for (const auto& [status, count] : counts)
        text += wrap(status_words(status, tr) + ": " + std::to_string(count), 4, "  - ");
    return text;
}

}  // namespace werkrug::app
