#include "core/notification/notification_fields.hpp"

#include "core/case/names.hpp"
#include "core/text/csv_text.hpp"
#include "tables/code_lists.hpp"
#include "tables/sick_leave_classes.hpp"
#include "tables/xml/xml_writer.hpp"

namespace werkrug::core {

namespace {

std::string title_of_code(std::string_view list, std::string_view code, const Translator& tr) {
    return tables::code_title(list, code).in(tr.language());
}

std::string text_or_not_recorded(const std::string& text, const Translator& tr) {
    return text.empty() ? tr.tr("not recorded") : text;
}

void add(std::string& list, const std::string& words) {
    list += (list.empty() ? "" : "; ") + words;
}

std::string exposures_in_words(const NotificationFacts& facts, const tables::Instrument& instrument,
                               const Translator& tr) {
    std::string words;
    for (const auto& exposure : facts.exposures) {
        const auto& factor = instrument.factors.at(exposure.factor);
        const auto* level = factor.find(exposure.level);
        add(words, level == nullptr ? factor.title.in(tr.language())
                                    : tr.tr("{0}: {1}", {factor.title.in(tr.language()),
                                                         level->title.in(tr.language())}));
    }
    return words.empty() ? tr.tr("not recorded") : words;
}

std::string measures_in_words(const NotificationFacts& facts, const Translator& tr) {
    std::string words;
    for (const auto& kind : facts.measure_kinds)
        add(words, title_of_code("measure-kind", kind, tr));
    return words.empty() ? tr.tr("none recorded") : words;
}

std::string sick_leave_in_words(const NotificationFacts& facts, const Translator& tr) {
    if (!facts.sick_leave_days) return tr.tr("none recorded");
    return tables::sick_leave_class(*facts.sick_leave_days).title.in(tr.language());
}

std::string number_words(const std::optional<double>& value, const Translator& tr) {
    return value ? tr.plain(*value) : tr.tr("not recorded");
}

std::string date_words(const std::optional<Date>& date, const Translator& tr) {
    return date ? tr.short_date(*date) : tr.tr("not recorded");
}

}  // namespace

std::vector<NotificationField> notification_fields(const NotificationFacts& facts,
                                                   const tables::Instrument& instrument,
                                                   const Translator& tr) {
    return {
        {"service", tr.tr("Occupational health service"), facts.service},
        {"cas-code", tr.tr("CAS code"), facts.cas_code},
        {"icd10-code", tr.tr("ICD-10 code"), facts.icd10_code},
        {"sex", tr.tr("Sex"), title_of_code("sex", name_of(facts.sex), tr)},
        {"year-of-birth", tr.tr("Year of birth"),
         facts.year_of_birth ? std::to_string(*facts.year_of_birth) : tr.tr("not recorded")},
        {"occupation", tr.tr("Occupation (ISCO-08)"),
         text_or_not_recorded(facts.occupation_code, tr)},
        {"sector", tr.tr("Economic sector (NACE)"), text_or_not_recorded(facts.sector_code, tr)},
        {"exposures", tr.tr("Exposures (causes), with their level"),
         exposures_in_words(facts, instrument, tr)},
        {"exposure-years", tr.tr("Years of exposure"), number_words(facts.exposure_years, tr)},
        {"hours-per-week", tr.tr("Hours per week"), number_words(facts.hours_per_week, tr)},
        {"first-day", tr.tr("First day of the complaints"),
         date_words(facts.first_day_of_complaints, tr)},
        {"sick-leave", tr.tr("Sick leave"), sick_leave_in_words(facts, tr)},
        {"work-disability", tr.tr("Work disability"), tr.tr("not recorded")},
        {"measures", tr.tr("Measures initiated (kinds)"), measures_in_words(facts, tr)},
        {"conclusion", tr.tr("Conclusion: occupational disease"),
         title_of_code("conclusion", name_of(facts.conclusion), tr)},
        {"date", tr.tr("Date of the notification"), tr.short_date(facts.day)}};
}

std::string notification_xml(const std::vector<NotificationField>& fields, const Translator& tr) {
    tables::XmlWriter xml("notification");
    auto root = xml.root();
    root.attribute("format", "1")
        .attribute("language", tr.language() == Language::nl ? "nl" : "en");
    for (const auto& field : fields)
        root.row("field")
            .attribute("id", field.id)
            .attribute("label", field.label)
            .text(field.value);
    return xml.print();
}

std::string notification_csv(const std::vector<NotificationField>& fields) {
    return notifications_csv({fields});
}

std::string notifications_csv(const std::vector<std::vector<NotificationField>>& notifications) {
    std::string text;
    for (const auto& fields : notifications) {
        std::vector<std::string> labels, values;
        for (const auto& field : fields) {
            labels.push_back(spreadsheet_field(field.label));
            values.push_back(spreadsheet_field(field.value));
        }
        if (text.empty()) text = csv_row(labels);
        text += csv_row(values);
    }
    return text;
}

}  // namespace werkrug::core
