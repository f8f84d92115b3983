#include "core/register/saved_case.hpp"

#include "core/case/case_reader.hpp"
#include "core/case/case_writer.hpp"
#include "core/io/sha256.hpp"
#include "core/register/record.hpp"
#include "tables/error.hpp"
#include "tables/xml/xml_writer.hpp"

#include <fmt/format.h>

namespace werkrug::core {

namespace {

// The author's reply is one field more, when there is one.
constexpr std::size_t fields_without_reply = 9;

// Path, text, path, text, …
std::string pack_unfinished(const UnfinishedTexts& texts) {
    std::vector<std::string_view> fields;
    for (const auto& [path, text] : texts) fields.insert(fields.end(), {path, text});
    return pack(fields);
}

// Only in the order in which they are packed.
std::optional<UnfinishedTexts> unpack_unfinished(std::string_view bytes) {
    auto fields = unpack(bytes);
    if (!fields || fields->size() % 2 != 0) return std::nullopt;
    UnfinishedTexts texts;
    for (auto field = fields->begin(); field != fields->end(); field += 2) {
        if (!texts.empty() && *field <= texts.rbegin()->first) return std::nullopt;
        texts.emplace_hint(texts.end(), std::move(*field), std::move(*(field + 1)));
    }
    return texts;
}

Problem unwritable(const std::string& path) {
    return {.path = path,
            .what = msg("This text holds a character that cannot be saved."),
            .hint = msg("It is often invisible. Delete the text and type it again.")};
}

}  // namespace

InstrumentStamp stamp_of(const tables::InstrumentFile& instrument) {
    return {.id = instrument.instrument.id,
            .version = instrument.instrument.version,
            .sha256 = sha256_hex(instrument.xml)};
}

std::string pack_saved_case(const SavedCase& saved) {
    const auto saved_at = number_field(saved.saved_at.time_since_epoch().count());
    const auto unfinished = pack_unfinished(saved.unfinished);
    const auto notified_on = date_field(saved.marks.notified_on);
    const auto closed_on = date_field(saved.marks.closed_on);
    std::vector<std::string_view> fields{saved_at,
                                         saved.saved_by,
                                         saved.instrument.id,
                                         saved.instrument.version,
                                         saved.instrument.sha256,
                                         saved.xml,
                                         unfinished,
                                         notified_on,
                                         closed_on};
    if (!saved.marks.inspection_reply.empty()) fields.push_back(saved.marks.inspection_reply);
    return pack(fields);
}

std::optional<SavedCase> unpack_saved_case(std::string_view bytes, std::int64_t revision) {
    auto fields = unpack(bytes);
    if (!fields) return std::nullopt;
    auto& f = *fields;
    const bool has_reply = f.size() == fields_without_reply + 1;
    if (!has_reply && f.size() != fields_without_reply) return std::nullopt;
    if (has_reply && f.back().empty()) return std::nullopt;
    const auto saved_at = number_in(f[0]);
    auto unfinished = unpack_unfinished(f[6]);
    CaseMarks marks;
    if (!saved_at || !unfinished || !read_date_field(f[7], marks.notified_on) ||
        !read_date_field(f[8], marks.closed_on))
        return std::nullopt;
    if (has_reply) marks.inspection_reply = std::move(f.back());
    return SavedCase{.revision = revision,
                     .saved_at = Timestamp{std::chrono::seconds{*saved_at}},
                     .saved_by = std::move(f[1]),
                     .instrument = {.id = std::move(f[2]),
                                    .version = std::move(f[3]),
                                    .sha256 = std::move(f[4])},
                     .xml = std::move(f[5]),
                     .unfinished = std::move(*unfinished),
                     .marks = std::move(marks)};
}

std::string text_of(const Case& facts, const std::string& file) {
    std::string text;
    try {
        text = write_case(facts);
    } catch (const tables::UnwritableText& bad) {
        throw Error(file, Problems{unwritable(bad.path())});
    }
    auto problems = read_case(text, file).problems;
    // The text is only ours: a place in it helps nobody.
    for (auto& problem : problems) problem.position = {};
    if (has_errors(problems)) throw Error(file, std::move(problems));
    return text;
}

Case facts_of(const SavedCase& saved, const std::string& file) {
    auto reading = read_case(saved.xml, file);
    if (has_errors(reading.problems)) throw Error(file, std::move(reading.problems));
    return std::move(reading.facts);
}

void need_readable(const CaseMarks& marks, const std::string& file) {
    Problems problems;
    const auto need = [&](std::optional<Date> date, const char* path) {
        if (date && parse_date(print_date(*date)) != date)
            problems.push_back({.path = path, .what = msg("not a date")});
    };
    need(marks.notified_on, mark_paths::notified_on);
    need(marks.closed_on, mark_paths::closed_on);
    if (!problems.empty()) throw Error(file, std::move(problems));
}

CaseContent content_of(const SavedCase& saved, const std::string& file) {
    return {.facts = facts_of(saved, file), .unfinished = saved.unfinished, .marks = saved.marks};
}

std::string hex_of(std::string_view bytes) {
    std::string hex;
    for (const char c : bytes) hex += fmt::format("{:02x}", static_cast<unsigned char>(c));
    return hex;
}

}  // namespace werkrug::core
