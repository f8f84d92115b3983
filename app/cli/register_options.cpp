#include "app/cli/register_options.hpp"

#include "app/cli/practice_commands.hpp"
#include "app/cli/register_command_group.hpp"
#include "app/cli/register_commands.hpp"
#include "app/cli/word_option.hpp"
#include "core/register/worker_import.hpp"

#include <CLI/CLI.hpp>

namespace werkrug::app {

namespace {

using Group = RegisterCommandGroup;

void add_recovery(CLI::App& command, const Group& group) {
    command
        .add_option("--recovery-key-file", group.options().recovery_key_file,
                    group.tr().tr("Open with the recovery key in the first line of this file"))
        ->type_name("FILE");
}

void add_json(CLI::App& command, const Group& group) {
    command.add_flag("--json", group.options().json, group.tr().tr("As JSON, for programs"));
}

CLI::Option* add_revision(CLI::App& command, const Group& group) {
    return command
        .add_option("--revision", group.options().revision,
                    group.tr().tr("This revision instead of the last one"))
        ->type_name("N");
}

std::vector<std::string> status_names() {
    std::vector<std::string> names;
    names.reserve(core::all_case_statuses.size());
    for (const auto status : core::all_case_statuses) names.emplace_back(core::name_of(status));
    return names;
}

void add_list(Group& group) {
    const auto& tr = group.tr();
    auto& command = group.add("list", tr.tr("The cases, all or those that fit"), list_cases);
    auto& query = group.options().query;
    command
        .add_option("--search", query.text,
                    tr.tr("Words that must stand in the name, a number, the employer, the "
                          "occupation, a date, the conclusion or the status"))
        ->type_name("TEXT");
    command
        .add_option_function<std::string>(
            "--status",
            [&query](const std::string& name) { query.status = core::case_status_from(name); },
            tr.tr("Only cases with this status: started, diagnosis-done, assessed, reported, "
                  "notified, follow-up-due, closed"))
        ->type_name("STATUS")
        ->check(CLI::IsMember(status_names()).description(""));
    add_json(command, group);
}

void add_export(Group& group) {
    const auto& tr = group.tr();
    auto& out = group.add("export",
                          tr.tr("Write a case file, not encrypted, or all cases as an encrypted "
                                "archive; it is logged"),
                          export_cases);
    auto* all = out.add_flag("--all", group.options().all_cases,
                             tr.tr("All cases, as an encrypted archive; prints its key"));
    group.add_which_case(out)->excludes(all);
    out.add_option("-o,--output", group.options().out_file,
                   tr.tr("The case file or archive to write"))
        ->type_name("OUT")
        ->required();
    out.add_option("--to", group.options().recipient, tr.tr("For whom it is, for the log"))
        ->type_name("RECIPIENT");
    add_revision(out, group)->excludes(all);
    add_who_option(out, group);
}

void add_fhir(Group& group) {
    const auto& tr = group.tr();
    auto& fhir = group.add("fhir",
                           tr.tr("Write all cases for your own record system, not encrypted, as "
                                 "HL7 FHIR R4 Bundles in one file (NDJSON); it is logged"),
                           fhir_of_register);
    fhir.add_option("-o,--output", group.options().out_file,
                    tr.tr("The file to write: a Bundle in each line"))
        ->type_name("OUT.ndjson")
        ->required();
    add_who_option(fhir, group);
}

void add_report(Group& group) {
    const auto& tr = group.tr();
    auto& report = group.add_for_case(
        "report", tr.tr("Write a document of a case as it stands today; it is logged"),
        report_from_register);
    add_report_options(report, group.options().report, tr);
    add_who_option(report, group);
}

void add_open_check(Group& group) {
    add_recovery(group.add("open-check",
                           group.tr().tr("Whether it opens, for writing or for reading only, and "
                                         "who holds it; leaves no trace"),
                           check_opening),
                 group);
}

void add_mark(Group& group) {
    const auto& tr = group.tr();
    auto& options = group.options();
    auto& mark = group.add_for_case(
        "mark", tr.tr("Note that a case was notified, or is closed or open again"), mark_case);
    mark.add_option("--notified", options.notified_on,
                    tr.tr("The day on which it was registered at the Netherlands Center for "
                          "Occupational Diseases (NCvB)"))
        ->type_name("DATE");
    mark.add_option(
            "--reference", options.reference,
            tr.tr("The number that the NCvB gave the notification, with --notified or later"))
        ->type_name("NUMBER");
    auto* corrected = mark.add_option("--corrected", options.corrected_on,
                                      tr.tr("The day on which the notification was corrected"));
    corrected->type_name("DATE");
    mark.add_option("--what", options.correction, tr.tr("What was corrected, with --corrected"))
        ->type_name("TEXT")
        ->needs(corrected);
    mark.add_option("--closed", options.closed_on, tr.tr("The day on which it was closed"))
        ->type_name("DATE");
    mark.add_flag("--reopen", options.reopen, tr.tr("It is not closed any more"));
    add_who_option(mark, group);
}

void add_destroy(Group& group) {
    const auto& tr = group.tr();
    auto& destroy = group.add_for_case(
        "destroy", tr.tr("Destroy a case for ever (the worker’s right); leaves date and reason"),
        destroy_case);
    destroy.add_option("--reason", group.options().reason, tr.tr("Why, without naming the worker"))
        ->type_name("TEXT")
        ->required();
    destroy.add_flag("--yes", group.options().yes,
                     tr.tr("Do not ask for the number of the case again, for scripts"));
    add_who_option(destroy, group);
}

void add_import(Group& group) {
    const auto& tr = group.tr();
    auto& import = group.add("import",
                             tr.tr("Save case files, or all cases of an archive; a number that is "
                                   "known becomes a new revision"),
                             import_cases);
    import
        .add_option("files", group.options().case_files,
                    tr.tr("Case files (format 1 or 2), or an archive written by “export --all”"))
        ->type_name("FILE")
        ->required();
    import
        .add_option("--archive-key-file", group.options().archive_key_file,
                    tr.tr("Read the key of the archive from the first line of this file; without "
                          "it, it is asked for"))
        ->type_name("FILE");
    add_who_option(import, group);
}

std::vector<std::string> worker_field_names() {
    std::vector<std::string> names;
    for (const auto field : core::all_worker_fields()) names.emplace_back(core::name_of(field));
    return names;
}

void add_import_workers(Group& group) {
    const auto& tr = group.tr();
    auto& options = group.options().workers;
    auto& command = group.add("import-workers",
                              tr.tr("Compare the cases with a list of workers (CSV) from a "
                                    "personnel system, and take over what you choose"),
                              import_worker_list);
    command.add_option("list", options.list_file, tr.tr("The list, with the names of its columns"))
        ->type_name("LIST.csv")
        ->required();
    command
        .add_option("--apply", options.apply,
                    tr.tr("What to take over, to be repeated; without it nothing changes: fill "
                          "(what is not known yet), replace (what says something else), new "
                          "(start a case)"))
        ->type_name("fill|replace|new")
        ->check(CLI::IsMember({"fill", "replace", "new"}).description(""))
        ->allow_extra_args(false);
    command
        .add_option("--field", options.fields,
                    tr.tr("Fill or replace only this field, to be repeated: family-name, "
                          "given-name, birth-date, sex, employer, occupation, from, to, "
                          "hours-per-week"))
        ->type_name("FIELD")
        ->check(CLI::IsMember(worker_field_names()).description(""))
        ->allow_extra_args(false);
    command
        .add_option("--worker", options.only_workers,
                    tr.tr("Only the worker with this number, to be repeated"))
        ->type_name("NUMBER")
        ->allow_extra_args(false);
    add_words(command, "--encoding", options.encoding,
              tr.tr("Encoding of the list; default: UTF-8, or Windows-1252 when it is none"),
              {"utf-8", "windows-1252"});
    add_who_option(command, group);
}

void add_looking(Group& group) {
    const auto& tr = group.tr();
    add_list(group);
    auto& show = group.add_for_case("show", tr.tr("Print a case as a case file"), show_case);
    show.add_flag("--results", group.options().results,
                  tr.tr("Print the result instead; both results when the instrument has changed"));
    add_revision(show, group);
    add_json(
        group.add_for_case("history", tr.tr("Who changed what in a case, and when"), show_history),
        group);
    add_json(
        group.add("log", tr.tr("Who opened, saved, exported or destroyed, and when"), show_log),
        group);
    add_json(group.add("check", tr.tr("Verify everything; names the first broken row"),
                       check_register_file),
             group);
    group.add("stats", tr.tr("Numbers of cases, and the key slots"), show_statistics);
}

void add_backups(Group& group) {
    const auto& tr = group.tr();
    auto& backup = group.add("backup",
                             tr.tr("Write a checked backup into a folder; keeps those of the last "
                                   "7 days and 4 weeks, and removes older ones"),
                             back_up_register);
    backup.add_option("folder", group.options().folder, tr.tr("The folder of the backups"))
        ->type_name("FOLDER")
        ->required();
    add_who_option(backup, group);
    auto& restore = group.add("restore", tr.tr("Check a backup and put it back as a new file"),
                              restore_register);
    restore
        .add_option("-o,--output", group.options().out_file,
                    tr.tr("The register to write; nothing may be there yet"))
        ->type_name("REGISTER")
        ->required();
    add_recovery(restore, group);
}

void add_rekey(Group& group) {
    const auto& tr = group.tr();
    auto& options = group.options();
    auto& command =
        group.add("rekey", tr.tr("Add, change or remove a passphrase, or renew the recovery key"),
                  rekey_register);
    command.add_flag("--add", options.add_passphrase, tr.tr("Add a passphrase"));
    command
        .add_option("--change", options.change_slot,
                    tr.tr("Change the passphrase of this key slot"))
        ->type_name("N");
    command.add_option("--remove", options.remove_slot, tr.tr("Remove this key slot"))
        ->type_name("N");
    command.add_flag("--new-recovery-key", options.renew_recovery_key,
                     tr.tr("Make a new recovery key; the old one no longer works"));
    command
        .add_option("--new-passphrase-file", options.new_passphrase_file,
                    tr.tr("Read the new passphrase from the first line of this file"))
        ->type_name("FILE");
    add_recovery(command, group);
    add_who_option(command, group);
}

}  // namespace

void add_register_commands(CLI::App& app, const CommandLine& line) {
    const auto& tr = line.tr;
    auto* register_command =
        app.add_subcommand("register", tr.tr("The register: all cases in one encrypted file"));
    register_command->group(tr.tr("Commands"));
    register_command->require_subcommand(1);
    Group group(*register_command, line);
    add_who_option(
        group.add("create", tr.tr("Make a new register; prints its recovery key"), create_register),
        group);
    add_open_check(group);
    add_looking(group);
    add_mark(group);
    add_import(group);
    add_import_workers(group);
    add_export(group);
    add_fhir(group);
    add_report(group);
    add_practice_commands(group);
    add_backups(group);
    add_rekey(group);
    add_destroy(group);
}

}  // namespace werkrug::app
