#include "tables/instrument_reader.hpp"

#include "tables/embedded.hpp"
#include "tables/instrument_check.hpp"
#include "tables/model_terms.hpp"
#include "tables/reading/fields.hpp"
#include "tables/reading/instrument_parts.hpp"

#include <algorithm>
#include <stdexcept>

namespace werkrug::tables {

namespace {

constexpr XmlLimits instrument_limits{
    .max_bytes = 1U << 20U, .max_depth = 12, .max_elements = 20'000};

void check_format(Element& root, pugi::xml_node node) {
    if (std::string_view{node.name()} != "instrument")
        root.report(msg("This is not an instrument file"),
                    msg("Its root element must be <{0}>", {"instrument"}));
    if (root.required_attribute("format") != "1" && root.attribute("format"))
        root.report_attribute("format", msg("This format is not known"), msg("Only format 1 is"));
}

Instrument read_root(Element root) {
    static constexpr Choice<Status> statuses[] = {
        {"published", Status::published}, {"derived", Status::derived}, {"draft", Status::draft}};
    Instrument instrument;
    UsedIds used;
    instrument.id = read_id(root, used);
    instrument.version = read_text_attribute(root, "version");
    instrument.status = read_choice<Status>(root, "status", statuses);
    instrument.title = read_localized_child(root, "title");
    instrument.summary = read_localized_child(root, "summary");
    if (const auto part = root.required_child("sources")) instrument.sources = read_sources(*part);
    if (const auto part = root.required_child("notes"))
        instrument.notes = read_notes(*part, instrument.sources);
    if (const auto part = root.required_child("diagnosis"))
        instrument.diagnosis = read_diagnosis(*part, instrument.sources);
    if (const auto part = root.required_child("exposure")) read_exposure(*part, instrument);
    if (const auto part = root.required_child("work-relatedness"))
        read_work_relatedness(*part, instrument);
    root.finish();
    return instrument;
}

void sort_by_position(Problems& problems) {
    std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
        return std::pair{a.position.line, a.position.column} <
               std::pair{b.position.line, b.position.column};
    });
}

std::vector<InstrumentFile> read_shipped() {
    std::vector<InstrumentFile> files;
    for (const auto& file : embedded::instruments())
        files.push_back(read_instrument(std::string{file.text()}, std::string{file.name}));
    return files;
}

}  // namespace

std::vector<Source> read_sources(Element element) {
    std::vector<Source> sources;
    UsedIds used;
    for (auto& child : element.children("source")) {
        Source source;
        source.id = read_id(child, used);
        source.citation = read_text(child);
        source.link = child.attribute("link").value_or("");
        child.finish();
        sources.push_back(std::move(source));
    }
    element.finish();
    return sources;
}

std::vector<Note> read_notes(Element element, const std::vector<Source>& sources) {
    std::vector<Note> notes;
    UsedIds used;
    for (auto& child : element.children("note")) {
        Note note;
        note.id = read_id(child, used);
        note.text = read_localized(child);
        note.source = read_source(child, sources);
        child.finish();
        notes.push_back(std::move(note));
    }
    element.finish();
    return notes;
}

InstrumentFile read_instrument(std::string xml, std::string file) {
    const StrictDocument document{std::move(xml), file, instrument_limits};
    ReadingLog log;
    Element root{document, document.root(), "instrument", log};
    check_format(root, document.root());
    // Another kind of file would only give a long list of what it lacks.
    if (has_errors(log.problems)) throw Error(file, log.problems);
    Instrument instrument = read_root(std::move(root));
    check_instrument(instrument, log);
    sort_by_position(log.problems);
    if (has_errors(log.problems)) throw Error(file, log.problems);
    derive_model_terms(instrument);
    return {std::move(instrument), std::move(file), document.text()};
}

InstrumentFile load_instrument(const std::string& path) {
    return read_instrument(read_file(path, instrument_limits.max_bytes), path);
}

const std::vector<InstrumentFile>& shipped_instruments() {
    static const std::vector<InstrumentFile> shipped = read_shipped();
    return shipped;
}

const InstrumentFile* find_shipped_instrument(std::string_view id) {
    const auto& shipped = shipped_instruments();
    const auto found =
        std::find_if(shipped.begin(), shipped.end(),
                     [id](const InstrumentFile& file) { return file.instrument.id == id; });
    return found == shipped.end() ? nullptr : &*found;
}

const InstrumentFile& default_instrument() {
    const auto* instrument = find_shipped_instrument("lbp-loetters-2003");
    if (instrument == nullptr)
        throw std::logic_error("the default instrument is not in the program");
    return *instrument;
}

}  // namespace werkrug::tables
