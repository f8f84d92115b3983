#include "app/cli/lift_command.hpp"

#include "app/cli/lift_text.hpp"
#include "app/cli/row_output.hpp"
#include "app/cli/word_option.hpp"
#include "core/exposure/lifting/lift_rows.hpp"
#include "core/exposure/lifting/lift_table.hpp"
#include "core/exposure/lifting/weight_limit.hpp"
#include "tables/parse.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace werkrug::app {

namespace {

using core::LiftResult;
using core::Translator;

// A person reads no more at once.
constexpr std::size_t most_problems = 500;

struct LiftRequest {
    std::string file{};
    std::string out_file{};
    std::string format{"text"};
    std::string mass{"niosh"};
    std::string units{"metric"};
    bool worksheet{false};
};

std::string known_masses() {
    std::string known;
    for (const auto& mass : tables::lifting_equation().reference_masses) known += mass.id + ", ";
    return known + "male:AGE, female:AGE";
}

// "niosh", "25", "female:47"
const tables::ReferenceMass* mass_of(const std::string& words) {
    const auto colon = words.find(':');
    const auto age = colon == std::string::npos
                         ? std::nullopt
                         : parse_whole_number(std::string_view{words}.substr(colon + 1));
    const auto* mass = age ? tables::reference_mass_of(words.substr(0, colon), *age)
                           : tables::find_reference_mass(words);
    if (mass == nullptr)
        throw Error("--reference-mass", msg("This reference mass is not known"),
                    msg("One of: {0}", {known_masses()}));
    return mass;
}

core::LiftingOptions options_of(const LiftRequest& request) {
    const core::LiftingOptions options{
        .units = request.units == "us" ? tables::UnitSystem::us : tables::UnitSystem::metric,
        .mass = mass_of(request.mass),
        .worksheet_rounding = request.worksheet};
    core::load_constant(options);  // refuses a mass that these units do not have
    return options;
}

// Writes results in one of the formats, row by row.
class LiftWriter {
  public:
    LiftWriter(const LiftRequest& request, const core::LiftingOptions& options,
               const Translator& tr)
        : format_(request.format), options_(options), tr_(tr), out_(request.out_file) {
        if (format_ == "csv") out_.write(core::lift_csv_header(options_.units));
        if (format_ == "json") out_.write("[");
        if (format_ == "text") out_.write(lift_text_head(options_, tr_));
    }

    void add(std::string_view id, const LiftResult& result) {
        if (format_ == "csv") out_.write(core::lift_csv_row(id, result, options_.units));
        if (format_ == "json") {
            out_.write(summary_.lifts == 0 ? "\n" : ",\n");
            out_.write(core::lift_json_row(id, result, options_.units));
        }
        if (format_ == "text") out_.write(lift_text_row(id, result, options_, tr_));
        summary_.add(id, result);
    }

    void finish() {
        if (format_ == "json") out_.write("\n]\n");
        if (format_ == "text") out_.write(lift_text_tail(summary_, tr_));
        out_.finish();
    }

    // The rows before the one that is wrong, where they are read at once.
    void break_off() { out_.flush(); }

  private:
    const std::string& format_;
    const core::LiftingOptions& options_;
    const Translator& tr_;
    RowOutput out_;
    LiftSummary summary_{};
};

Exit lift_command(const LiftRequest& request, Language language) {
    const Translator tr(language);
    const auto options = options_of(request);
    core::CsvReader reader(core::file_bytes(request.file), request.file);
    core::LiftTable table(reader, options.units);
    LiftWriter writer(request, options, tr);
    core::LiftRow row;
    Problems problems;
    while (problems.size() < most_problems && table.next(row, problems))
        if (problems.empty()) writer.add(row.id, core::evaluate_point(row.point, options));
    if (problems.empty()) {
        writer.finish();
        return Exit::done;
    }
    writer.break_off();
    print_problems(request.file, problems, tr);
    return Exit::unreadable;
}

}  // namespace

void add_lift_command(CLI::App& app, const CommandLine& line) {
    const auto& tr = line.tr;
    auto request = std::make_shared<LiftRequest>();
    auto* command = app.add_subcommand(
        "lift", tr.tr("Apply the NIOSH lifting equation to the lifts of a CSV file"));
    command->group(tr.tr("Commands"));
    command->add_option("file", request->file, tr.tr("A table with one lift a row"))
        ->type_name("FILE.csv")
        ->required();
    add_words(*command, "--format", request->format,
              tr.tr("text for people, json or csv for programs"), {"text", "json", "csv"});
    command->add_option("-o,--output", request->out_file, tr.tr("The file to write"))
        ->type_name("OUT");
    command
        ->add_option("--reference-mass", request->mass,
                     tr.tr("In place of the load constant of NIOSH, a mass of ISO 11228-1: {0}",
                           {known_masses()}))
        ->type_name("ID|KG|SEX:AGE");
    add_words(*command, "--units", request->units,
              tr.tr("us: pounds and inches, with the constants for them"), {"metric", "us"});
    command->add_flag("--worksheet", request->worksheet,
                      tr.tr("Round as the worksheets of the NIOSH manual are rounded"));
    line.add_language(*command);
    command->footer(tr.tr("Columns, in any order: {0}",
                          {"id, load_kg, h_cm, v_cm, d_cm, asymmetry_deg, lifts_per_min, duration "
                           "(short|moderate|long), v_origin_cm, coupling (good|fair|poor)"}));
    command->callback([request, line] {
        line.run([request, &language = line.language] { return lift_command(*request, language); });
    });
}

}  // namespace werkrug::app
