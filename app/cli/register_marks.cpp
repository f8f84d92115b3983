// “register mark”: notes on the file of a case that it was notified, under which reference and with
// which corrections, or that it is closed or open again.
#include "app/cli/plain_text.hpp"
#include "app/cli/register_commands.hpp"
#include "app/cli/register_session.hpp"

#include <algorithm>
#include <array>
#include <iostream>

namespace werkrug::app {

namespace {

void need_one_mark(const RegisterOptions& options) {
    const bool reference_alone = !options.reference.empty() && options.notified_on.empty();
    const std::array<bool, 5> chosen{!options.notified_on.empty(), !options.closed_on.empty(),
                                     options.reopen, !options.corrected_on.empty(),
                                     reference_alone};
    if (std::count(chosen.begin(), chosen.end(), true) == 1) return;
    throw Error(options.file, core::msg("Say which one thing is to be marked."),
                core::msg("Give one of --notified, --reference, --corrected, --closed, --reopen."));
}

// A day that has come; nothing when none is given.
std::optional<core::Date> day_of(const std::string& text) {
    const auto day = day_given(text, text);
    if (day && *day > today_on_the_clock())
        throw Error(text, core::msg("The day is in the future."),
                    core::msg("Nothing was changed. Give the day on which it was done."));
    return day;
}

struct Days {
    std::optional<core::Date> notified_on{};
    std::optional<core::Date> closed_on{};
    std::optional<core::Date> corrected_on{};
};

void change(core::CaseMarks& marks, const Days& days, const RegisterOptions& options) {
    if (days.notified_on) marks.notified_on = days.notified_on;
    if (!options.reference.empty()) marks.notification_reference = options.reference;
    if (days.corrected_on)
        marks.corrections.push_back({.on = *days.corrected_on, .what = options.correction});
    if (days.closed_on || options.reopen) marks.closed_on = days.closed_on;
}

}  // namespace

Exit mark_case(const RegisterOptions& options) {
    const core::Translator tr(options.language);
    need_one_mark(options);
    const Days days{.notified_on = day_of(options.notified_on),
                    .closed_on = day_of(options.closed_on),
                    .corrected_on = day_of(options.corrected_on)};
    auto cases = open_register(options, Need::writing);
    const auto id = find_case(cases, options.which_case);
    auto marks = cases.last(id).marks;
    change(marks, days, options);
    const auto revision = cases.mark(id, marks);
    const auto status = core::status_on(cases.index().find(id)->summary, today_on_the_clock());
    std::cout << wrap(
        tr.tr("Case {0}: {1}, saved as revision {2}",
              {core::hex_of(id), core::status_words(status, tr), std::to_string(revision)}));
    return Exit::done;
}

}  // namespace werkrug::app
