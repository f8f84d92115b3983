#include "app/gui/care/due_lines.hpp"

#include "core/care/due_list.hpp"

namespace werkrug::app {

namespace {

std::string line_of(const core::DueItem& item, core::Date today, const core::Translator& tr) {
    const auto words = due_words(item, tr);
    if (item.date == today) return tr.tr("⚠ Today: {0}", {words});
    if (core::is_due(item, today))
        return tr.tr("⚠ Overdue since {0}: {1}", {tr.date(item.date), words});
    return tr.tr("• {0}: {1}", {tr.date(item.date), words});
}

}  // namespace

DueLines due_lines(const core::Case& facts, core::Date today, const core::Translator& tr) {
    const auto items = core::due_list(facts);
    DueLines lines;
    if (facts.care.closing.date) {
        lines.to_come = tr.tr("Nothing: the case is closed.");
    } else if (items.empty()) {
        lines.to_come = tr.tr("Nothing has a day on which it is due.");
    }
    for (const auto& item : items) {
        auto& text = core::is_due(item, today) ? lines.come : lines.to_come;
        text += (text.empty() ? "" : "\n") + line_of(item, today, tr);
    }
    return lines;
}

}  // namespace werkrug::app
