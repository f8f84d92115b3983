#include "tests/fuzz/entries/register_entries.hpp"

#include "core/case/case_writer.hpp"
#include "core/register/instrument_vault.hpp"
#include "core/register/record.hpp"
#include "core/register/register.hpp"
#include "core/register/sealed_row.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/fuzz/entries/scratch.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace werkrug::tests {

namespace {

core::SecretBytes passphrase() {
    return core::SecretBytes::copy_of("seed");
}

core::Case seed_case() {
    core::Case facts;
    facts.id = "1";
    facts.instrument = tables::default_instrument().instrument.id;
    facts.worker.family_name = "Jansen";
    return facts;
}

core::SavedCase seed_saved() {
    return {.revision = 1,
            .instrument = core::stamp_of(tables::default_instrument()),
            .xml = core::write_case(seed_case()),
            .unfinished = {{"case/complaint/onset", "3-2-"}, {"case/worker/birth-date", "19"}},
            .marks = {
                .notified_on = core::parse_date("2026-03-20"),
                .closed_on = core::parse_date("2026-05-01"),
                .notification_reference = "B2026-123",
                .corrections = {{.on = core::parse_date("2026-04-02").value(), .what = "sector"}}}};
}

core::Seal test_seal() {
    return {.register_id = "id",
            .key = core::SecretBytes(32),
            .environment = core::system_environment()};
}

void read_everything(const core::Register& cases) {
    cases.check();
    for (const auto& entry : cases.index().entries()) {
        cases.history(entry.case_id);
        cases.instrument(cases.last(entry.case_id).instrument.sha256);
    }
    cases.log();
    cases.tombstones();
}

void try_as_plain(std::string_view bytes) {
    core::unpack_summary(bytes);
    const auto saved = core::unpack_saved_case(bytes, 1);
    if (!saved) return;
    if (core::pack_saved_case(*saved) != bytes)
        throw std::logic_error{"a saved case is not what it was read from"};
    try {
        core::facts_of(*saved, "fuzz");
    } catch (const Error&) {
        return;  // refused with a place, as it should be
    }
}

// The bytes well sealed, each kind in its place: what a fault in our own writer would look like.
void try_as_rows(std::string_view bytes, const core::Seal& seal) {
    core::RevisionRow revision{.sequence = 1, .case_id = "case", .revision = 1};
    const auto well_sealed = [&](const std::string& associated) {
        return core::seal(bytes, associated, seal.key, seal.environment);
    };
    revision.sealed = well_sealed(core::associated_data(revision, seal.register_id));
    core::open_revision(revision, seal.key, seal);
    core::AuditRow entry{.sequence = 1};
    entry.sealed = well_sealed(core::associated_data(entry, seal.register_id));
    core::open_entry(entry, seal.register_id, seal.key);
    const auto head = well_sealed(core::pack({"werkrug head", seal.register_id}));
    core::open_head(head, seal.register_id, seal.key);
    const auto tombstone = well_sealed(core::pack({"werkrug tombstone", seal.register_id, "case"}));
    core::open_tombstone({.case_id = "case", .sealed = tombstone}, seal);
    const auto instrument = well_sealed(core::pack({"werkrug instrument", seal.register_id, "0"}));
    core::open_instrument({.sha256 = "0", .sealed = instrument}, seal);
}

}  // namespace

void try_register(std::string_view bytes) {
    static const Scratch scratch("register-");
    const auto file = scratch.file("cases");
    std::ofstream(file, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    try {
        read_everything(core::Register::open(file.string(), passphrase(), {.read_only = true},
                                             core::system_environment()));
    } catch (const Error& error) {
        if (error.problems().empty()) throw std::logic_error{"refused without a reason"};
    }
    for (const char* ending : {"cases-wal", "cases-shm"})
        std::filesystem::remove(scratch.file(ending));
}

void try_sealed_row(std::string_view bytes) {
    const auto seal = test_seal();
    if (core::open_sealed(bytes, "x", seal.key))
        throw std::logic_error{"opens without having been sealed"};
    try_as_plain(bytes);
    try_as_rows(bytes, seal);
}

std::string seed_register() {
    const Scratch scratch("register-");
    const auto file = scratch.file("seed");
    core::Register::create(file.string(), passphrase(), {.operations = 1, .memory_bytes = 8192},
                           "seed", core::system_environment());
    {
        auto cases =
            core::Register::open(file.string(), passphrase(), {}, core::system_environment());
        const auto id = cases.add({.facts = seed_case()}, tables::default_instrument());
        cases.save(id, {.facts = seed_case()}, tables::default_instrument());
        cases.destroy(cases.add({.facts = seed_case()}, tables::default_instrument()), "seed");
    }
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

std::vector<std::string> seed_rows() {
    const auto saved = seed_saved();
    const auto summary =
        core::summarise(seed_case(), tables::default_instrument().instrument, saved.marks);
    return {core::pack_saved_case(saved), core::pack_summary(summary)};
}

}  // namespace werkrug::tests
