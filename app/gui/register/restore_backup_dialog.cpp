#include "app/gui/register/restore_backup_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/register/backup_list.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/local_time.hpp"
#include "app/gui/register/new_file_path.hpp"
#include "app/gui/register/secret_entry.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/wx_text.hpp"
#include "core/register/backup.hpp"

#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/utils.h>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 640;
constexpr int table_height = 140;
constexpr int time_column = 20;
constexpr int name_column = 38;

class RestoreDialog : public DialogForm {
  public:
    RestoreDialog(wxWindow* parent, const core::Translator& words, const std::string& folder,
                  const core::Environment& environment)
        : DialogForm(parent, words, words.tr("Restore a backup"), dialog_width),
          environment_(environment),
          backups_(backups_in_folder(folder)) {
        add_text(
            tr().tr("A backup is restored as a new register; nothing that is there is "
                    "changed."));
        add_table();
        backup_ = add_path(tr().tr("&Backup"), {}, tr().tr("Choose the backup"),
                           [this] { choose_backup(); });
        entry_.emplace(*this);
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        row->Add(make_button(tr().tr("&Check the backup"), [this] { check(); }));
        add(row, space::small);
        preview_ = add_text({}, Emphasis::strong);
        target_ = add_path(tr().tr("Restore &to"), {}, tr().tr("Choose where to restore to"),
                           [this] { choose_target(); });
        add_answers(tr().tr("&Restore"), tr().tr("&Cancel"));
        backup_.text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { forget_check(); });
        if (!backups_.empty()) use_listed(0);
    }

    wxWindow* first() const {
        return backups_.empty() ? static_cast<wxWindow*>(backup_.text) : entry_->first();
    }
    std::string target() const {
        return with_extension(typed_in(*target_.text), register_extension);
    }

  protected:
    bool may_proceed() override {
        if (!secret_) {
            check();  // and let the person see what is in it first
            return false;
        }
        const auto wrong = complaint_about_new_path(target());
        show_message(*target_.message, tr().text(wrong));
        if (!wrong.msgid.empty()) {
            target_.text->SetFocus();
            return false;
        }
        return restore();
    }

  private:
    // ---- building

    void add_table() {
        if (backups_.empty()) return;
        table_ = new TextTable(page(), tr().tr("Backups"),
                               {{.title = tr().tr("Made on"), .digits = time_column},
                                {.title = tr().tr("Register"), .digits = name_column}});
        table_->show(backups_.size(), [this](std::size_t row, std::size_t column) {
            const auto& backup = backups_.at(row);
            return column == 0 ? local_time(backup.time, tr()) : backup.register_name;
        });
        table_->on_choice([this] {
            if (const auto row = table_->the_chosen()) use_listed(*row);
        });
        add_growing(table_, table_height);
    }

    // ---- choosing

    void use_listed(std::size_t row) {
        if (!table_->the_chosen()) table_->choose(row);
        use(backups_.at(row).path);
    }

    void use(const std::string& backup) {
        if (backup == typed_in(*backup_.text)) return;
        backup_.text->SetValue(to_wx(backup));
        target_.text->SetValue(to_wx(free_path_to_restore(backup)));
    }

    void choose_backup() {
        wxFileDialog dialog(this, to_wx(tr().tr("Choose the backup")),
                            wxFileName(backup_.text->GetValue()).GetPath(), {},
                            to_wx(tr().tr("Backups")) + " (*.backup)|*.backup|" +
                                to_wx(tr().tr("All files")) + "|*",
                            wxFD_OPEN | wxFD_FILE_MUST_EXIST);
        if (dialog.ShowModal() != wxID_OK) return;
        if (table_ != nullptr) table_->UnselectAll();
        use(from_wx(dialog.GetPath()));
    }

    void choose_target() {
        const wxFileName now(to_wx(target()));
        wxFileDialog dialog(this, to_wx(tr().tr("Choose where to restore to")), now.GetPath(),
                            now.GetFullName(),
                            to_wx(tr().tr("Registers")) + " (*.werkrug)|*.werkrug", wxFD_SAVE);
        if (dialog.ShowModal() == wxID_OK) target_.text->SetValue(dialog.GetPath());
    }

    // ---- checking and restoring

    void forget_check() {
        secret_.reset();
        preview_->show({});
        backup_.message->show({});
    }

    // Reads all of the backup; keeps the secret when it is good.
    bool check() {
        forget_check();
        if (typed_in(*backup_.text).empty()) {
            show_message(*backup_.message, tr().tr("Choose a backup first."));
            backup_.text->SetFocus();
            request_layout();
            return false;
        }
        auto secret = entry_->take();
        if (!secret) return false;
        kind_ = entry_->kind();
        try {
            const wxBusyCursor busy;
            show(core::preview_backup(typed_in(*backup_.text), *secret, kind_, environment_));
            secret_ = std::move(secret);
            return true;
        } catch (const core::WrongSecret& wrong) {
            entry_->complain(tr().text(wrong.problems().front().what));
        } catch (const Error& error) {
            show_problems(this, tr(), tr().tr("This backup is not good"), error);
        }
        return false;
    }

    // Throws Error for a backup that is not good.
    void show(const core::BackupPreview& found) {
        if (has_errors(found.report.problems))
            throw Error(typed_in(*backup_.text), found.report.problems);
        preview_->show("✓ " + tr().tr("The backup is whole. Cases: {0}; revisions: {1}; last "
                                      "change: {2}.",
                                      {std::to_string(found.report.cases),
                                       std::to_string(found.report.revisions),
                                       local_time(found.last_change, tr())}));
        request_layout();
    }

    bool restore() {
        try {
            const wxBusyCursor busy;
            core::restore_backup(typed_in(*backup_.text), target(), *secret_, kind_, environment_);
            return true;
        } catch (const Error& error) {
            show_problems(this, tr(), tr().tr("The backup was not restored"), error);
            return false;
        }
    }

    const core::Environment& environment_;
    std::vector<BackupFile> backups_;
    TextTable* table_{nullptr};
    PathField backup_{};
    std::optional<SecretEntry> entry_{};
    WrappedText* preview_{nullptr};
    PathField target_{};
    std::optional<core::SecretBytes> secret_{};  // of the backup that was found good
    core::SlotKind kind_{core::SlotKind::passphrase};
};

}  // namespace

std::optional<std::string> restore_backup_dialog(wxWindow* parent, const core::Translator& tr,
                                                 const std::string& folder,
                                                 const core::Environment& environment) {
    RestoreDialog dialog(parent, tr, folder, environment);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.target();
}

}  // namespace werkrug::app
