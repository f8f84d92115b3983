#include "core/fhir/register_bundles.hpp"

#include "core/assessment/assess.hpp"
#include "core/disclosure/disclosure.hpp"
#include "core/fhir/bundle.hpp"
#include "core/io/atomic_file.hpp"
#include "core/io/sha256.hpp"
#include "core/register/kept_instruments.hpp"
#include "core/register/register_output.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

namespace werkrug::core::fhir {

namespace {

struct WrittenBundle {
    std::string case_id{};
    std::int64_t revision{};
    std::string sha256{};
};

std::vector<std::string> ids_by_number(const Register& cases) {
    std::vector<const IndexEntry*> entries;
    for (const auto& entry : cases.index().entries()) entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(), [](const auto* a, const auto* b) {
        return std::tie(a->summary.case_number, a->case_id) <
               std::tie(b->summary.case_number, b->case_id);
    });
    std::vector<std::string> ids;
    ids.reserve(entries.size());
    for (const auto* entry : entries) ids.push_back(entry->case_id);
    return ids;
}

std::string line_of(const Register& cases, const SavedCase& saved, KeptInstruments& instruments,
                    const Translator& tr) {
    const auto facts = facts_of(saved, cases.path());
    const auto& instrument = instruments.need(saved);
    const auto assessment = assess(facts, instrument.instrument);
    const auto disclosed = disclose_to_record_system(
        {.facts = facts, .assessment = assessment, .instrument = instrument, .marks = saved.marks});
    return bundle_line(disclosed.facts.value(), instrument.instrument, tr);
}

}  // namespace

std::size_t write_bundles(Register& cases, const std::string& path, const Translator& tr) {
    need_other_file(cases.path(), path);
    const auto ids = ids_by_number(cases);
    if (ids.empty())
        throw Error(path, msg("There is no case to export."), msg("Nothing was written."));
    AtomicFile file(path);
    KeptInstruments instruments(cases);
    std::vector<WrittenBundle> written;
    written.reserve(ids.size());
    for (const auto& id : ids) {
        const auto saved = cases.last(id);
        const auto line = line_of(cases, saved, instruments, tr);
        file.write(line);
        written.push_back({id, saved.revision, sha256_hex(line)});
    }
    for (const auto& one : written)
        cases.log_export(one.case_id, export_name(ExportKind::fhir, one.revision), "own-file",
                         one.sha256);
    file.finish();
    return written.size();
}

}  // namespace werkrug::core::fhir
