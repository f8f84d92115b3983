#include "core/register/archive.hpp"

#include "core/case/case_reader.hpp"
#include "core/io/gathered_problems.hpp"
#include "core/io/sha256.hpp"
#include "core/register/encrypted_zip.hpp"
#include "core/register/register_files.hpp"
#include "core/register/sealed_row.hpp"
#include "core/register/written_key.hpp"
#include "tables/instrument_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <unordered_map>

namespace werkrug::core {

namespace {

constexpr std::string_view manifest_entry = "manifest.json";
constexpr std::uint64_t mebibyte = 1U << 20U;

// A hundred thousand cases of 20 kilobytes, and as much again.
constexpr ZipLimits limits{
    .entries = 250'000, .bytes_of_an_entry = 128 * mebibyte, .bytes = 4096 * mebibyte};

std::string nonce(const Environment& environment) {
    constexpr std::size_t bytes = 16;
    return hex_of(random_bytes(bytes, environment));
}

std::string with_nonce(const std::string& xml, const std::string& nonce) {
    return xml + "<!-- " + nonce + " -->\n";
}

// ---- writing

// What goes into an archive. Read twice: the table of contents comes first and names the hashes.
class Contents {
  public:
    Contents(const Register& cases, const Environment& environment) : cases_(cases) {
        manifest_.made_at = environment.now();
        manifest_.nonce = nonce(environment);
        for (const auto& entry : cases.index().entries()) ids_.push_back(entry.case_id);
        std::sort(ids_.begin(), ids_.end());  // random numbers: their order says nothing
        for (const auto& id : ids_) add_case(id, nonce(environment));
    }

    const ArchiveManifest& manifest() const { return manifest_; }

    void write_to(EncryptedZipWriter& zip) const {
        zip.add(std::string{manifest_entry}, print_manifest(manifest_));
        for (std::size_t i = 0; i < instruments_.size(); ++i)
            zip.add(manifest_.instruments[i].entry, instruments_[i]);
        for (std::size_t i = 0; i < ids_.size(); ++i)
            zip.add(manifest_.cases[i].entry, with_nonce(cases_.last(ids_[i]).xml, nonces_[i]));
    }

  private:
    void add_case(const std::string& id, std::string case_nonce) {
        auto saved = cases_.last(id);
        const auto text = with_nonce(saved.xml, case_nonce);
        nonces_.push_back(std::move(case_nonce));
        add_instrument(saved.instrument.sha256);
        manifest_.cases.push_back(
            {.entry = fmt::format("case-{:06}.xml", manifest_.cases.size() + 1),
             .sha256 = sha256_hex(text),
             .case_id = hex_of(id),
             .revision = saved.revision,
             .saved_at = saved.saved_at,
             .saved_by = std::move(saved.saved_by),
             .instrument = std::move(saved.instrument),
             .unfinished = std::move(saved.unfinished),
             .marks = saved.marks});
    }

    // As it was read: its hash is what cases are compared by.
    void add_instrument(const std::string& sha256) {
        if (!known_.insert(sha256).second) return;
        auto instrument = cases_.instrument(sha256);
        if (!instrument) return;
        instruments_.push_back(std::move(instrument->xml));
        manifest_.instruments.push_back(
            {.entry = fmt::format("instrument-{:06}.xml", instruments_.size()), .sha256 = sha256});
    }

    const Register& cases_;
    ArchiveManifest manifest_{};
    std::set<std::string> known_{};           // hashes of instruments that were looked for
    std::vector<std::string> instruments_{};  // beside those of the manifest
    std::vector<std::string> ids_{};          // beside the cases of the manifest
    std::vector<std::string> nonces_{};
};

// ---- reading

using UseCase = std::function<void(const CaseContent&, const tables::InstrumentFile&)>;

// Reads an archive from its beginning to its end; what is wrong with it is collected.
class Reading {
  public:
    Reading(const std::string& path, const UseCase& use)
        : path_(path), use_(use), problems_(path) {}

    ArchiveManifest run(const SecretBytes& key) {
        read_encrypted_zip(path_, in_groups(key), limits,
                           [this](const std::string& entry, std::string bytes) {
                               if (begun_)
                                   read_entry(entry, std::move(bytes));
                               else
                                   begin(entry, bytes);
                           });
        if (!begun_) expected_.emplace(manifest_entry, Expected{});
        for (const auto& missing : expected_)
            add(missing.first, msg("This entry of the archive is missing."));
        problems_.throw_any();
        return std::move(manifest_);
    }

  private:
    struct Expected {
        std::string sha256{};
        const ArchivedCase* archived{};  // none: an instrument
    };

    void add(std::string entry, Message what) {
        problems_.add({.path = std::move(entry),
                       .what = std::move(what),
                       .hint = msg("Nothing was changed. Use another copy of the archive.")});
    }
    void add_all(const std::string& entry, const Problems& problems) {
        for (auto problem : problems) {
            problem.path = entry + "/" + problem.path;
            problem.position = {};  // in a text that nobody can look at
            problems_.add(std::move(problem));
        }
    }

    void begin(const std::string& entry, const std::string& bytes) {
        if (entry != manifest_entry)
            throw Error(path_, msg("The file is no archive of a register."),
                        msg("Nothing was changed. Check that it is the right file."));
        manifest_ = read_manifest(bytes, path_);
        begun_ = true;
        for (const auto& instrument : manifest_.instruments)
            expect(instrument.entry, {.sha256 = instrument.sha256});
        for (const auto& archived : manifest_.cases)
            expect(archived.entry, {.sha256 = archived.sha256, .archived = &archived});
    }
    void expect(const std::string& entry, Expected expected) {
        if (!expected_.emplace(entry, std::move(expected)).second)
            add(entry, msg("This entry of the archive is there twice."));
    }

    void read_entry(const std::string& entry, std::string bytes) {
        const auto found = expected_.find(entry);
        if (found == expected_.end()) {
            add(entry, msg("This entry does not belong to the archive."));
            return;
        }
        const auto expected = std::move(found->second);
        expected_.erase(found);
        if (sha256_hex(bytes) != expected.sha256) {
            add(entry, msg("This part of the archive is damaged."));
            return;
        }
        try {
            if (expected.archived != nullptr)
                read_case_file(entry, std::move(bytes), *expected.archived);
            else
                instruments_.emplace(expected.sha256,
                                     tables::read_instrument(std::move(bytes), entry));
        } catch (const Error& error) {
            add_all(entry, error.problems());
        }
    }

    void read_case_file(const std::string& entry, std::string bytes, const ArchivedCase& archived) {
        auto reading = read_case(std::move(bytes), entry);
        if (has_errors(reading.problems)) throw Error(entry, std::move(reading.problems));
        const auto* instrument = instrument_of(archived.instrument);
        if (instrument == nullptr)
            add(entry, msg("The instrument that the case names is not known."));
        // Nothing is used any more when something is wrong.
        if (problems_.count() > 0) return;
        use_({.facts = std::move(reading.facts),
              .unfinished = archived.unfinished,
              .marks = archived.marks},
             *instrument);
    }

    // That which the case was assessed with; else the present one of this name.
    const tables::InstrumentFile* instrument_of(const InstrumentStamp& stamp) const {
        const auto kept = instruments_.find(stamp.sha256);
        return kept != instruments_.end() ? &kept->second
                                          : tables::find_shipped_instrument(stamp.id);
    }

    const std::string& path_;
    const UseCase& use_;
    bool begun_{false};
    ArchiveManifest manifest_{};
    std::map<std::string, Expected> expected_{};                   // by entry: not yet seen
    std::map<std::string, tables::InstrumentFile> instruments_{};  // by SHA-256
    GatheredProblems problems_;
};

// ---- merging

using Numbers = std::unordered_map<std::string, std::size_t>;  // how many cases have a number

class Merge {
  public:
    Merge(Register& cases, Numbers numbers) : cases_(cases), numbers_(std::move(numbers)) {
        for (const auto& entry : cases.index().entries())
            known_[entry.summary.case_number].push_back(entry.case_id);
    }

    void save(const CaseContent& content, const tables::InstrumentFile& instrument) {
        const auto& number = content.facts.id;
        const auto& known = known_[number];
        const bool is_same = std::any_of(known.begin(), known.end(), [&](const auto& id) {
            return content_of(cases_.last(id), cases_.path()) == content;
        });
        // A number that is missing, or that several cases have, tells nothing.
        const bool is_known = known.size() == 1 && numbers_[number] == 1 && !number.empty();
        if (is_same) {
            ++result_.same;
        } else if (is_known) {
            cases_.save(known.front(), content, instrument);
            ++result_.changed;
        } else {
            cases_.add(content, instrument);
            ++result_.added;
        }
    }
    const ArchiveImport& result() const { return result_; }

  private:
    Register& cases_;
    Numbers numbers_;                                                    // in the archive
    std::unordered_map<std::string, std::vector<std::string>> known_{};  // ids by number
    ArchiveImport result_{};
};

}  // namespace

NewArchive export_archive(Register& cases, const std::string& path, const std::string& recipient,
                          const Environment& environment) {
    NewArchive made{.key = new_written_key(environment)};
    const auto key = read_archive_key(made.key);
    NewFile file(path);
    {
        const Contents contents(cases, environment);
        EncryptedZipWriter zip(file.name(), in_groups(key));
        contents.write_to(zip);
        zip.finish();
        const auto expected = read_manifest(print_manifest(contents.manifest()), path);
        if (check_archive(file.name(), key) != expected)
            throw Error(path, msg("The archive that was written is not what is read back."),
                        msg("Nothing was changed. Check the disk, or choose another place."));
        made.cases = contents.manifest().cases.size();
    }
    made.sha256 = sha256_hex_of_file(file.name());
    // First the log: what leaves the register without a trace would be worse than a trace too many.
    cases.log_export({}, export_name(ExportKind::archive), recipient, made.sha256);
    file.move_into_place();
    return made;
}

bool looks_like_archive(const std::string& path) {
    constexpr std::string_view magic{"PK\x03\x04"};
    std::string begin(magic.size(), '\0');
    std::ifstream(path, std::ios::binary).read(begin.data(), magic.size());
    return begin == magic;
}

SecretBytes read_archive_key(std::string_view typed) {
    if (auto key = read_written_key(typed)) return std::move(*key);
    throw Error({}, msg("This is not the key of an archive: a character is missing or wrong."),
                msg("Compare it with the paper, group by group."));
}

ArchiveManifest check_archive(const std::string& path, const SecretBytes& key) {
    return Reading(path, [](const auto&, const auto&) {}).run(key);
}

ArchiveImport import_archive(Register& cases, const std::string& path, const SecretBytes& key) {
    Numbers numbers;
    Reading(path, [&](const CaseContent& content, const auto&) {
        ++numbers[content.facts.id];
    }).run(key);
    Merge merge(cases, std::move(numbers));
    Reading(path, [&](const CaseContent& content, const auto& instrument) {
        merge.save(content, instrument);
    }).run(key);
    return merge.result();
}

}  // namespace werkrug::core
