// The export for research as files.
#include "core/practice/practice_words.hpp"
#include "core/practice/research_export.hpp"
#include "core/text/csv_text.hpp"
#include "tables/code_lists.hpp"
#include "tables/practice.hpp"
#include "tables/sick_leave_classes.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace werkrug::core {

namespace {

// "nace-h = transportation and storage; …"
template <typename List>
std::string values_in(const List& list, const Translator& tr) {
    std::string values;
    for (const auto& one : list)
        values += (values.empty() ? "" : "; ") + one.id + " = " + one.title.in(tr.language());
    return values;
}

std::string codes_in(std::string_view list, const Translator& tr) {
    std::string values;
    for (const auto& one : tables::code_list(list))
        values += (values.empty() ? "" : "; ") + one.code + " = " + one.title.in(tr.language());
    return values;
}

struct Described {
    std::string meaning{};
    std::string values{};
};

Described describe_recognising(const std::string& column, const Translator& tr) {
    const auto& rules = tables::practice_rules();
    if (column == "quarter")
        return {tr.tr("Quarter or year of the assessment"), "2026-Q1; 2026; unknown"};
    if (column == "age_band")
        return {tr.tr("Age on the day of the assessment, in whole years"),
                values_in(rules.age_bands, tr) + "; unknown"};
    if (column == "sex") return {tr.tr("Sex"), codes_in("sex", tr)};
    if (column == "occupation_group")
        return {tr.tr("Group of occupations (ISCO-08)"),
                values_in(rules.occupation_groups, tr) + "; unknown"};
    return {tr.tr("Economic sector (NACE)"), values_in(rules.sectors, tr) + "; unknown"};
}

Described describe_finding(const std::string& column, const Translator& tr) {
    if (column == "conclusion")
        return {tr.tr("Conclusion of the company doctor"),
                codes_in("conclusion", tr) + "; no-conclusion"};
    if (column == "duration")
        return {tr.tr("Duration of the complaints"), codes_in("duration-class", tr) + "; unknown"};
    if (column == "sick_leave")
        return {tr.tr("The longest spell of sick leave up to the assessment"),
                values_in(tables::sick_leave_classes(), tr)};
    if (column == "occupational")
        return {tr.tr("Whether the work-relatedness reaches the threshold of the instrument"),
                "yes; no; unknown"};
    if (column == "notification")
        return {tr.tr("From assessment to notification"),
                values_in(tables::practice_rules().notification_bands, tr) +
                    "; not-notified; unknown; none"};
    if (column == "measures")
        return {tr.tr("Kinds of measures, with a blank between"),
                codes_in("measure-kind", tr) + "; none"};
    return {factor_title(column, tr), codes_in("level", tr)};
}

}  // namespace

std::vector<std::string> research_columns() {
    auto columns = recognising_columns();
    for (auto& column : finding_columns()) columns.push_back(std::move(column));
    return columns;
}

std::vector<std::string> research_values(const ResearchRow& row) {
    std::vector<std::string> values{row.quarter, row.age_band, row.sex, row.occupation_group,
                                    row.sector};
    values.insert(values.end(), row.findings.begin(), row.findings.end());
    return values;
}

std::string research_csv(const ResearchExport& made) {
    auto text = csv_row(research_columns());
    for (const auto& row : made.rows) {
        auto values = research_values(row);
        for (auto& value : values) value = csv_field(value);
        text += csv_row(values);
    }
    return text;
}

std::string research_dictionary_csv(const Translator& tr) {
    auto text = csv_row({csv_field(tr.tr("Column")), csv_field(tr.tr("Role")),
                         csv_field(tr.tr("Meaning")), csv_field(tr.tr("Values"))});
    const auto add = [&](const std::string& column, const std::string& role,
                         const Described& described) {
        text += csv_row({csv_field(column), csv_field(role), csv_field(described.meaning),
                         csv_field(described.values)});
    };
    for (const auto& column : recognising_columns()) {
        auto described = describe_recognising(column, tr);
        described.values += "; * = " + tr.tr("withheld, so that nobody can be recognised");
        add(column, tr.tr("counts for anonymity"), described);
    }
    for (const auto& column : finding_columns())
        add(column, tr.tr("finding"), describe_finding(column, tr));
    return text;
}

std::string dictionary_path_beside(const std::string& data_path) {
    std::filesystem::path path = data_path;
    path.replace_filename(path.stem().string() + "-dictionary.csv");
    return path.string();
}

std::string research_result_json(const ResearchExport& made) {
    nlohmann::ordered_json coarsened;
    for (const auto& [column, rows] : made.coarsened) coarsened[column] = rows;
    const nlohmann::ordered_json json{{"cases", made.cases},
                                      {"rows", made.rows.size()},
                                      {"left_out", made.left_out},
                                      {"k", tables::practice_rules().anonymity},
                                      {"smallest_group", made.smallest_group},
                                      {"anonymous", made.anonymous()},
                                      {"coarsened", coarsened}};
    constexpr int indent = 2;
    return json.dump(indent) + "\n";
}

}  // namespace werkrug::core
