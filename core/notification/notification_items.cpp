#include "core/notification/notification_items.hpp"

#include "core/assessment/explain.hpp"
#include "core/case/anonymous_facts.hpp"
#include "core/case/names.hpp"
#include "core/case/occupation.hpp"
#include "tables/code_lists.hpp"
#include "tables/sick_leave_classes.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace werkrug::core {

namespace {

class ItemReader {
  public:
    ItemReader(const CaseFile& file, const Translator& tr)
        : file_(file),
          facts_(file.facts),
          assessment_(file.assessment),
          instrument_(file.instrument.instrument),
          tr_(tr) {}

    NotificationItem diagnosis() const {
        NotificationItem item{
            .path = first_missing({"case/complaint", "case/red-flags"}, "case/complaint/location")};
        const auto& found = assessment_.diagnosis;
        if (found.conclusion != DiagnosisConclusion::incomplete)
            item.value = code("diagnosis-conclusion", name_of(found.conclusion));
        if (found.code) {
            const auto& codes = instrument_.diagnosis.codes.at(*found.code);
            item.value = tr_.tr("{0} (CAS {1}, ICD-10 {2})", {item.value, codes.cas, codes.icd10});
        }
        item.complete = found.code.has_value();
        return item;
    }

    NotificationItem first_day() const {
        return of_date(facts_.complaint.onset, "case/complaint/onset");
    }

    // No spell recorded may be no sick leave: nothing is missing then.
    NotificationItem sick_leave() const {
        const auto days = longest_leave_days(facts_, file_.day);
        return {.value = days ? in(tables::sick_leave_class(*days).title) : tr_.tr("none recorded"),
                .path = "case/complaint/sick-leave[1]",
                .complete = true};
    }

    NotificationItem questions() const {
        NotificationItem item;
        const auto& all = tables::code_list("question");
        std::size_t answered = 0;
        for (const auto& question : all) {
            if (question_answer(facts_, question.code) != Answer::unknown)
                ++answered;
            else if (item.path.empty())
                item.path = "case/work-relation/question/" + question.code;
        }
        if (answered > 0)
            item.value = tr_.tr("{0} of {1} answered",
                                {std::to_string(answered), std::to_string(all.size())});
        item.complete = answered == all.size();
        if (item.complete) item.path = "case/work-relation/question/" + all.front().code;
        return item;
    }

    NotificationItem exposures() const {
        NotificationItem item{.path = first_missing({"case/exposure/factor"}, "case/exposure")};
        bool unknown = false;
        for (const auto& result : assessment_.exposure.factors) {
            const auto& factor = instrument_.factors.at(result.factor);
            if (!factor.derivable()) continue;
            const auto* level = result.level ? factor.find(*result.level) : nullptr;
            unknown = unknown || level == nullptr;
            if (level != nullptr && result.level != tables::Level::none)
                add(item.value, tr_.tr("{0}: {1}", {in(factor.title), in(level->title)}));
        }
        if (item.value.empty() && !unknown) item.value = tr_.tr("no factor at a raised level");
        item.complete = !unknown;
        return item;
    }

    NotificationItem exposure_years() const {
        const auto& worksheet = facts_.exposure.worksheet;
        return of_number(worksheet ? worksheet->years : std::nullopt,
                         "case/exposure/worksheet/@years");
    }
    NotificationItem hours_per_week() const {
        return of_number(facts_.employment.hours_per_week, "case/employment/hours-per-week");
    }
    NotificationItem occupation() const {
        return of_text(code_in(facts_.employment.occupation, isco_08),
                       "case/employment/occupation/@code");
    }
    NotificationItem sector() const {
        return of_text(code_in(facts_.employment.sector, "NACE-2"), "case/employment/sector/@code");
    }

    NotificationItem other_causes() const {
        NotificationItem item{.path = "case/other-causes/cause[1]"};
        const auto& causes = facts_.other_causes;
        for (const auto& cause : causes)
            add(item.value,
                cause.contribution.empty()
                    ? cause.text
                    : tr_.tr("{0}: {1}", {cause.text, code("contribution", cause.contribution)}));
        item.complete = !causes.empty() &&
                        std::none_of(causes.begin(), causes.end(), [](const OtherCause& cause) {
                            return cause.contribution.empty();
                        });
        return item;
    }

    NotificationItem conclusion() const {
        const auto& conclusion = facts_.judgement.conclusion;
        return of_text(conclusion ? code("conclusion", name_of(*conclusion)) : std::string(),
                       "case/judgement/conclusion");
    }
    NotificationItem service() const {
        return of_text(facts_.physician.service, "case/physician/service");
    }
    NotificationItem sex() const {
        const auto sex = facts_.worker.sex;
        return of_text(sex == Sex::unknown ? std::string() : code("sex", name_of(sex)),
                       "case/worker/sex");
    }
    NotificationItem year_of_birth() const {
        const auto& birth = facts_.worker.birth_date;
        return of_text(birth ? std::to_string(static_cast<int>(birth->year())) : std::string(),
                       "case/worker/birth-date");
    }

    NotificationItem measures() const {
        NotificationItem item{.path = "case/measures/measure[1]"};
        for (const auto& kind : measure_kinds(facts_)) add(item.value, code("measure-kind", kind));
        item.complete = !item.value.empty();
        return item;
    }

  private:
    const std::string& in(const LocalizedText& text) const { return text.in(tr_.language()); }
    const std::string& code(std::string_view list, std::string_view code) const {
        return in(tables::code_title(list, code));
    }
    static void add(std::string& list, const std::string& words) {
        list += (list.empty() ? "" : "; ") + words;
    }
    static NotificationItem of_text(std::string text, const char* path) {
        const bool known = !text.empty();
        return {.value = std::move(text), .path = path, .complete = known};
    }
    NotificationItem of_date(std::optional<Date> date, const char* path) const {
        return of_text(date ? tr_.date(*date) : std::string(), path);
    }
    NotificationItem of_number(std::optional<double> number, const char* path) const {
        return of_text(number ? tr_.plain(*number) : std::string(), path);
    }

    // The first fact that the assessment misses in these places.
    std::string first_missing(const std::vector<std::string_view>& places,
                              const char* otherwise) const {
        for (const auto& missing : assessment_.incomplete) {
            auto path = missing_path(missing, instrument_);
            if (std::any_of(places.begin(), places.end(),
                            [&path](std::string_view place) { return path.starts_with(place); }))
                return path;
        }
        return otherwise;
    }

    const CaseFile& file_;
    const Case& facts_;
    const Assessment& assessment_;
    const tables::Instrument& instrument_;
    const Translator& tr_;
};

template <NotificationItem (ItemReader::*Read)() const>
NotificationItem read(const ItemReader& reader) {
    return (reader.*Read)();
}

struct FieldLookup {
    std::string_view field;
    NotificationItem (*read)(const ItemReader&);
};

constexpr std::array<FieldLookup, 15> lookups{
    {{"diagnosis", read<&ItemReader::diagnosis>},
     {"first-day", read<&ItemReader::first_day>},
     {"sick-leave", read<&ItemReader::sick_leave>},
     {"questions", read<&ItemReader::questions>},
     {"exposures", read<&ItemReader::exposures>},
     {"exposure-years", read<&ItemReader::exposure_years>},
     {"hours-per-week", read<&ItemReader::hours_per_week>},
     {"occupation", read<&ItemReader::occupation>},
     {"sector", read<&ItemReader::sector>},
     {"other-causes", read<&ItemReader::other_causes>},
     {"conclusion", read<&ItemReader::conclusion>},
     {"service", read<&ItemReader::service>},
     {"sex", read<&ItemReader::sex>},
     {"year-of-birth", read<&ItemReader::year_of_birth>},
     {"measures", read<&ItemReader::measures>}}};

}  // namespace

NotificationItem notification_item(std::string_view field, const CaseFile& file,
                                   const Translator& tr) {
    const auto* const found = std::find_if(
        lookups.begin(), lookups.end(), [&](const auto& lookup) { return lookup.field == field; });
    if (found == lookups.end())
        throw std::logic_error("no field of a notification: " + std::string{field});
    auto item = found->read(ItemReader(file, tr));
    item.field = field;
    return item;
}

}  // namespace werkrug::core
