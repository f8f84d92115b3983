// One row of a table of cases as the facts of a case.
#pragma once

#include "core/case/case.hpp"
#include "core/cohort/case_columns.hpp"
#include "core/cohort/csv_line.hpp"
#include "tables/error.hpp"
#include "tables/field_limits.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace werkrug::core {

// Reads rows one after the other into the same case, so that a row costs hardly any memory. One per
// thread. The instrument and the header must outlive it.
class CaseRowReader {
  public:
    CaseRowReader(const CaseTableHeader& header, const tables::Instrument& instrument, Date today);

    // Fills the case from a line without its end; `line` is changed. What cannot be read, or makes
    // no sense together (case_check.hpp), stands in problems(), and the facts are then of no use.
    // A fact without a column, or with an empty field, is unknown. Whose age alone is known is born
    // on the last day that gives it; when another birthday would change the diagnosis, the row
    // is refused.
    bool read(std::span<char> line, std::size_t line_number);

    const Case& facts() const { return facts_; }
    const Problems& problems() const { return problems_; }

  private:
    void forget();
    bool split(std::span<char> line);
    void fill(const CaseColumn& column);
    void fill_flags(const CaseColumn& column);
    void fill_exclusions(const CaseColumn& column);
    void fill_measure(const CaseColumn& column);
    void fill_factor(const CaseColumn& column);
    void fill_evidence(const CaseColumn& column);
    void fill_age(const CaseColumn& column);
    void check_age_decides(const CaseColumn& column, int age);
    void check_sense();

    std::string_view text(const CaseColumn& column) const { return fields_[column.field].text; }
    bool says_nothing(const CaseColumn& column) const;
    std::optional<Date> date(const CaseColumn& column);
    template <typename Enum>
    Enum code(const CaseColumn& column, std::string_view list);
    std::optional<double> number(const CaseColumn& column, const tables::FieldLimit& limit);
    std::optional<std::size_t> asked_flag(const CaseColumn& column, std::string_view id);
    void report(const CaseColumn& column, Message what, Message hint = {});
    void report_at(std::size_t column, std::string_view path, Message what, Message hint = {});

    const CaseTableHeader& header_;
    const tables::Instrument& instrument_;
    Date today_;
    tables::FieldLimit age_limit_;
    std::vector<tables::FieldLimit> measure_limits_{};
    std::vector<std::size_t> asked_{};  // red flags that are asked, by their place in the answers
    std::vector<bool> has_factor_column_{};
    std::vector<std::optional<double>> measures_{};
    std::vector<CsvField> fields_{};
    std::size_t line_number_{};
    Case facts_{};
    Problems problems_{};
};

}  // namespace werkrug::core
