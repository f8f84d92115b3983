// “register notifications”: the open duty, and the notifications of several cases in one file.
#include "app/cli/practice_commands.hpp"
#include "app/cli/practice_text.hpp"
#include "app/cli/register_session.hpp"
#include "core/notification/notification_file.hpp"
#include "core/practice/overview.hpp"
#include "core/register/case_name.hpp"

#include <algorithm>
#include <iostream>

namespace werkrug::app {

namespace {

using core::Translator;

// As asked for, else by the name of the file.
core::NotificationFormat format_of_output(const RegisterOptions& options) {
    if (const auto asked = core::notification_format(options.format)) return *asked;
    if (const auto named = core::notification_format_of(options.out_file)) return *named;
    throw Error(options.out_file, core::msg("The name does not say what kind of file this is."),
                core::msg("Nothing was written. Name it .csv or .xlsx, or give --format."));
}

std::vector<std::string> chosen_cases(const core::Register& cases, const RegisterOptions& options,
                                      const std::vector<core::OpenDuty>& duties) {
    std::vector<std::string> ids;
    for (const auto& which : options.many_cases) {
        auto id = find_case(cases, which);
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(std::move(id));
    }
    if (!options.many_cases.empty()) return ids;
    for (const auto& [entry, duty] : duties)
        if (duty == core::NotificationDuty::to_notify) ids.push_back(entry->case_id);
    return ids;
}

// How a case is called in a message: by its number, else its id. Never by a name.
Problems problems_of(const core::Register& cases, const core::NotificationBatch& batch) {
    Problems problems;
    problems.reserve(batch.refused.size());
    for (const auto& [id, why] : batch.refused)
        problems.push_back({.path = core::case_name(cases, id), .what = why});
    return problems;
}

Exit write_notifications(const RegisterOptions& options, const Translator& tr) {
    const auto format = format_of_output(options);
    auto cases = open_register(options, Need::writing);
    std::vector<core::IndexEntry> room;
    const auto duties = core::open_duties(core::with_figures(cases, room));
    const auto batch = core::notifications_of(cases, chosen_cases(cases, options, duties),
                                              today_on_the_clock(), tr);
    print_problems(options.file, problems_of(cases, batch), tr);
    core::write_notifications(cases, batch, format, options.out_file, tr);
    return batch.refused.empty() ? Exit::done : Exit::incomplete;
}

}  // namespace

Exit notifications_of_register(const RegisterOptions& options) {
    const Translator tr(options.language);
    if (!options.out_file.empty()) return write_notifications(options, tr);
    if (core::notification_format(options.format))
        throw Error(options.file, core::msg("Say into which file the notifications go."),
                    core::msg("Nothing was written. Give -o."));
    const auto cases = open_register(options, Need::reading);
    std::vector<core::IndexEntry> room;
    const auto duties = core::open_duties(core::with_figures(cases, room));
    const auto today = today_on_the_clock();
    std::cout << (options.format == "json" ? core::duties_json(duties)
                                           : duties_text(duties, today, tr));
    return Exit::done;
}

}  // namespace werkrug::app
