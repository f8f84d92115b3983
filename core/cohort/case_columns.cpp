#include "core/cohort/case_columns.hpp"

#include "core/cohort/csv_line.hpp"
#include "core/cohort/table_limits.hpp"
#include "tables/xml/characters.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace werkrug::core {

namespace {

constexpr std::array<std::pair<CaseFact, std::string_view>, 11> plain_columns{{
    {CaseFact::case_number, "case_number"},
    {CaseFact::birth_date, "birth_date"},
    {CaseFact::age, "age"},
    {CaseFact::assessment_date, "assessment_date"},
    {CaseFact::location, "location"},
    {CaseFact::onset, "onset"},
    {CaseFact::first_onset, "first_onset"},
    {CaseFact::radiation, "radiation"},
    {CaseFact::dermatomal, "dermatomal"},
    {CaseFact::red_flags, "red_flags"},
    {CaseFact::exclusions, "exclusions"},
}};

// Small letters, and "_" for "-": as a person may write a name.
std::string plain_name(std::string_view name) {
    std::string plain{name};
    for (char& c : plain) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (c == '-') c = '_';
    }
    return plain;
}

std::string names_of(const std::vector<CaseColumn>& columns) {
    std::string names;
    for (const auto& column : columns) names += (names.empty() ? "" : ", ") + column.name;
    return names;
}

// What is wrong with the names of a header.
class HeaderProblems {
  public:
    HeaderProblems(const std::string& file, const std::vector<CaseColumn>& known)
        : file_(file), known_(known) {}

    void report(std::size_t column, std::string_view name, Message what, Message hint) {
        if (problems_.size() == most_table_problems) return;
        problems_.push_back({.position = {.line = 1, .column = column},
                             .path = std::string{name},
                             .what = std::move(what),
                             .hint = std::move(hint)});
    }
    void report_unknown(std::size_t column, std::string_view name) {
        if (tables::find_bad_character(name)) name = {};
        report(column, name, msg("a column that is not known"),
               problems_.empty() ? msg("one of: {0}", {names_of(known_)}) : Message{});
    }
    void report_doubled(std::size_t column, std::string_view name) {
        report(column, name, msg("stands here a second time"), msg("keep one of them"));
    }
    void throw_if_any() {
        if (!problems_.empty()) throw Error(file_, std::move(problems_));
    }

  private:
    const std::string& file_;
    const std::vector<CaseColumn>& known_;
    Problems problems_{};
};

[[noreturn]] void refuse(const std::string& file, std::size_t column, Message what, Message hint) {
    throw Error(file, {Problem{.position = {.line = 1, .column = column},
                               .what = std::move(what),
                               .hint = std::move(hint)}});
}

std::vector<CsvField> split_header(std::string& line, char separator, const std::string& file) {
    std::vector<CsvField> fields;
    const auto fault = split_csv_line(line, separator, most_table_columns + 1, fields);
    if (fault)
        refuse(file, *fault, msg("a quote that is not closed, or in the middle of a field"), {});
    if (fields.size() > most_table_columns)
        refuse(file, fields.back().column, msg("too many columns"),
               msg("at most {0}", {std::to_string(most_table_columns)}));
    return fields;
}

}  // namespace

std::vector<CaseColumn> known_case_columns(const tables::Instrument& instrument) {
    const auto& flags = instrument.diagnosis.red_flags;
    std::vector<CaseColumn> known;
    known.reserve(plain_columns.size() + flags.size() + 2 * instrument.factors.size() +
                  instrument.measures.size());
    for (const auto& [fact, name] : plain_columns)
        known.push_back({.fact = fact, .name = std::string{name}});
    for (std::size_t i = 0; i < flags.size(); ++i)
        if (!flags[i].derived())
            known.push_back(
                {.fact = CaseFact::flag, .index = i, .name = plain_name("flag_" + flags[i].id)});
    for (std::size_t i = 0; i < instrument.factors.size(); ++i) {
        const auto name = plain_name(instrument.factors[i].id);
        known.push_back({.fact = CaseFact::factor, .index = i, .name = name});
        known.push_back({.fact = CaseFact::evidence, .index = i, .name = name + "_evidence"});
    }
    for (std::size_t i = 0; i < instrument.measures.size(); ++i)
        known.push_back(
            {.fact = CaseFact::measure, .index = i, .name = plain_name(instrument.measures[i].id)});
    return known;
}

CaseTableHeader read_case_header(std::string line, const std::string& file,
                                 const tables::Instrument& instrument) {
    if (line.empty())
        refuse(file, 1, msg("the header with the names of the columns is missing"), {});
    if (line.size() > longest_table_line)
        refuse(file, 1, msg("the line is too long"),
               msg("At most {0} bytes", {std::to_string(longest_table_line)}));
    const auto separator = find_separator(line);
    if (!separator)
        refuse(file, 1, msg("more than one kind of separator"),
               msg("comma, semicolon or tab, the same in the whole file"));
    const auto fields = split_header(line, *separator, file);
    const auto known = known_case_columns(instrument);
    HeaderProblems problems(file, known);
    CaseTableHeader header{.separator = *separator, .field_count = fields.size()};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto name = plain_name(fields[i].text);
        const auto by_name = [&name](const CaseColumn& column) { return column.name == name; };
        const auto found = std::find_if(known.begin(), known.end(), by_name);
        if (found == known.end()) {
            problems.report_unknown(fields[i].column, fields[i].text);
            continue;
        }
        if (std::any_of(header.columns.begin(), header.columns.end(), by_name))
            problems.report_doubled(fields[i].column, fields[i].text);
        header.columns.push_back(*found);
        header.columns.back().field = i;
    }
    problems.throw_if_any();
    std::stable_sort(header.columns.begin(), header.columns.end(),
                     [](const auto& a, const auto& b) { return a.fact < b.fact; });
    return header;
}

}  // namespace werkrug::core
