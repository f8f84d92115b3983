#include "app/cli/leaflet_command.hpp"

#include "app/cli/word_option.hpp"
#include "core/io/atomic_file.hpp"
#include "reports/leaflet.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace werkrug::app {

namespace {

struct LeafletOptions {
    std::string out_file{};
    std::string paper{"a4"};
};

Exit write_leaflet(const LeafletOptions& options, Language language) {
    const auto paper =
        options.paper == "a5" ? reports::LeafletPaper::a5 : reports::LeafletPaper::a4;
    core::write_file_atomically(options.out_file, reports::render_leaflet(paper, language));
    return Exit::done;
}

}  // namespace

void add_leaflet_command(CLI::App& app, const CommandLine& line) {
    const auto& tr = line.tr;
    auto* command = app.add_subcommand(
        "leaflet", tr.tr("Write the leaflet for people with low-back pain as a PDF, to be printed "
                         "and handed out"));
    command->group(tr.tr("Commands"));
    const auto options = std::make_shared<LeafletOptions>();  // as long as the parser's callbacks
    command->add_option("-o,--output", options->out_file, tr.tr("The file to write"))
        ->type_name("OUT.pdf")
        ->required();
    add_words(*command, "--paper", options->paper, tr.tr("Size of the paper; default: a4"),
              {"a4", "a5"});
    line.add_language(*command);
    command->callback([options, &language = line.language, run = line.run] {
        run([options, &language] { return write_leaflet(*options, language); });
    });
}

}  // namespace werkrug::app
