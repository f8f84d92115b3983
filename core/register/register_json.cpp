#include "core/register/register_json.hpp"

#include <nlohmann/json.hpp>

namespace werkrug::core {

namespace {

using Json = nlohmann::ordered_json;

constexpr int indent = 2;

Json of(const std::string& text) {
    return text.empty() ? Json{} : Json(text);
}

Json of(std::optional<Date> date) {
    return date ? Json(print_date(*date)) : Json{};
}

Json of(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json{};
}

Json of(const IndexEntry& entry, Date today) {
    const auto& s = entry.summary;
    return {{"id", hex_of(entry.case_id)},
            {"case_number", of(s.case_number)},
            {"family_name", of(s.family_name)},
            {"given_name", of(s.given_name)},
            {"worker_number", of(s.worker_number)},
            {"birth_date", of(s.birth_date)},
            {"employer", of(s.employer)},
            {"occupation", of(s.occupation)},
            {"onset", of(s.onset)},
            {"assessment_date", of(s.assessment_date)},
            {"status", std::string{name_of(status_on(s, today))}},
            {"conclusion", of(s.conclusion)},
            {"revision", s.revision},
            {"saved_at", print_timestamp(s.saved_at)},
            {"saved_by", of(s.saved_by)}};
}

std::string print(const Json& json) {
    return json.dump(indent) + "\n";
}

}  // namespace

std::string cases_json(const Register& cases, const std::vector<std::size_t>& places, Date today) {
    auto list = Json::array();
    for (const auto place : places) list.push_back(of(cases.index().entries()[place], today));
    return print(list);
}

std::string history_json(const std::vector<HistoryEntry>& history) {
    auto list = Json::array();
    for (const auto& entry : history) {
        auto changes = Json::array();
        for (const auto& change : entry.changes)
            changes.push_back({{"path", change.path},
                               {"before", of(change.before)},
                               {"after", of(change.after)}});
        const auto& saved = entry.saved;
        list.push_back({{"revision", saved.revision},
                        {"saved_at", print_timestamp(saved.saved_at)},
                        {"saved_by", of(saved.saved_by)},
                        {"instrument",
                         {{"id", saved.instrument.id},
                          {"version", saved.instrument.version},
                          {"sha256", saved.instrument.sha256}}},
                        {"changes", std::move(changes)}});
    }
    return print(list);
}

std::string log_json(const std::vector<AuditEntry>& log) {
    auto list = Json::array();
    for (const auto& entry : log)
        list.push_back({{"at", print_timestamp(entry.at)},
                        {"who", of(entry.who)},
                        {"action", std::string{name_of(entry.action)}},
                        {"case", of(hex_of(entry.case_id))},
                        {"what", of(entry.what)},
                        {"recipient", of(entry.recipient)},
                        {"sha256", of(entry.sha256)}});
    return print(list);
}

std::string check_json(const CheckReport& report) {
    auto problems = Json::array();
    for (const auto& problem : report.problems)
        problems.push_back({{"severity", problem.severity == Severity::error ? "error" : "warning"},
                            {"place", problem.path},
                            {"what", to_english(problem.what)}});
    return print({{"good", !has_errors(report.problems)},
                  {"cases", report.cases},
                  {"revisions", report.revisions},
                  {"log_entries", report.entries},
                  {"tombstones", report.tombstones},
                  {"problems", std::move(problems)}});
}

}  // namespace werkrug::core
