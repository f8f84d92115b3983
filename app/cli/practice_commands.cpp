#include "app/cli/practice_commands.hpp"

#include "app/cli/plain_text.hpp"
#include "app/cli/practice_text.hpp"
#include "app/cli/register_session.hpp"
#include "core/io/atomic_file.hpp"
#include "core/io/sha256.hpp"
#include "core/practice/practice_output.hpp"
#include "core/practice/research_export.hpp"

#include <filesystem>
#include <iostream>

namespace werkrug::app {

namespace {

using core::Translator;

// As asked for, else as the name of the output says, else text.
std::string format_of(const RegisterOptions& options) {
    if (!options.format.empty()) return options.format;
    const auto extension = std::filesystem::path(options.out_file).extension();
    return extension == ".csv" || extension == ".json" ? extension.string().substr(1) : "text";
}

// What leaves the register: first the log, for no trace would be worse than a trace too many.
void write_logged(core::Register& cases, const RegisterOptions& options, core::ExportKind kind,
                  const std::string& bytes, const std::string& recipient = {}) {
    cases.log_export({}, core::export_name(kind), recipient, core::sha256_hex(bytes));
    write_or_print(options.out_file, bytes);
}

std::string in_format(const core::PracticeOverview& overview, const std::string& format,
                      const Translator& tr) {
    if (format == "json") return core::overview_json(overview);
    return format == "csv" ? core::overview_csv(overview, tr) : overview_text(overview, tr);
}

std::string in_format(const core::AnnualReport& report, const std::string& format,
                      const Translator& tr) {
    if (format == "json") return core::annual_report_json(report);
    return format == "csv" ? core::annual_report_csv(report, tr) : annual_report_text(report, tr);
}

std::string dictionary_path(const RegisterOptions& options) {
    return options.dictionary_file.empty() ? core::dictionary_path_beside(options.out_file)
                                           : options.dictionary_file;
}

}  // namespace

Exit show_overview(const RegisterOptions& options) {
    const Translator tr(options.language);
    const core::Period period{.from = day_given(options.from, options.from),
                              .to = day_given(options.to, options.to)};
    const bool to_file = !options.out_file.empty();
    auto cases = open_register(options, to_file ? Need::writing : Need::reading);
    std::vector<core::IndexEntry> room;
    const auto overview = core::overview_of(core::with_figures(cases, room), period);
    const auto text = in_format(overview, format_of(options), tr);
    if (to_file)
        write_logged(cases, options, core::ExportKind::overview, text);
    else
        std::cout << text;
    return Exit::done;
}

Exit report_for_employer(const RegisterOptions& options) {
    const Translator tr(options.language);
    auto cases = open_register(options, Need::writing);
    std::vector<core::IndexEntry> room;
    const auto report =
        core::annual_report(core::with_figures(cases, room), options.employer, options.year);
    const auto text = in_format(report, format_of(options), tr);
    write_logged(cases, options, core::ExportKind::annual_report, text, options.employer);
    return Exit::done;
}

Exit export_for_research(const RegisterOptions& options) {
    const Translator tr(options.language);
    const auto dictionary = dictionary_path(options);
    if (std::filesystem::weakly_canonical(dictionary) ==
        std::filesystem::weakly_canonical(options.out_file))
        throw Error(dictionary, core::msg("The data and their dictionary need a file each."),
                    core::msg("Nothing was written."));
    auto cases = open_register(options, Need::writing);
    std::vector<core::IndexEntry> room;
    const auto made = core::research_export(core::with_figures(cases, room));
    if (!made.anonymous())
        throw Error(options.out_file, core::msg("The export would not be anonymous."),
                    core::msg("Nothing was written."));
    write_logged(cases, options, core::ExportKind::research, core::research_csv(made));
    core::write_file_atomically(dictionary, core::research_dictionary_csv(tr));
    std::cout << (options.format == "json" ? core::research_result_json(made)
                                           : research_text(made, tr));
    return Exit::done;
}

}  // namespace werkrug::app
