#include "app/gui/notification/notified_dialog.hpp"

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/typed_values.hpp"
#include "app/gui/wx_text.hpp"
#include "core/case/problem_list.hpp"

#include <wx/textctrl.h>

namespace werkrug::app {

namespace {

using core::CaseMarks;
using core::Date;

const char* const day_key = "day";
const char* const text_key = "text";

// A day and a text beside it; what is wrong with either stands below it.
class MarksDialog : public DialogForm {
  public:
    MarksDialog(wxWindow* parent, const core::Translator& words, const std::string& title,
                CaseMarks marks, Date today)
        : DialogForm(parent, words, title), marks_(std::move(marks)), today_(today) {}

    wxWindow* first() const { return day_; }
    const CaseMarks& answer() const { return answer_; }

  protected:
    void add_fields(const std::string& day_label, Date day, const std::string& text_label,
                    const std::string& text) {
        day_ = new wxTextCtrl(page(), wxID_ANY, to_wx(typed_date(day)));
        day_message_ = add_field(day_label, day_);
        text_ = new wxTextCtrl(page(), wxID_ANY, to_wx(text));
        text_message_ = add_field(text_label, text_);
        add_answers(tr().tr("&OK"), tr().tr("&Cancel"));
    }

    // The marks with the answer; `day`: nothing when the field is empty.
    virtual CaseMarks changed(CaseMarks marks, std::optional<Date> day, std::string text) const = 0;
    // Noting it is an act with consequences outside: only its author may answer with OK.
    DialogTexts typed() const override {
        return {{day_key, from_wx(day_->GetValue())}, {text_key, from_wx(text_->GetValue())}};
    }
    void type_again(const DialogTexts& texts) override {
        const auto put = [&](wxTextCtrl* field, const char* key) {
            if (const auto text = texts.find(key); text != texts.end())
                field->ChangeValue(to_wx(text->second));
        };
        put(day_, day_key);
        put(text_, text_key);
    }
    virtual std::string day_path() const = 0;
    virtual bool needs_day() const = 0;

    const CaseMarks& marks() const { return marks_; }

    bool may_proceed() override {
        const auto complaint = complaint_about_day();
        show_message(*day_message_, complaint);
        show_message(*text_message_, {});
        if (!complaint.empty()) return false;
        answer_ = changed(marks_, parse_typed_date(typed(*day_)), typed(*text_));
        const auto problems = core::problems_of(answer_);
        if (problems.empty()) return true;
        const auto& first = problems.front();
        auto* place = first.path == day_path() ? day_message_ : text_message_;
        show_message(*place, tr().text(first.what));
        return false;
    }

  private:
    static std::string typed(const wxTextCtrl& field) {
        return cleaned_text(from_wx(field.GetValue()));
    }

    std::string complaint_about_day() const {
        const auto text = typed(*day_);
        const auto day = parse_typed_date(text);
        if (text.empty()) return needs_day() ? tr().tr("A day is needed here.") : std::string();
        if (!day) return tr().tr("This is not a date");
        return *day > today_ ? tr().tr("This day is still to come.") : std::string();
    }

    CaseMarks marks_;
    CaseMarks answer_{};
    Date today_;
    wxTextCtrl* day_{};
    wxTextCtrl* text_{};
    WrappedText* day_message_{};
    WrappedText* text_message_{};
};

class NotifiedDialog : public MarksDialog {
  public:
    NotifiedDialog(wxWindow* parent, const core::Translator& words, const CaseMarks& marks,
                   Date today)
        : MarksDialog(parent, words, words.tr("Notified to the NCvB"), marks, today) {
        add_text(
            tr().tr("The day on which you notified this case to the Netherlands Center for "
                    "Occupational Diseases, and the number that it gave. No day: not notified."));
        add_fields(tr().tr("&Notified on"), marks.notified_on.value_or(today),
                   tr().tr("&Reference of the NCvB (optional)"), marks.notification_reference);
    }

  protected:
    CaseMarks changed(CaseMarks marks, std::optional<Date> day, std::string text) const override {
        marks.notified_on = day;
        marks.notification_reference = std::move(text);
        return marks;
    }
    std::string kept_as() const override { return "notified"; }
    std::string day_path() const override { return core::mark_paths::notified_on; }
    bool needs_day() const override { return false; }
};

class CorrectionDialog : public MarksDialog {
  public:
    CorrectionDialog(wxWindow* parent, const core::Translator& words, const CaseMarks& marks,
                     Date today)
        : MarksDialog(parent, words, words.tr("Notification corrected"), marks, today) {
        add_text(
            tr().tr("A correction that you passed on to the NCvB after the notification. Name no "
                    "persons; it stays in the history of the case."));
        for (const auto& correction : marks.corrections)
            add_text(tr().tr("{0}: {1}", {tr().date(correction.on), correction.what}),
                     Emphasis::plain, Meaning::subdued, space::small);
        add_fields(tr().tr("Corrected &on"), today, tr().tr("&What was corrected"), {});
    }

  protected:
    CaseMarks changed(CaseMarks marks, std::optional<Date> day, std::string text) const override {
        marks.corrections.push_back({.on = day.value(), .what = std::move(text)});
        return marks;
    }
    std::string kept_as() const override { return "correction"; }
    std::string day_path() const override {
        return core::nth(core::mark_paths::correction, marks().corrections.size()) + "/@on";
    }
    bool needs_day() const override { return true; }
};

template <typename Dialog>
std::optional<CaseMarks> ask_with(wxWindow* parent, const core::Translator& tr,
                                  const CaseMarks& marks, Date today) {
    Dialog dialog(parent, tr, marks, today);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.answer();
}

}  // namespace

std::optional<CaseMarks> ask_notified(wxWindow* parent, const core::Translator& tr,
                                      const CaseMarks& marks, Date today) {
    return ask_with<NotifiedDialog>(parent, tr, marks, today);
}

std::optional<CaseMarks> ask_correction(wxWindow* parent, const core::Translator& tr,
                                        const CaseMarks& marks, Date today) {
    return ask_with<CorrectionDialog>(parent, tr, marks, today);
}

}  // namespace werkrug::app
