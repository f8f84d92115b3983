#include "app/cli/care_command.hpp"

#include "app/cli/care_text.hpp"
#include "app/cli/word_option.hpp"
#include "core/care/calendar.hpp"
#include "core/care/care_json.hpp"
#include "core/io/atomic_file.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace werkrug::app {

namespace {

core::Timestamp stamp_of(const CareOptions& wanted) {
    if (wanted.stamp.empty()) return core::system_environment().now();
    const auto stamp = core::parse_timestamp(wanted.stamp);
    if (!stamp)
        throw Error("--stamp", msg("not a moment"),
                    msg("write it in UTC: {0}", {"2026-03-16T14:02:11Z"}));
    return *stamp;
}

}  // namespace

Exit care_command(const CaseOptions& options, const CareOptions& wanted) {
    const core::Translator tr(options.language);
    const auto day = day_given(wanted.day, "--on").value_or(today_on_the_clock());
    const auto stamp = stamp_of(wanted);
    const auto opened = open_case(options, tr);
    if (!wanted.calendar_file.empty()) {
        core::write_file_atomically(wanted.calendar_file,
                                    core::follow_up_calendar(opened.facts, stamp, tr));
        return Exit::done;
    }
    const auto plan = core::care_plan(opened.facts, opened.instrument.instrument, day);
    std::cout << (wanted.format == "json" ? core::care_json(opened.facts, plan, tr)
                                          : care_text(opened.facts, plan, tr));
    return Exit::done;
}

CLI::App* add_care_command(CLI::App& app, CareOptions& wanted, const core::Translator& tr) {
    auto* command = app.add_subcommand(
        "care", tr.tr("Show the care plan of a case with its reasons, scores in time and what is "
                      "due; or write its appointments for a calendar"));
    command->group(tr.tr("Commands"));
    add_words(*command, "--format", wanted.format, tr.tr("text for people, json for programs"),
              {"text", "json"});
    command->add_option("--on", wanted.day, tr.tr("The day of the plan; default: today"))
        ->type_name("DATE");
    auto* calendar =
        command
            ->add_option("--ics", wanted.calendar_file,
                         tr.tr("Write the appointments to come to this file (iCalendar), "
                               "without a name or a medical fact"))
            ->type_name("FILE");
    command
        ->add_option("--stamp", wanted.stamp,
                     tr.tr("When the calendar is made, in UTC; default: now"))
        ->type_name("TIME")
        ->needs(calendar);
    return command;
}

}  // namespace werkrug::app
