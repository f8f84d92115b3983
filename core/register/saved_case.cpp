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

// The author's reply is one field more, when there is one; reference and corrections of the
// notification are two more behind it, when one of them is there.
constexpr std::size_t fields_without_reply = 9;
constexpr std::size_t reply_field = fields_without_reply;
constexpr std::size_t reference_field = reply_field + 1;
constexpr std::size_t corrections_field = reference_field + 1;

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

// Day, what, day, what, …
std::string pack_corrections(const std::vector<NotificationCorrection>& corrections) {
    std::vector<std::string> days;
    days.reserve(corrections.size());
    std::vector<std::string_view> fields;
    for (const auto& correction : corrections) {
        days.push_back(date_field(correction.on));
        fields.insert(fields.end(), {days.back(), correction.what});
    }
    return pack(fields);
}

std::optional<std::vector<NotificationCorrection>> unpack_corrections(std::string_view bytes) {
    auto fields = unpack(bytes);
    if (!fields || fields->size() % 2 != 0) return std::nullopt;
    std::vector<NotificationCorrection> corrections;
    for (auto field = fields->begin(); field != fields->end(); field += 2) {
        std::optional<Date> on;
        if (!read_date_field(*field, on) || !on) return std::nullopt;
        corrections.push_back({.on = *on, .what = std::move(*(field + 1))});
    }
    return corrections;
}

bool has_notification_details(const CaseMarks& marks) {
    return !marks.notification_reference.empty() || !marks.corrections.empty();
}

// What stands behind the fields that every case has. False: it is not what was packed.
bool read_last_fields(std::vector<std::string>& fields, CaseMarks& marks) {
    switch (fields.size()) {
        case fields_without_reply:
            return true;
        case reply_field + 1:
            marks.inspection_reply = std::move(fields[reply_field]);
            return !marks.inspection_reply.empty();
        case corrections_field + 1: {
            auto corrections = unpack_corrections(fields[corrections_field]);
            if (!corrections) return false;
            marks.inspection_reply = std::move(fields[reply_field]);
            marks.notification_reference = std::move(fields[reference_field]);
            marks.corrections = std::move(*corrections);
            return has_notification_details(marks);
        }
        default:
            return false;
    }
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
    const bool has_details = has_notification_details(saved.marks);
    const auto corrections = pack_corrections(saved.marks.corrections);
    if (has_details || !saved.marks.inspection_reply.empty())
        fields.push_back(saved.marks.inspection_reply);
    if (has_details) fields.insert(fields.end(), {saved.marks.notification_reference, corrections});
    return pack(fields);
}

std::optional<SavedCase> unpack_saved_case(std::string_view bytes, std::int64_t revision) {
    auto fields = unpack(bytes);
    if (!fields || fields->size() < fields_without_reply) return std::nullopt;
    auto& f = *fields;
    const auto saved_at = number_in(f[0]);
    auto unfinished = unpack_unfinished(f[6]);
    CaseMarks marks;
    if (!saved_at || !unfinished || !read_date_field(f[7], marks.notified_on) ||
        !read_date_field(f[8], marks.closed_on) || !read_last_fields(f, marks))
        return std::nullopt;
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
    auto problems = problems_of(marks);
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
