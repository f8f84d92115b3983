#include "core/register/archive_manifest.hpp"

#include "tables/error.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace werkrug::core {

namespace {

using Json = nlohmann::json;

constexpr std::string_view format = "werkrug-archive-1";

// ---- writing

Json of(std::optional<Date> date) {
    return date ? Json(print_date(*date)) : Json{};
}

Json of(const ArchivedInstrument& instrument) {
    return {{"entry", instrument.entry}, {"sha256", instrument.sha256}};
}

Json of(const NotificationCorrection& correction) {
    return {{"on", print_date(correction.on)}, {"what", correction.what}};
}

Json of(const ArchivedCase& archived);

template <typename Value>
Json list_of(const std::vector<Value>& values) {
    auto list = Json::array();
    for (const auto& value : values) list.push_back(of(value));
    return list;
}

Json of(const ArchivedCase& archived) {
    Json json{{"entry", archived.entry},
              {"sha256", archived.sha256},
              {"case_id", archived.case_id},
              {"revision", archived.revision},
              {"saved_at", print_timestamp(archived.saved_at)},
              {"saved_by", archived.saved_by},
              {"instrument",
               {{"id", archived.instrument.id},
                {"version", archived.instrument.version},
                {"sha256", archived.instrument.sha256}}},
              {"unfinished", archived.unfinished},
              {"notified_on", of(archived.marks.notified_on)},
              {"closed_on", of(archived.marks.closed_on)}};
    if (!archived.marks.inspection_reply.empty())
        json["inspection_reply"] = archived.marks.inspection_reply;
    if (!archived.marks.notification_reference.empty())
        json["notification_reference"] = archived.marks.notification_reference;
    if (!archived.marks.corrections.empty())
        json["corrections"] = list_of(archived.marks.corrections);
    return json;
}

// ---- reading

// One value, and where it stands: "cases[3]/saved_at".
class Place {
  public:
    Place(const Json& value, std::string path, const std::string& file)
        : value_(value), path_(std::move(path)), file_(file) {}

    [[noreturn]] void refuse() const {
        throw Error(file_, Problems{{.path = path_,
                                     .what = msg("The table of contents of the archive is not one "
                                                 "that this version of Werkrug reads."),
                                     .hint = msg("Nothing was changed. Use another copy of the "
                                                 "archive, or a newer version of Werkrug.")}});
    }
    void need_members(std::size_t count) const {
        if (!value_.is_object() || value_.size() != count) refuse();
    }
    bool has(const char* key) const { return value_.is_object() && value_.contains(key); }
    Place member(const char* key) const {
        const auto path = path_.empty() ? key : path_ + "/" + key;
        if (!has(key)) Place({}, path, file_).refuse();
        return {value_.at(key), path, file_};
    }
    std::vector<Place> list() const {
        if (!value_.is_array()) refuse();
        std::vector<Place> places;
        places.reserve(value_.size());
        for (const auto& value : value_)
            places.emplace_back(value, path_ + "[" + std::to_string(places.size() + 1) + "]",
                                file_);
        return places;
    }
    std::string text() const {
        if (!value_.is_string()) refuse();
        return value_.get<std::string>();
    }
    std::int64_t number() const {
        if (!value_.is_number_integer()) refuse();
        return value_.get<std::int64_t>();
    }
    Timestamp time() const {
        const auto time = parse_timestamp(text());
        if (!time) refuse();
        return *time;
    }
    std::optional<Date> date() const {
        if (value_.is_null()) return std::nullopt;
        const auto date = parse_date(text());
        if (!date) refuse();
        return date;
    }
    UnfinishedTexts texts() const {
        if (!value_.is_object()) refuse();
        UnfinishedTexts texts;
        for (const auto& [path, text] : value_.items())
            texts.emplace(path, Place(text, path_ + "/" + path, file_).text());
        return texts;
    }

  private:
    const Json& value_;
    std::string path_;
    const std::string& file_;
};

ArchivedInstrument instrument_in(const Place& place) {
    place.need_members(2);
    return {.entry = place.member("entry").text(), .sha256 = place.member("sha256").text()};
}

constexpr std::size_t case_members = 10;

std::size_t optional_members(const Place& place) {
    constexpr std::array<const char*, 3> names{"inspection_reply", "notification_reference",
                                               "corrections"};
    return static_cast<std::size_t>(std::count_if(
        names.begin(), names.end(), [&place](const char* name) { return place.has(name); }));
}

NotificationCorrection correction_in(const Place& place) {
    place.need_members(2);
    const auto on = place.member("on").date();
    if (!on) place.member("on").refuse();
    return {.on = *on, .what = place.member("what").text()};
}

CaseMarks marks_in(const Place& place) {
    CaseMarks marks{.notified_on = place.member("notified_on").date(),
                    .closed_on = place.member("closed_on").date()};
    const auto text_or_none = [&place](const char* name) {
        return place.has(name) ? place.member(name).text() : std::string();
    };
    marks.inspection_reply = text_or_none("inspection_reply");
    marks.notification_reference = text_or_none("notification_reference");
    if (place.has("corrections"))
        for (const auto& correction : place.member("corrections").list())
            marks.corrections.push_back(correction_in(correction));
    return marks;
}

ArchivedCase case_in(const Place& place) {
    place.need_members(case_members + optional_members(place));
    const auto instrument = place.member("instrument");
    instrument.need_members(3);
    return {.entry = place.member("entry").text(),
            .sha256 = place.member("sha256").text(),
            .case_id = place.member("case_id").text(),
            .revision = place.member("revision").number(),
            .saved_at = place.member("saved_at").time(),
            .saved_by = place.member("saved_by").text(),
            .instrument = {.id = instrument.member("id").text(),
                           .version = instrument.member("version").text(),
                           .sha256 = instrument.member("sha256").text()},
            .unfinished = place.member("unfinished").texts(),
            .marks = marks_in(place)};
}

}  // namespace

std::string print_manifest(const ArchiveManifest& manifest) {
    const Json json{{"format", format},
                    {"made_at", print_timestamp(manifest.made_at)},
                    {"nonce", manifest.nonce},
                    {"instruments", list_of(manifest.instruments)},
                    {"cases", list_of(manifest.cases)}};
    constexpr int indent = 1;
    return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

ArchiveManifest read_manifest(std::string_view text, const std::string& file) {
    const auto json = Json::parse(text, nullptr, false);
    const Place top(json, {}, file);
    top.need_members(5);
    if (top.member("format").text() != format) top.member("format").refuse();
    ArchiveManifest manifest{.made_at = top.member("made_at").time(),
                             .nonce = top.member("nonce").text()};
    for (const auto& place : top.member("instruments").list())
        manifest.instruments.push_back(instrument_in(place));
    for (const auto& place : top.member("cases").list()) manifest.cases.push_back(case_in(place));
    return manifest;
}

}  // namespace werkrug::core
