// werkrug-cli: reads the command line and runs one command.
#include "app/cli/batch_command.hpp"
#include "app/cli/care_command.hpp"
#include "app/cli/case_commands.hpp"
#include "app/cli/console.hpp"
#include "app/cli/fhir_command.hpp"
#include "app/cli/instrument_commands.hpp"
#include "app/cli/leaflet_command.hpp"
#include "app/cli/lift_command.hpp"
#include "app/cli/models_command.hpp"
#include "app/cli/posture_command.hpp"
#include "app/cli/register_options.hpp"
#include "app/cli/sign_command.hpp"
#include "app/cli/verify_command.hpp"
#include "app/cli/vibration_command.hpp"
#include "app/cli/what_if_command.hpp"
#include "app/cli/word_option.hpp"
#include "core/io/process_privacy.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace werkrug;
using namespace werkrug::app;
using core::Translator;

// What the command line asked for: filled by the parser, run afterwards.
struct Request {
    CaseOptions options{};
    ResultFormat format{ResultFormat::text};
    std::string recipient{};
    std::string instrument{};
    SigningOptions signing{};
    std::string document{};
    std::string fhir_file{};
    ReportOptions report{};
    BatchOptions batch{};
    WhatIfOptions what_if{};
    PostureOptions posture{};
    CareOptions care{};
    std::function<Exit()> run{};
};

void add_language(CLI::App& command, Request& request, const Translator& tr) {
    add_choice(command, "--lang",
               tr.tr("Language of the output: nl or en; default: that of the environment"),
               {"nl", "en"}, [&request](const std::string& code) {
                   request.options.language = core::language_from(code).value();
               });
}

CLI::Option* add_case(CLI::App& command, Request& request, const Translator& tr) {
    auto* case_file =
        command.add_option("case", request.options.case_file, tr.tr("Case file (format 1 or 2)"))
            ->type_name("CASE.xml")
            ->required();
    command
        .add_option(
            "--instrument", request.options.instrument,
            tr.tr("Assess with this instrument instead of the one that the case names: the id "
                  "of a shipped one, or a file"))
        ->type_name("ID|FILE");
    add_language(command, request, tr);
    return case_file;
}

void add_result_format(CLI::App& command, Request& request, const Translator& tr) {
    add_choice(command, "--format", tr.tr("text for people, json for programs"), {"text", "json"},
               [&request](const std::string& format) {
                   request.format = format == "json" ? ResultFormat::json : ResultFormat::text;
               });
}

void add_assess(CLI::App& app, Request& request, const Translator& tr) {
    auto* command = app.add_subcommand(
        "assess", tr.tr("Assess a case: diagnosis, exposure, work-relatedness, with the reasons"));
    command->group(tr.tr("Commands"));
    add_case(*command, request, tr);
    add_result_format(*command, request, tr);
    command->callback([&request] {
        request.run = [&request] { return assess_command(request.options, request.format); };
    });
}

void add_models(CLI::App& app, Request& request, const Translator& tr) {
    auto* command = app.add_subcommand(
        "models", tr.tr("Show how far the conclusion depends on the model: the case by other "
                        "instruments and other research"));
    command->group(tr.tr("Commands"));
    add_case(*command, request, tr);
    add_result_format(*command, request, tr);
    command->callback([&request] {
        request.run = [&request] { return models_command(request.options, request.format); };
    });
}

void add_report(CLI::App& app, Request& request, const Translator& tr) {
    auto* command =
        app.add_subcommand("report", tr.tr("Write the document for a recipient as a PDF"));
    command->group(tr.tr("Commands"));
    add_case(*command, request, tr)->required(false);
    add_report_options(*command, request.report, tr);
    command
        ->add_option("--on", request.report.day,
                     tr.tr("The day on which it is made, when consent counts; default: that of the "
                           "inspection, else of the assessment"))
        ->type_name("DATE");
    command->add_flag("--blank", request.report.blank,
                      tr.tr("A score form to fill in by hand; needs no case"));
    command->callback([command, &request] {
        if (!request.report.blank && request.options.case_file.empty())
            throw CLI::RequiredError(command->get_option("case")->get_name());
        request.run = [&request] { return report_command(request.options, request.report); };
    });
}

void add_fhir(CLI::App& app, Request& request, const Translator& tr) {
    auto* command = app.add_subcommand(
        "fhir", tr.tr("Export a case with the scores of its questionnaires for your own record "
                      "system, as an HL7 FHIR R4 Bundle"));
    command->group(tr.tr("Commands"));
    add_case(*command, request, tr);
    command
        ->add_option("-o,--output", request.fhir_file,
                     tr.tr("The file to write; default: standard output"))
        ->type_name("OUT.json");
    command->callback([&request] {
        request.run = [&request] { return fhir_command(request.options, request.fhir_file); };
    });
}

void add_verify(CLI::App& app, Request& request, const Translator& tr) {
    auto* command = app.add_subcommand(
        "verify", tr.tr("Look at a document again: is it unchanged, and does its conclusion follow "
                        "from the facts that it carries?"));
    command->group(tr.tr("Commands"));
    command->add_option("document", request.document, tr.tr("A PDF that Werkrug made"))
        ->type_name("FILE.pdf")
        ->required();
    add_language(*command, request, tr);
    command->callback([&request] {
        request.run = [&request] {
            return verify_command(request.document, request.options.language);
        };
    });
}

void add_sign(CLI::App& app, Request& request, const Translator& tr) {
    auto* command = app.add_subcommand(
        "sign", tr.tr("Sign a document as the last step, with a certificate in an NSS store (by "
                      "pdfsig)"));
    command->group(tr.tr("Commands"));
    auto& signing = request.signing;
    command->add_option("document", signing.document, tr.tr("A PDF that Werkrug made"))
        ->type_name("FILE.pdf")
        ->required();
    command->add_option("-o,--output", signing.signed_file, tr.tr("The file to write"))
        ->type_name("OUT")
        ->required();
    command->add_option("--certificate", signing.certificate, tr.tr("Its nickname in the store"))
        ->type_name("NAME")
        ->required();
    command
        ->add_option("--store", signing.store,
                     tr.tr("The folder of the store; it must open without a password"))
        ->type_name("DIR")
        ->required();
    command->add_option("--reason", signing.reason, tr.tr("Why the document is signed"))
        ->type_name("TEXT");
    add_language(*command, request, tr);
    command->callback([&request] {
        request.run = [&request] {
            return sign_command(request.signing, request.options.language);
        };
    });
}

void add_batch(CLI::App& app, Request& request, const Translator& tr) {
    auto* command = add_batch_command(app, request.batch, tr);
    add_words(*command, "--format", request.batch.format,
              tr.tr("csv: a row per case; json: an object per case"), {"csv", "json"});
    add_language(*command, request, tr);
    command->callback([&request] {
        request.run = [&request] { return batch_command(request.batch, request.options.language); };
    });
}

void add_what_if(CLI::App& app, Request& request, const Translator& tr) {
    auto* command = app.add_subcommand(
        "whatif", tr.tr("Try out changes of the work: the result before and after, and the "
                        "smallest changes that reach something; the case is not touched"));
    command->group(tr.tr("Commands"));
    add_case(*command, request, tr);
    command
        ->add_option("--set", request.what_if.changes,
                     tr.tr("A change, to be repeated: a task’s quantity, the worksheet’s years or "
                           "shift-min, a measure, or the level of a factor"))
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    add_words(*command, "--format", request.what_if.format,
              tr.tr("text for people, json and csv for programs"), {"text", "json", "csv"});
    command->footer(tr.tr("Example: werkrug-cli whatif case.xml --set task=Heftruck,z-m-s2=0.3"));
    command->callback([&request] {
        request.run = [&request] { return what_if_command(request.options, request.what_if); };
    });
}

void add_posture(CLI::App& app, Request& request, const Translator& tr) {
    auto* command = add_posture_command(app, request.posture, tr);
    add_words(*command, "--unit", request.posture.unit,
              tr.tr("Unit of the signal, where its names do not say it"),
              {"deg", "rad", "g", "m/s2"});
    add_words(*command, "--format", request.posture.format,
              tr.tr("text for people, json and csv for programs"), {"text", "json", "csv"});
    add_language(*command, request, tr);
    command->callback([&request] {
        request.run = [&request] {
            return posture_command(request.posture, request.options.language);
        };
    });
}

void add_care(CLI::App& app, Request& request, const Translator& tr) {
    auto* command = add_care_command(app, request.care, tr);
    add_case(*command, request, tr);
    command->callback([&request] {
        request.run = [&request] { return care_command(request.options, request.care); };
    });
}

CLI::Option* add_instrument_argument(CLI::App& command, Request& request, const std::string& help,
                                     const char* type) {
    return command.add_option("instrument", request.instrument, help)->type_name(type)->required();
}

void add_instruments(CLI::App& app, Request& request, const Translator& tr) {
    auto* group = app.add_subcommand("instruments", tr.tr("List, show or check instruments"));
    group->group(tr.tr("Commands"));
    group->require_subcommand(1);
    auto* list = group->add_subcommand("list", tr.tr("The instruments that Werkrug brings along"));
    list->callback([&request] {
        request.run = [&request] { return list_instruments(request.options.language); };
    });
    auto* show = group->add_subcommand("show", tr.tr("An instrument with its table and sources"));
    add_instrument_argument(*show, request, tr.tr("Id of a shipped instrument, or a file"),
                            "ID|FILE");
    show->callback([&request] {
        request.run = [&request] {
            return show_instrument(request.instrument, request.options.language);
        };
    });
    auto* check = group->add_subcommand("check", tr.tr("Check an instrument file of your own"));
    add_instrument_argument(*check, request, tr.tr("Instrument file"), "FILE");
    check->callback([&request] {
        request.run = [&request] {
            return check_instrument(request.instrument, request.options.language);
        };
    });
    for (auto* command : {list, show, check}) {
        command->group(tr.tr("Commands"));
        add_language(*command, request, tr);
    }
}

CommandLine command_line(Request& request, const Translator& tr) {
    return {.tr = tr,
            .language = request.options.language,
            .add_language = [&](CLI::App& command) { add_language(command, request, tr); },
            .run = [&request](std::function<Exit()> command) { request.run = std::move(command); }};
}

void describe(CLI::App& app, const Translator& tr) {
    app.require_subcommand(1);
    app.footer(
        tr.tr("Exit codes: 0 done; 2 the input could not be read; 3 refused, for instance "
              "without valid consent; 4 incomplete, a report cannot be made yet.\n"
              "Example: werkrug-cli assess case.xml --lang en\n"
              "Results support a physician’s judgement; they are no medical or legal advice."));
    app.option_defaults()->group(tr.tr("Options"));
    auto labels = std::make_shared<CLI::Formatter>();
    labels->label("Usage", tr.tr("Usage"));
    labels->label("Positionals", tr.tr("Arguments"));
    labels->label("OPTIONS", tr.tr("options"));
    labels->label("SUBCOMMAND", tr.tr("command"));
    labels->label("REQUIRED", tr.tr("(required)"));
    labels->label("Excludes", tr.tr("Not with"));
    app.formatter(labels);
    app.set_help_flag("-h,--help", tr.tr("Print this help and exit"));
    app.set_version_flag("--version", std::string{"werkrug-cli "} + WERKRUG_VERSION,
                         tr.tr("Print the version and exit"));
}

// The one place of the command line that turns exceptions into words for people.
Exit run(const Request& request) {
    try {
        return request.run();
    } catch (const Error& error) {
        print_problems(error.file(), error.problems(), Translator(request.options.language));
        return Exit::unreadable;
    }
}

int parse_and_run(int argc, char** argv) {
    Request request;
    request.options.language = language_of_environment();
    const Translator tr(request.options.language);
    CLI::App app(tr.tr("Werkrug: the work-relatedness of nonspecific low-back pain, for company "
                       "doctors"),
                 "werkrug-cli");
    describe(app, tr);
    add_assess(app, request, tr);
    add_models(app, request, tr);
    add_report(app, request, tr);
    add_fhir(app, request, tr);
    add_verify(app, request, tr);
    add_sign(app, request, tr);
    add_what_if(app, request, tr);
    add_care(app, request, tr);
    add_questionnaire_command(app, command_line(request, tr));
    add_posture(app, request, tr);
    add_batch(app, request, tr);
    add_instruments(app, request, tr);
    add_leaflet_command(app, command_line(request, tr));
    add_lift_command(app, command_line(request, tr));
    add_vibration_command(app, command_line(request, tr));
    add_register_commands(app, command_line(request, tr));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const bool asked_for_help = error.get_exit_code() == 0;
        app.exit(error);
        return static_cast<int>(asked_for_help ? Exit::done : Exit::unreadable);
    }
    return static_cast<int>(run(request));
}

}  // namespace

int main(int argc, char** argv) {
    core::keep_memory_private();
    try {
        return parse_and_run(argc, argv);
    } catch (const std::exception& error) {
        // Not bad input (run() has words for that) but no memory left, or a fault of ours.
        std::fprintf(stderr, "werkrug-cli: %s\n", error.what());
        return EXIT_FAILURE;
    }
}
