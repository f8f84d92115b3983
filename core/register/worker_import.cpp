#include "core/register/worker_import.hpp"

#include <algorithm>
#include <unordered_map>

namespace werkrug::core {

namespace {

// How a field is looked at and copied.
struct FieldRule {
    WorkerField field{};
    std::string_view name{};
    bool (*known)(const Case&){};
    void (*copy)(const ListedWorker&, Case&){};
};

const std::vector<FieldRule>& field_rules() {
    using Row = ListedWorker;
    static const std::vector<FieldRule> all{
        {WorkerField::family_name, "family-name",
         [](const Case& facts) { return !facts.worker.family_name.empty(); },
         [](const Row& row, Case& facts) { facts.worker.family_name = row.worker.family_name; }},
        {WorkerField::given_name, "given-name",
         [](const Case& facts) { return !facts.worker.given_name.empty(); },
         [](const Row& row, Case& facts) { facts.worker.given_name = row.worker.given_name; }},
        {WorkerField::birth_date, "birth-date",
         [](const Case& facts) { return facts.worker.birth_date.has_value(); },
         [](const Row& row, Case& facts) { facts.worker.birth_date = row.worker.birth_date; }},
        {WorkerField::sex, "sex",
         [](const Case& facts) { return facts.worker.sex != Sex::unknown; },
         [](const Row& row, Case& facts) { facts.worker.sex = row.worker.sex; }},
        {WorkerField::employer, "employer",
         [](const Case& facts) { return !facts.employment.employer.empty(); },
         [](const Row& row, Case& facts) { facts.employment.employer = row.employment.employer; }},
        {WorkerField::occupation, "occupation",
         [](const Case& facts) { return facts.employment.occupation != CodedText{}; },
         [](const Row& row, Case& facts) {
             // Of code and words, an empty one says nothing while the other is the same.
             const auto& listed = row.employment.occupation;
             auto& kept = facts.employment.occupation;
             if (listed.code.empty() && listed.text == kept.text) return;
             if (listed.text.empty() && listed.code == kept.code) return;
             kept = listed;
         }},
        {WorkerField::employed_from, "from",
         [](const Case& facts) { return facts.employment.from.has_value(); },
         [](const Row& row, Case& facts) { facts.employment.from = row.employment.from; }},
        {WorkerField::employed_to, "to",
         [](const Case& facts) { return facts.employment.to.has_value(); },
         [](const Row& row, Case& facts) { facts.employment.to = row.employment.to; }},
        {WorkerField::hours_per_week, "hours-per-week",
         [](const Case& facts) { return facts.employment.hours_per_week.has_value(); },
         [](const Row& row, Case& facts) {
             facts.employment.hours_per_week = row.employment.hours_per_week;
         }}};
    return all;
}

// The facts with what was chosen of a row.
Case merged(Case facts, const ListedWorker& row, const ImportChoice& choice) {
    for (const auto& rule : field_rules()) {
        const bool wanted = choice.fields.empty() || choice.fields.contains(rule.field);
        const bool allowed = rule.known(facts) ? choice.replace : choice.fill;
        if (wanted && allowed && row.given.contains(rule.field)) rule.copy(row, facts);
    }
    return facts;
}

void compare_case(const Register& cases, const WorkerList& list, std::size_t row,
                  const IndexEntry& entry, WorkerComparison& into) {
    const auto before = content_of(cases.last(entry.case_id), cases.path());
    auto after = before;
    after.facts = merged(before.facts, list.workers[row], {.fill = true, .replace = true});
    auto changes = differences(before, after);
    if (changes.empty())
        ++into.equal_cases;
    else
        into.updates.push_back({.case_id = entry.case_id,
                                .case_number = entry.summary.case_number,
                                .row = row,
                                .changes = std::move(changes)});
}

using CasesByWorker = std::unordered_map<std::string, std::vector<const IndexEntry*>>;

CasesByWorker cases_by_worker(const SearchIndex& index) {
    CasesByWorker by_number;
    for (const auto& entry : index.entries())
        by_number[entry.summary.worker_number].push_back(&entry);
    for (auto& [number, entries] : by_number)
        std::sort(entries.begin(), entries.end(), [](const auto* one, const auto* other) {
            return one->summary.case_number < other->summary.case_number;
        });
    return by_number;
}

tables::InstrumentFile instrument_of(const Register& cases, const SavedCase& saved) {
    if (auto kept = cases.instrument(saved.instrument.sha256)) return std::move(*kept);
    throw Error(cases.path(), msg("The instrument of a case is not in the register"));
}

bool save_chosen(Register& cases, const WorkerUpdate& update, const ListedWorker& row,
                 const ImportChoice& choice) {
    const auto saved = cases.last(update.case_id);
    auto content = content_of(saved, cases.path());
    auto facts = merged(content.facts, row, choice);
    if (facts == content.facts) return false;
    content.facts = std::move(facts);
    cases.save(update.case_id, content, instrument_of(cases, saved));
    return true;
}

// Numbers of cases, to find one that is free.
class CaseNumbers {
  public:
    explicit CaseNumbers(const SearchIndex& index) {
        for (const auto& entry : index.entries()) used_.insert(entry.summary.case_number);
    }

    std::string take(const std::string& wanted) {
        auto number = wanted;
        for (std::size_t i = 2; !used_.insert(number).second; ++i)
            number = wanted + "-" + std::to_string(i);
        return number;
    }

  private:
    std::set<std::string> used_{};
};

bool is_chosen(const ListedWorker& row, const ImportChoice& choice) {
    return choice.workers.empty() || choice.workers.contains(row.worker.worker_number);
}

std::size_t add_cases(Register& cases, const WorkerList& list, const WorkerComparison& comparison,
                      const ImportChoice& choice, const tables::InstrumentFile& instrument) {
    CaseNumbers numbers(cases.index());
    std::size_t added = 0;
    for (const auto place : comparison.without_case) {
        const auto& row = list.workers[place];
        if (!is_chosen(row, choice)) continue;
        CaseContent content;
        content.facts.id = numbers.take(row.worker.worker_number);
        content.facts.instrument = instrument.instrument.id;
        content.facts.worker = row.worker;
        content.facts.employment = row.employment;
        cases.add(content, instrument);
        ++added;
    }
    return added;
}

}  // namespace

WorkerComparison compare_workers(const Register& cases, const WorkerList& list) {
    const auto by_number = cases_by_worker(cases.index());
    WorkerComparison comparison;
    for (std::size_t row = 0; row < list.workers.size(); ++row) {
        const auto found = by_number.find(list.workers[row].worker.worker_number);
        if (found == by_number.end()) {
            comparison.without_case.push_back(row);
            continue;
        }
        for (const auto* entry : found->second) {
            if (entry->summary.reached == CaseStatus::closed)
                ++comparison.closed_cases;
            else
                compare_case(cases, list, row, *entry, comparison);
        }
    }
    return comparison;
}

ImportedWorkers import_workers(Register& cases, const WorkerList& list,
                               const WorkerComparison& comparison, const ImportChoice& choice,
                               const tables::InstrumentFile& for_new_cases) {
    ImportedWorkers done;
    for (const auto& update : comparison.updates) {
        const auto& row = list.workers.at(update.row);
        if (is_chosen(row, choice) && save_chosen(cases, update, row, choice)) ++done.changed_cases;
    }
    if (choice.add) done.new_cases = add_cases(cases, list, comparison, choice, for_new_cases);
    return done;
}

std::string_view name_of(WorkerField field) {
    const auto& rules = field_rules();
    return std::find_if(rules.begin(), rules.end(),
                        [field](const FieldRule& rule) { return rule.field == field; })
        ->name;
}

const std::vector<WorkerField>& all_worker_fields() {
    static const auto all = [] {
        std::vector<WorkerField> fields;
        for (const auto& rule : field_rules()) fields.push_back(rule.field);
        return fields;
    }();
    return all;
}

}  // namespace werkrug::core
