#include "app/gui/notification/worksheet_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/two_columns.hpp"
#include "app/gui/wx_text.hpp"
#include "core/disclosure/disclosure.hpp"
#include "core/notification/notification_worksheet.hpp"

namespace werkrug::app {

namespace {

constexpr int dialog_width = 1080;
constexpr int columns_from = 820;
constexpr int item_width = 440;  // for the words on a button

class NotificationWorksheetDialog : public DialogForm {
  public:
    NotificationWorksheetDialog(wxWindow* parent, const core::Translator& words,
                                const NotificationSheetActions& actions)
        : DialogForm(parent, words, words.tr("Notification to the NCvB"), dialog_width),
          actions_(actions) {
        state_ = add_text(" ", Emphasis::strong);
        add_sheet();
        sheet_ = add_action(tr().tr("Show the &sheet…"), [this] { actions_.show_sheet(this); });
        copy_ = add_action(tr().tr("Copy &fields…"), [this] { actions_.copy_fields(this); });
        if (actions_.note) {
            add_action(tr().tr("&Notified…"), [this] { then_show(actions_.note); });
            correct_ = add_action(tr().tr("C&orrected…"), [this] { then_show(actions_.correct); });
        }
        add_close();
        show_state();
    }

    wxWindow* first() const { return first_ != nullptr ? first_ : sheet_; }
    const std::string& wanted() const { return wanted_; }

  private:
    void add_sheet() {
        const auto file = actions_.case_file();
        const auto sheet = core::notification_worksheet(file, tr());
        auto* steps = new wxBoxSizer(wxVERTICAL);
        for (std::size_t i = 0; i < sheet.steps.size(); ++i) add_step(steps, i + 1, sheet.steps[i]);
        auto* conditions = new wxBoxSizer(wxVERTICAL);
        add_line(conditions,
                 tr().tr("The four conditions. What the case says for and against each; you weigh "
                         "and conclude."),
                 Emphasis::plain);
        for (const auto& condition : sheet.conditions) add_condition(conditions, condition);
        add(make_two_columns(page(), steps, conditions, {}, columns_from));
    }

    void add_line(wxSizer* sizer, const std::string& text, Emphasis emphasis,
                  Meaning meaning = Meaning::plain) {
        sizer->Add(new WrappedText(page(), text, emphasis, meaning), 0, wxEXPAND | wxBOTTOM,
                   FromDIP(space::small));
    }

    void add_step(wxSizer* sizer, std::size_t number, const core::NotificationStep& step) {
        add_line(sizer, tr().tr("{0}. {1}", {std::to_string(number), step.title}),
                 Emphasis::heading);
        for (const auto& item : step.items) {
            if (item.complete)
                add_line(sizer, "✓ " + tr().tr("{0}: {1}", {item.title, item.value}),
                         Emphasis::plain);
            else
                add_missing(sizer, item);
        }
        sizer->AddSpacer(FromDIP(space::small));
    }

    void add_missing(wxSizer* sizer, const core::NotificationItem& item) {
        const auto value = item.value.empty() ? tr().tr("not recorded") : item.value;
        auto text = tr().tr("{0}: {1}", {item.title, value});
        if (item.needed) text = tr().tr("{0} (needed)", {text});
        const auto lines =
            broken_into_lines(this, (item.needed ? "⚠ " : "→ ") + text, FromDIP(item_width));
        auto* button = new wxButton(page(), wxID_ANY, to_wx(as_label(lines)), wxDefaultPosition,
                                    wxDefaultSize, wxBU_LEFT | wxBORDER_NONE);
        set_accessible_name(button, as_label(text));
        button->Bind(wxEVT_BUTTON, [this, path = item.path](wxCommandEvent&) {
            wanted_ = path;
            EndModal(wxID_CANCEL);
        });
        sizer->Add(button, 0, wxEXPAND | wxBOTTOM, FromDIP(space::small));
        if (first_ == nullptr) first_ = button;
    }

    void add_condition(wxSizer* sizer, const core::WeighedCondition& condition) {
        add_line(sizer, condition.title, Emphasis::heading);
        for (const auto& line : condition.supports)
            add_line(sizer, tr().tr("+ for: {0}", {line}), Emphasis::plain);
        for (const auto& line : condition.opposes)
            add_line(sizer, tr().tr("− against: {0}", {line}), Emphasis::plain);
        if (condition.supports.empty() && condition.opposes.empty())
            add_line(sizer, tr().tr("The case says nothing about this yet."), Emphasis::plain,
                     Meaning::subdued);
        sizer->AddSpacer(FromDIP(space::small));
    }

    void then_show(const std::function<void(wxWindow*)>& action) {
        action(this);
        show_state();
    }

    void show_state() {
        const auto file = actions_.case_file();
        const auto disclosure = core::disclose_to_ncvb(file);
        const bool possible = disclosure.facts.has_value();
        state_->show(state_words(file, possible ? std::string() : tr().text(disclosure.refusal)));
        sheet_->Enable(possible);
        copy_->Enable(possible);
        if (correct_ != nullptr) correct_->Enable(file.marks.notified_on.has_value());
        request_layout();
    }

    std::string state_words(const core::CaseFile& file, const std::string& refusal) const {
        if (!refusal.empty()) return "⚠ " + refusal;
        if (!file.marks.notified_on)
            return tr().tr("✓ The notification can be made. It is anonymous and needs no consent.");
        const auto day = tr().short_date(*file.marks.notified_on);
        const auto& reference = file.marks.notification_reference;
        auto words = reference.empty() ? tr().tr("✓ Notified on {0}.", {day})
                                       : tr().tr("✓ Notified on {0} as {1}.", {day, reference});
        for (const auto& correction : file.marks.corrections)
            words += '\n' + tr().tr("Corrected on {0}: {1}",
                                    {tr().short_date(correction.on), correction.what});
        return words;
    }

    const NotificationSheetActions& actions_;
    std::string wanted_{};
    WrappedText* state_{};
    wxWindow* first_{nullptr};
    wxButton* sheet_{};
    wxButton* copy_{};
    wxButton* correct_{nullptr};
};

}  // namespace

std::string show_notification_worksheet(wxWindow* parent, const core::Translator& tr,
                                        const NotificationSheetActions& actions) {
    NotificationWorksheetDialog dialog(parent, tr, actions);
    dialog.ask(dialog.first());
    return dialog.wanted();
}

}  // namespace werkrug::app
