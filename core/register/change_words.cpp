#include "core/register/change_words.hpp"

#include "core/register/field_table.hpp"
#include "tables/care_plan.hpp"
#include "tables/code_lists.hpp"
#include "tables/parse.hpp"
#include "tables/questionnaires.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

// One step of a path: "flag[trauma]".
struct Step {
    std::string element{};
    std::string row{};  // its number or id; empty: no row of a list
};

// An id may hold a slash, so that a path is not simply cut at them.
std::vector<Step> steps_of(const std::string& path) {
    std::vector<Step> steps(1);
    bool in_brackets = false;
    for (const char c : path) {
        if (c == '[' || c == ']')
            in_brackets = c == '[';
        else if (in_brackets)
            steps.back().row += c;
        else if (c == '/')
            steps.emplace_back();
        else
            steps.back().element += c;
    }
    return steps;
}

std::string path_of_kind(const std::vector<Step>& steps) {
    std::string path;
    for (const auto& step : steps) path += (path.empty() ? "" : "/") + step.element;
    return path;
}

std::string row_of(const std::vector<Step>& steps, std::string_view element) {
    for (const auto& step : steps)
        if (step.element == element) return step.row;
    return {};
}

// ---- what is in a case

std::string code_words(std::string_view list, const std::string& code, Language language) {
    for (const auto& entry : tables::code_list(list))
        if (entry.code == code) return entry.title.in(language);
    return code;
}

class Words {
  public:
    Words(const FieldChange& change, const tables::Instrument& instrument, const Translator& tr)
        : change_(change),
          instrument_(instrument),
          tr_(tr),
          steps_(steps_of(change.path)),
          field_(find_field(path_of_kind(steps_))) {}

    std::string name() const {
        if (field_ == nullptr) return change_.path;
        std::string name = tr_.text(field_->group);
        const auto add = [&](const std::string& part) {
            if (!part.empty()) name += (name.empty() ? "" : ", ") + part;
        };
        for (const auto& step : steps_) add(row_name(step));
        add(tr_.text(field_->label));
        const bool has_unit = field_->kind == FieldKind::number && !field_->detail.empty();
        return has_unit ? name + " (" + std::string{field_->detail} + ")" : name;
    }

    std::string value(const std::string& text) const {
        switch (field_ == nullptr ? FieldKind::text : field_->kind) {
            case FieldKind::date:
                return date(text);
            case FieldKind::number:
                return number(text);
            case FieldKind::share:
                return share(text);
            case FieldKind::code:
                return code_words(field_->detail, text, tr_.language());
            case FieldKind::level:
                return level(text);
            case FieldKind::evidence:
                return evidence(text);
            case FieldKind::instrument:
                return text == instrument_.id ? in(instrument_.title) : text;
            case FieldKind::questionnaire:
                return form_title(text);
            case FieldKind::text:
                break;
        }
        return text;
    }

  private:
    const std::string& in(const LocalizedText& text) const { return text.in(tr_.language()); }
    std::string row_name(const Step& step) const;
    std::string care_row_name(const Step& step) const;
    std::string task_name(const std::string& number) const;
    std::string advice_text(const std::string& id) const;
    std::string form_title(const std::string& id) const;
    std::string flag_title(const std::string& id) const;
    std::string factor_title(const std::string& id) const;
    std::string date(const std::string& text) const;
    std::string number(const std::string& text) const;
    std::string share(const std::string& text) const;
    std::string level(const std::string& text) const;
    std::string evidence(const std::string& text) const;

    const FieldChange& change_;
    const tables::Instrument& instrument_;
    const Translator& tr_;
    std::vector<Step> steps_;
    const FieldEntry* field_;
};

std::string Words::row_name(const Step& step) const {
    const auto& row = step.row;
    if (row.empty()) return {};
    if (step.element == "flag" || step.element == "exclusion")
        return tr_.tr("Red flag “{0}”", {flag_title(row)});
    if (step.element == "factor") return factor_title(row);
    if (step.element == "question") return code_words("question", row, tr_.language());
    if (step.element == "task") return task_name(row);
    if (step.element == "lift") return tr_.tr("lift {0}", {row});
    if (step.element == "posture") return tr_.tr("posture {0}", {row});
    if (step.element == "vibration") return tr_.tr("vibration {0}", {row});
    if (step.element == "sick-leave") return tr_.tr("Sick leave {0}", {row});
    if (step.element == "cause") return tr_.tr("Cause {0}", {row});
    if (step.element == "limit") return tr_.tr("Limit or possibility {0}", {row});
    if (step.element == "measure") return tr_.tr("Measure {0}", {row});
    if (step.element == "given") return tr_.tr("Consent {0}", {row});
    if (step.element == "correction") return tr_.tr("Correction {0}", {row});
    return care_row_name(step);
}

std::string Words::care_row_name(const Step& step) const {
    const auto& row = step.row;
    if (step.element == "questionnaire") return tr_.tr("Questionnaire {0}", {row});
    if (step.element == "answer") return tr_.tr("item {0}", {row});
    if (step.element == "advice") return advice_text(row);
    if (step.element == "own-advice") return tr_.tr("Own advice {0}", {row});
    if (step.element == "appointment") return tr_.tr("Appointment {0}", {row});
    if (step.element == "hours") return tr_.tr("Return to work, step {0}", {row});
    if (step.element == "evaluation") return tr_.tr("Evaluation {0}", {row});
    return row;
}

std::string Words::task_name(const std::string& number) const {
    if (change_.task.empty()) return tr_.tr("Task {0}", {number});
    return tr_.tr("Task {0}: {1}", {number, change_.task});
}

std::string Words::advice_text(const std::string& id) const {
    const auto* line = tables::find_care_line(id);
    return line == nullptr ? id : tr_.tr("Advice “{0}”", {in(line->text)});
}

std::string Words::form_title(const std::string& id) const {
    const auto* form = tables::find_questionnaire(id);
    return form == nullptr ? id : in(form->title);
}

std::string Words::flag_title(const std::string& id) const {
    const auto* flag = instrument_.find_red_flag(id);
    return flag == nullptr ? id : in(flag->title);
}

std::string Words::factor_title(const std::string& id) const {
    const auto* factor = instrument_.find_factor(id);
    return factor == nullptr ? id : in(factor->title);
}

std::string Words::date(const std::string& text) const {
    const auto day = parse_date(text);
    return day ? tr_.date(*day) : text;
}

std::string Words::number(const std::string& text) const {
    const auto number = parse_number(text);
    return number ? tr_.plain(*number) : text;
}

// With as many decimals as are typed in the window, where a share is a percentage.
std::string Words::share(const std::string& text) const {
    constexpr int percent_per_whole = 100;
    constexpr int places = 2;  // by which that moves the point
    const auto number = parse_number(text);
    if (!number) return text;
    const auto point = text.find('.');
    const auto decimals =
        point == std::string::npos ? 0 : static_cast<int>(text.size() - point - 1) - places;
    return tr_.percent(*number * percent_per_whole, std::max(decimals, 0));
}

std::string Words::level(const std::string& text) const {
    const auto* factor = instrument_.find_factor(row_of(steps_, "factor"));
    const auto level = tables::level_from(text);
    const auto* known = factor != nullptr && level ? factor->find(*level) : nullptr;
    return known == nullptr ? code_words("level", text, tr_.language()) : in(known->title);
}

std::string Words::evidence(const std::string& text) const {
    const auto* grade = instrument_.find_evidence_grade(text);
    return grade == nullptr ? text : in(grade->title);
}

}  // namespace

std::string field_name(const FieldChange& change, const tables::Instrument& instrument,
                       const Translator& tr) {
    return Words(change, instrument, tr).name();
}

std::string difference_words(const FieldChange& change, const tables::Instrument& instrument,
                             const Translator& tr) {
    const Words words(change, instrument, tr);
    const auto name = words.name();
    if (!change.before)
        return tr.tr("{0}: filled in: “{1}”", {name, words.value(change.after.value_or(""))});
    if (!change.after) return tr.tr("{0}: removed, was “{1}”", {name, words.value(*change.before)});
    return tr.tr("{0}: “{1}” became “{2}”",
                 {name, words.value(*change.before), words.value(*change.after)});
}

std::string value_words(const FieldChange& change, const std::string& value,
                        const tables::Instrument& instrument, const Translator& tr) {
    return Words(change, instrument, tr).value(value);
}

std::string fact_words(const FieldChange& change, const tables::Instrument& instrument,
                       const Translator& tr) {
    const Words words(change, instrument, tr);
    return tr.tr("{0}: {1}", {words.name(), words.value(change.after.value_or(""))});
}

}  // namespace werkrug::core
