#include "app/gui/register/register_options_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/checkbox.h>
#include <wx/dirdlg.h>
#include <wx/filename.h>
#include <wx/spinctrl.h>
#include <wx/textctrl.h>

namespace werkrug::app {

namespace {

class OptionsDialog : public DialogForm {
  public:
    OptionsDialog(wxWindow* parent, const core::Translator& words, const RegisterOptions& now)
        : DialogForm(parent, words, words.tr("Options of the register")) {
        add_locking(now);
        add_backups(now);
        add_answers(tr().tr("&OK"), tr().tr("&Cancel"));
    }

    wxWindow* first() const { return lock_after_; }

    RegisterOptions options() const {
        RegisterOptions options;
        options.lock_after_minutes = lock_after_->GetValue();
        options.backup_folder = folder();
        options.daily_backup = daily_backup_->GetValue();
        options.keep.daily = static_cast<std::size_t>(days_->GetValue());
        options.keep.weekly = static_cast<std::size_t>(weeks_->GetValue());
        return within_limits(options);
    }

  protected:
    bool may_proceed() override {
        const bool good = folder().empty() || wxFileName::DirExists(to_wx(folder()));
        show_message(*folder_.message,
                     good ? std::string{}
                          : tr().tr("This folder is not there. Connect the disk that it is on, or "
                                    "choose another folder."));
        if (!good) folder_.text->SetFocus();
        return good;
    }

  private:
    void add_locking(const RegisterOptions& now) {
        add_text(tr().tr("Locking"), Emphasis::heading, Meaning::plain, space::small);
        lock_after_ =
            make_number(0, register_limits::longest_until_lock_minutes, now.lock_after_minutes);
        add_short_field(tr().tr("&Lock after this many minutes without use (0: never)"),
                        lock_after_);
        add_text(tr().tr("Locking takes the key out of the memory and everything of a case from "
                         "the screen. What you typed is saved first. Ctrl+L locks at once."),
                 Emphasis::plain, Meaning::subdued, space::large);
    }

    void add_backups(const RegisterOptions& now) {
        using namespace register_limits;
        add_text(tr().tr("Backups"), Emphasis::heading, Meaning::plain, space::small);
        daily_backup_ = add_check_box(tr().tr("Make a backup every &day"), now.daily_backup);
        add_folder(now.backup_folder);
        days_ = make_number(static_cast<int>(fewest_daily), static_cast<int>(most_daily),
                            static_cast<int>(now.keep.daily));
        add_short_field(tr().tr("Keep the last one of this many d&ays"), days_);
        weeks_ = make_number(0, static_cast<int>(most_weekly), static_cast<int>(now.keep.weekly));
        add_short_field(tr().tr("Keep the last one of this many &weeks"), weeks_);
        add_text(tr().tr("A backup is as encrypted as the register. Older ones are removed only "
                         "after the new one has been checked."),
                 Emphasis::plain, Meaning::subdued);
    }

    void add_folder(const std::string& now) {
        folder_ =
            add_path(tr().tr("&Folder of the backups"), now,
                     tr().tr("Choose the folder of the backups"), [this] { choose_folder(); });
        folder_.text->SetHint(to_wx(tr().tr("beside the register")));
        const auto explanation = tr().tr(
            "Empty: beside the register. Safer is a folder on another disk or a network drive.");
        add_text(explanation, Emphasis::plain, Meaning::subdued);
        set_accessible_description(folder_.text, explanation);
    }

    wxSpinCtrl* make_number(int lowest, int highest, int now) {
        return new wxSpinCtrl(page(), wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                              wxSP_ARROW_KEYS, lowest, highest, now);
    }

    void choose_folder() {
        wxDirDialog dialog(this, to_wx(tr().tr("Choose the folder of the backups")),
                           to_wx(folder()));
        if (dialog.ShowModal() != wxID_OK) return;
        folder_.text->SetValue(dialog.GetPath());
    }

    std::string folder() const { return typed_in(*folder_.text); }

    wxSpinCtrl* lock_after_{nullptr};
    wxCheckBox* daily_backup_{nullptr};
    PathField folder_{};
    wxSpinCtrl* days_{nullptr};
    wxSpinCtrl* weeks_{nullptr};
};

}  // namespace

std::optional<RegisterOptions> register_options_dialog(wxWindow* parent, const core::Translator& tr,
                                                       const RegisterOptions& now) {
    OptionsDialog dialog(parent, tr, now);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.options();
}

}  // namespace werkrug::app
