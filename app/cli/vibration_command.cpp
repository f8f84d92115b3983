#include "app/cli/vibration_command.hpp"

#include "app/cli/vibration_text.hpp"
#include "app/cli/word_option.hpp"
#include "core/exposure/vibration/axis_choice.hpp"
#include "core/exposure/vibration/vibration_json.hpp"
#include "tables/parse.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>

namespace werkrug::app {

namespace {

using core::Translator;

// As typed; numbers are read by our own rules, which do not depend on the locale.
struct VibrationRequest {
    std::string file{};
    std::string rate{};
    std::string axes{};
    std::string unit{};
    std::string full_scale{};
    std::string marks_file{};
    std::string format{"text"};
    bool spectrum{false};
    bool coefficients{false};
};

std::optional<double> positive_number(const std::string& text, const std::string& option) {
    if (text.empty()) return std::nullopt;
    const auto value = parse_number(text);
    if (!value || *value <= 0)
        throw Error(option, msg("This is not a number above zero: {0}", {text}),
                    msg("With a point: 1000 or 819.2"));
    return value;
}

std::vector<std::string> listed_axes(const std::string& text) {
    std::vector<std::string> names;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(',', at), text.size());
        names.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return names;
}

core::RecordingOptions options_of(const VibrationRequest& request) {
    core::RecordingOptions options{
        .rate_hz = positive_number(request.rate, "--rate"),
        .axes = listed_axes(request.axes),
        .full_scale = positive_number(request.full_scale, "--full-scale")};
    if (request.unit == "g") options.unit = core::AccelerationUnit::g;
    if (request.unit == "m/s2") options.unit = core::AccelerationUnit::m_s2;
    return options;
}

Exit print_coefficients(const VibrationRequest& request) {
    const auto rate = positive_number(request.rate, "--rate");
    if (!rate) throw Error("--coefficients", msg("For which sampling rate? Say it with --rate"));
    std::cout << core::filters_json(core::checked_rate(*rate, "--rate"));
    return Exit::done;
}

Exit vibration_command(const VibrationRequest& request, Language language) {
    const Translator tr(language);
    if (request.coefficients) return print_coefficients(request);
    const auto marks =
        request.marks_file.empty() ? core::TimeMarks{} : core::load_time_marks(request.marks_file);
    const auto recording = core::open_recording(request.file, options_of(request));
    const auto analysis = core::analyse_recording(*recording, marks, request.spectrum, request.file,
                                                  request.marks_file);
    print_problems(request.file, analysis.warnings, tr);
    if (request.format == "json")
        std::cout << core::vibration_json(analysis, request.file, tr);
    else if (request.format == "csv")
        std::cout << vibration_csv(analysis);
    else
        std::cout << vibration_text(analysis, tr);
    return Exit::done;
}

void add_options(CLI::App& command, VibrationRequest& request, const Translator& tr) {
    const auto& rules = tables::vibration_rules().recordings;
    command
        .add_option("--rate", request.rate,
                    tr.tr("The sampling rate, {0} to {1}; default: what the file says",
                          {print_number(rules.min_rate_hz), print_number(rules.max_rate_hz)}))
        ->type_name("HZ");
    command
        .add_option("--axes", request.axes,
                    tr.tr("Which axis each channel is, for instance x,y,z; “-” leaves one out; or "
                          "the names of the columns of x, y and z"))
        ->type_name("x,y,z");
    add_words(command, "--unit", request.unit,
              tr.tr("The unit of the samples; default: what the file says, else m/s2"),
              {"m/s2", "g"});
    command
        .add_option("--full-scale", request.full_scale,
                    tr.tr("The acceleration of the largest sample of a WAV file of whole numbers; "
                          "default: 1"))
        ->type_name("VALUE");
    command
        .add_option("--marks", request.marks_file,
                    tr.tr("Times of tasks, a line each: beginning and end in seconds, label"))
        ->type_name("FILE");
    add_words(command, "--format", request.format,
              tr.tr("text for people, json and csv for programs"), {"text", "json", "csv"});
    command.add_flag("--spectrum", request.spectrum,
                     tr.tr("One-third-octave bands as well, which takes longer"));
    command.add_flag("--coefficients", request.coefficients,
                     tr.tr("Only print the filters for a sampling rate, as JSON; needs no file"));
}

}  // namespace

void add_vibration_command(CLI::App& app, const CommandLine& line) {
    const auto& tr = line.tr;
    auto request = std::make_shared<VibrationRequest>();
    auto* command = app.add_subcommand(
        "vibration", tr.tr("Evaluate a recording of whole-body vibration after ISO 2631-1"));
    command->group(tr.tr("Commands"));
    command
        ->add_option("file", request->file,
                     tr.tr("A recording of acceleration: WAV or text with a column per axis, also "
                           "packed with gzip"))
        ->type_name("FILE");
    add_options(*command, *request, tr);
    line.add_language(*command);
    command->callback([command, request, line] {
        if (!request->coefficients && request->file.empty())
            throw CLI::RequiredError(command->get_option("file")->get_name());
        line.run(
            [request, &language = line.language] { return vibration_command(*request, language); });
    });
}

}  // namespace werkrug::app
