#include "core/register/worker_list.hpp"

#include "core/case/names.hpp"
#include "core/case/occupation.hpp"
#include "core/io/csv_reader.hpp"
#include "core/io/gathered_problems.hpp"
#include "core/register/search_index.hpp"
#include "core/text/encoding.hpp"
#include "tables/field_limits.hpp"
#include "tables/parse.hpp"
#include "tables/worker_list_words.hpp"

#include <algorithm>
#include <map>

namespace werkrug::core {

namespace {

// "Datum in dienst" and "datum_in_dienst" are the same name.
std::string squeezed(std::string_view name) {
    auto text = fold(name);
    std::erase_if(text,
                  [](char c) { return std::string_view(" .-_").find(c) != std::string::npos; });
    return text;
}

// Squeezed words, and what they mean.
using Meanings = std::map<std::string, std::string>;

Meanings meanings_of(const std::vector<tables::MeaningWords>& all) {
    Meanings meanings;
    for (const auto& one : all)
        for (const auto& word : one.words) meanings.emplace(squeezed(word), one.meaning);
    return meanings;
}

// Empty: nothing that is known.
std::string meaning_of(std::string_view word, const Meanings& meanings) {
    const auto found = meanings.find(squeezed(word));
    return found == meanings.end() ? std::string{} : found->second;
}

const Meanings& column_meanings() {
    static const auto meanings = meanings_of(tables::worker_list_columns());
    return meanings;
}

const Meanings& sex_meanings() {
    static const auto meanings = meanings_of(tables::worker_list_sexes());
    return meanings;
}

std::string as_utf8(const std::string& bytes, ListEncoding encoding, bool& windows_1252) {
    const bool utf_16 = bytes.rfind("\xFF\xFE", 0) == 0 || bytes.rfind("\xFE\xFF", 0) == 0;
    windows_1252 = encoding == ListEncoding::windows_1252 ||
                   (encoding == ListEncoding::detect && !utf_16 && is_no_utf8(bytes));
    return windows_1252 ? utf8_of_windows_1252(bytes) : bytes;
}

// "16-03-2026" as "2026-03-16"; anything else as it is.
std::string iso_day(std::string_view text) {
    constexpr std::size_t length = 10;
    constexpr std::size_t month = 3;
    constexpr std::size_t year = 6;
    if (text.size() != length || text[2] != '-' || text[year - 1] != '-') return std::string{text};
    return std::string{text.substr(year)} + "-" + std::string{text.substr(month, 2)} + "-" +
           std::string{text.substr(0, 2)};
}

class ListReader {
  public:
    ListReader(const std::string& text, const std::string& file)
        : reader_(text_bytes(text), file), problems_(file) {}

    void read(WorkerList& into);

  private:
    void find_columns(WorkerList& into);
    void read_row(WorkerList& into);
    void read_person(ListedWorker& row);
    void read_work(ListedWorker& row);
    // Empty when it is no text.
    std::string readable(std::size_t column);
    // The cell of a column; empty when there is none, or when something is wrong with it.
    std::string cell(const char* meaning);
    std::optional<Date> day(const char* meaning, WorkerField field, ListedWorker& row);
    void set_text(std::string& into, const char* meaning, WorkerField field, ListedWorker& row);
    std::optional<double> number(const char* meaning);
    void set_hours(ListedWorker& row);
    void set_sex(ListedWorker& row);
    void check_number(const ListedWorker& row);
    void report(const char* meaning, Message what, Message hint = {});
    CsvReader reader_;
    std::map<std::string, std::size_t, std::less<>> columns_{};  // by meaning
    std::map<std::string, std::size_t> lines_{};                 // of workers, by number
    GatheredProblems problems_;
};

void ListReader::report(const char* meaning, Message what, Message hint) {
    problems_.add(
        reader_.problem(columns_.find(meaning)->second, std::move(what), std::move(hint)));
}

void ListReader::find_columns(WorkerList& into) {
    const auto& header = reader_.header();
    for (std::size_t i = 0; i < header.size(); ++i) {
        auto meaning = meaning_of(header[i], column_meanings());
        if (meaning.empty())
            into.passed_over.push_back(header[i]);
        else if (!columns_.emplace(std::move(meaning), i).second)
            reader_.refuse(i, msg("Another column means the same"));
    }
    if (!columns_.contains("worker-number"))
        throw Error(reader_.file(),
                    {{.position = {1, 1},
                      .what = msg("There is no column with the worker’s number"),
                      .hint = msg("Its name is for instance “personeelsnummer” or “employee "
                                  "number”; cases are found by it")}});
}

std::string ListReader::readable(std::size_t column) {
    try {
        return std::string{reader_.text(column)};
    } catch (const Error& error) {
        problems_.add(error.problems());
        return {};
    }
}

std::string ListReader::cell(const char* meaning) {
    const auto column = columns_.find(meaning);
    if (column == columns_.end()) return {};
    auto text = readable(column->second);
    if (text.find_first_of("\t\r\n") == std::string::npos) return text;
    report(meaning, msg("A line break or a tab stands in this field"));
    return {};
}

void ListReader::set_text(std::string& into, const char* meaning, WorkerField field,
                          ListedWorker& row) {
    into = cell(meaning);
    if (!into.empty()) row.given.insert(field);
}

std::optional<Date> ListReader::day(const char* meaning, WorkerField field, ListedWorker& row) {
    const auto text = cell(meaning);
    if (text.empty()) return std::nullopt;
    const auto day = parse_date(iso_day(text));
    if (day)
        row.given.insert(field);
    else
        report(meaning, msg("This is not a day"), msg("As 2026-03-16 or 16-03-2026"));
    return day;
}

void ListReader::set_sex(ListedWorker& row) {
    const auto text = cell("sex");
    if (text.empty()) return;
    const auto code = meaning_of(text, sex_meanings());
    if (const auto sex = from_name<Sex>(code); sex && !code.empty()) {
        row.worker.sex = *sex;
        if (*sex != Sex::unknown) row.given.insert(WorkerField::sex);
    } else {
        report("sex", msg("This word for a sex is not known"), msg("For instance v, m or x"));
    }
}

// Nothing when there is no number, or when something is wrong with it.
std::optional<double> ListReader::number(const char* meaning) {
    if (cell(meaning).empty()) return std::nullopt;
    try {
        return reader_.number(columns_.find(meaning)->second);
    } catch (const Error& error) {
        problems_.add(error.problems());
    }
    return std::nullopt;
}

void ListReader::set_hours(ListedWorker& row) {
    const auto hours = number("hours-per-week");
    if (!hours) return;
    const auto limit = tables::field_limit("employment/hours-per-week");
    if (*hours < limit.min || *hours > limit.max)
        return report("hours-per-week", msg("This number is out of range"),
                      msg("{0} to {1}", {print_number(limit.min), print_number(limit.max)}));
    row.employment.hours_per_week = hours;
    row.given.insert(WorkerField::hours_per_week);
}

void ListReader::read_person(ListedWorker& row) {
    auto& worker = row.worker;
    set_text(worker.family_name, "family-name", WorkerField::family_name, row);
    const auto prefix = cell("name-prefix");
    if (!prefix.empty() && !worker.family_name.empty())
        worker.family_name = prefix + " " + worker.family_name;
    set_text(worker.given_name, "given-name", WorkerField::given_name, row);
    worker.birth_date = day("birth-date", WorkerField::birth_date, row);
    set_sex(row);
}

void ListReader::read_work(ListedWorker& row) {
    auto& work = row.employment;
    set_text(work.employer, "employer", WorkerField::employer, row);
    set_text(work.occupation.text, "occupation", WorkerField::occupation, row);
    set_text(work.occupation.code, "occupation-code", WorkerField::occupation, row);
    if (!work.occupation.code.empty()) work.occupation.scheme = isco_08;
    work.from = day("from", WorkerField::employed_from, row);
    work.to = day("to", WorkerField::employed_to, row);
    set_hours(row);
}

void ListReader::check_number(const ListedWorker& row) {
    const auto& number = row.worker.worker_number;
    if (number.empty()) return report("worker-number", msg("The worker’s number is missing here"));
    const auto [first, added] = lines_.emplace(number, row.line);
    if (!added)
        report("worker-number",
               msg("This number stands on line {0} too", {std::to_string(first->second)}));
}

void ListReader::read_row(WorkerList& into) {
    ListedWorker row{.line = reader_.position(0).line};
    const auto problems = problems_.count();
    row.worker.worker_number = cell("worker-number");
    if (problems_.count() == problems) check_number(row);
    read_person(row);
    read_work(row);
    if (into.workers.size() >= max_workers)
        reader_.refuse(0, msg("There are more than {0} workers", {std::to_string(max_workers)}),
                       msg("Split the list."));
    into.workers.push_back(std::move(row));
}

void ListReader::read(WorkerList& into) {
    find_columns(into);
    while (reader_.next()) read_row(into);
    problems_.throw_any();
}

}  // namespace

WorkerList read_worker_list(const std::string& bytes, const std::string& file,
                            ListEncoding encoding) {
    WorkerList list;
    const auto text = as_utf8(bytes, encoding, list.windows_1252);
    ListReader(text, file).read(list);
    return list;
}

}  // namespace werkrug::core
