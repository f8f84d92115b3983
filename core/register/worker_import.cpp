#include "core/register/worker_import.hpp"

#include "core/register/kept_instruments.hpp"

#include <algorithm>
#include <unordered_map>

namespace werkrug::core {

namespace {

// How a field is looked at and copied.
struct FieldRule {
    WorkerField field{};
    std::string_view path{};  // in the case file
    bool (*known)(const Case&){};
    void (*copy)(const ListedWorker&, Case&){};
};

const std::vector<FieldRule>& field_rules() {
    using Row = ListedWorker;
    static const std::vector<FieldRule> all{
        {WorkerField::family_name, "worker/family-name",
         [](const Case& facts) { return !facts.worker.family_name.empty(); },
         [](const Row& row, Case& facts) { facts.worker.family_name = row.worker.family_name; }},
        {WorkerField::given_name, "worker/given-name",
         [](const Case& facts) { return !facts.worker.given_name.empty(); },
         [](const Row& row, Case& facts) { facts.worker.given_name = row.worker.given_name; }},
        {WorkerField::birth_date, "worker/birth-date",
         [](const Case& facts) { return facts.worker.birth_date.has_value(); },
         [](const Row& row, Case& facts) { facts.worker.birth_date = row.worker.birth_date; }},
        {WorkerField::sex, "worker/sex",
         [](const Case& facts) { return facts.worker.sex != Sex::unknown; },
         [](const Row& row, Case& facts) { facts.worker.sex = row.worker.sex; }},
        {WorkerField::employer, "employment/employer",
         [](const Case& facts) { return !facts.employment.employer.empty(); },
         [](const Row& row, Case& facts) { facts.employment.employer = row.employment.employer; }},
        {WorkerField::occupation, "employment/occupation",
         [](const Case& facts) { return facts.employment.occupation != CodedText{}; },
         [](const Row& row, Case& facts) {
             // Of code and words, an empty one says nothing while the other is the same.
             const auto& listed = row.employment.occupation;
             auto& kept = facts.employment.occupation;
             if (listed.code.empty() && listed.text == kept.text) return;
             if (listed.text.empty() && listed.code == kept.code) return;
             kept = listed;
         }},
        {WorkerField::employed_from, "employment/from",
         [](const Case& facts) { return facts.employment.from.has_value(); },
         [](const Row& row, Case& facts) { facts.employment.from = row.employment.from; }},
        {WorkerField::employed_to, "employment/to",
         [](const Case& facts) { return facts.employment.to.has_value(); },
         [](const Row& row, Case& facts) { facts.employment.to = row.employment.to; }},
        {WorkerField::hours_per_week, "employment/hours-per-week",
         [](const Case& facts) { return facts.employment.hours_per_week.has_value(); },
         [](const Row& row, Case& facts) {
             facts.employment.hours_per_week = row.employment.hours_per_week;
         }}};
    return all;
}

bool is_taken(WorkerField field, bool known, const ImportChoice& choice) {
    const bool wanted = choice.fields.empty() || choice.fields.contains(field);
    return wanted && (known ? choice.replace : choice.fill);
}

// The facts with what was chosen of a row.
Case merged(Case facts, const ListedWorker& row, const ImportChoice& choice) {
    for (const auto& rule : field_rules())
        if (row.given.contains(rule.field) && is_taken(rule.field, rule.known(facts), choice))
            rule.copy(row, facts);
    return facts;
}

// The field that a changed path belongs to: "employment/occupation/@code" to the occupation.
const FieldRule* rule_of(std::string_view path) {
    const auto& rules = field_rules();
    const auto found = std::find_if(rules.begin(), rules.end(), [path](const FieldRule& rule) {
        return path == rule.path ||
               (path.starts_with(rule.path) && path.substr(rule.path.size()).starts_with("/@"));
    });
    return found == rules.end() ? nullptr : &*found;
}

const FieldRule& rule_of(WorkerField field) {
    const auto& rules = field_rules();
    return *std::find_if(rules.begin(), rules.end(),
                         [field](const FieldRule& rule) { return rule.field == field; });
}

std::set<WorkerField> known_fields(const Case& facts) {
    std::set<WorkerField> known;
    for (const auto& rule : field_rules())
        if (rule.known(facts)) known.insert(rule.field);
    return known;
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
                                .known = known_fields(before.facts),
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

bool save_chosen(Register& cases, const WorkerUpdate& update, const ListedWorker& row,
                 const ImportChoice& choice, KeptInstruments& instruments) {
    const auto saved = cases.last(update.case_id);
    auto content = content_of(saved, cases.path());
    auto facts = merged(content.facts, row, choice);
    if (facts == content.facts) return false;
    content.facts = std::move(facts);
    cases.save(update.case_id, content, instruments.need(saved));
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
    KeptInstruments instruments(cases);
    for (const auto& update : comparison.updates) {
        const auto& row = list.workers.at(update.row);
        if (is_chosen(row, choice) && save_chosen(cases, update, row, choice, instruments))
            ++done.changed_cases;
    }
    if (choice.add) done.new_cases = add_cases(cases, list, comparison, choice, for_new_cases);
    return done;
}

bool takes_over(const ImportChoice& choice, const WorkerUpdate& update, const FieldChange& change) {
    const auto* rule = rule_of(change.path);
    return rule != nullptr && is_taken(rule->field, update.known.contains(rule->field), choice);
}

std::string_view name_of(WorkerField field) {
    const auto path = path_of(field);
    return path.substr(path.find('/') + 1);
}

std::string_view path_of(WorkerField field) {
    return rule_of(field).path;
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
