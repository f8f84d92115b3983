#include "app/gui/register/recovery_key_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/key_sheet.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/checkbox.h>
#include <wx/clipbrd.h>
#include <wx/datetime.h>
#include <wx/textctrl.h>

namespace werkrug::app {

namespace {

constexpr float key_scale = 1.6F;
constexpr int dialog_width = 640;

// The words around a key, which differ between kinds of keys.
struct KeyWords {
    std::string title{};
    std::string purpose{};  // shown and printed
    std::string keeping{};  // shown and printed
    std::string if_lost{};  // asked on leaving without having kept it
};

core::Date today() {
    const wxDateTime now = wxDateTime::Today();
    return core::Date{std::chrono::year{now.GetYear()},
                      std::chrono::month{static_cast<unsigned>(now.GetMonth()) + 1},
                      std::chrono::day{now.GetDay()}};
}

class KeyDialog : public DialogForm {
  public:
    KeyDialog(wxWindow* parent, const core::Translator& translator, KeyWords words,
              const std::string& key, const std::string& file_name)
        : DialogForm(parent, translator, words.title, dialog_width),
          words_(std::move(words)),
          key_(key),
          file_name_(file_name) {
        add_text(words_.purpose);
        add_key();
        add_text(words_.keeping);
        add_text(tr().tr("Copied, the key stands on the clipboard, where other programs can read "
                         "it, until this window closes."),
                 Emphasis::plain, Meaning::subdued);
        kept_ = add_check_box(tr().tr("I have &written it down or printed it"), false);
        kept_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { message_->show({}); });
        message_ = add_text({}, Emphasis::plain, Meaning::error);
        copy_ = add_action(tr().tr("C&opy"), [this] { copy(); });
        add_action(tr().tr("&Print…"), [this] { print(); });
        add_close();
        Bind(
            wxEVT_BUTTON, [this](wxCommandEvent&) { close_if_kept(); }, wxID_CANCEL);
        Bind(wxEVT_CHAR_HOOK, &KeyDialog::on_key, this);
        Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { leave(); });
    }
    ~KeyDialog() override { clear_clipboard(); }

    wxWindow* first() const { return key_field_; }

  private:
    void add_key() {
        key_field_ = new wxTextCtrl(page(), wxID_ANY, to_wx(key_), wxDefaultPosition, wxDefaultSize,
                                    wxTE_READONLY | wxTE_CENTRE);
        key_field_->SetFont(wxFont(wxFontInfo(GetFont().Scaled(key_scale).GetPointSize())
                                       .Family(wxFONTFAMILY_TELETYPE)
                                       .Bold()));
        set_accessible_name(key_field_, words_.title);
        add(key_field_);
    }

    void on_key(wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_ESCAPE)
            leave();
        else
            event.Skip();
    }

    void close_if_kept() {
        if (kept_->GetValue()) return EndModal(wxID_CANCEL);
        show_message(*message_,
                     tr().tr("Write the key down or print it first, then tick the box."));
        kept_->SetFocus();
        request_layout();
    }

    // Escape and the window's own button: whoever means it may go.
    void leave() {
        const bool go = kept_->GetValue() ||
                        ask_first(tr().tr("Close without having kept the key?"), words_.if_lost);
        if (go) EndModal(wxID_CANCEL);
    }

    bool ask_first(const std::string& question, const std::string& details) {
        return app::ask(this, question, details, tr().tr("Close &anyway"), tr().tr("&Back"));
    }

    void copy() {
        if (!wxTheClipboard->Open()) return;
        wxTheClipboard->SetData(new wxTextDataObject(to_wx(key_)));
        wxTheClipboard->Close();
        copied_ = true;
        copy_->SetLabel(to_wx(without_mnemonic(tr().tr("✓ Copied"))));
        Layout();
    }

    // Only when it still holds the key.
    void clear_clipboard() {
        if (!copied_ || !wxTheClipboard->Open()) return;
        wxTextDataObject held;
        if (wxTheClipboard->GetData(held) && from_wx(held.GetText()) == key_)
            wxTheClipboard->Clear();
        wxTheClipboard->Close();
    }

    void print() {
        print_key_sheet(this, {.title = words_.title,
                               .lines = {{tr().tr("File"), file_name_},
                                         {tr().tr("Made on"), tr().date(today())}},
                               .key = key_,
                               .explanations = {words_.purpose, words_.keeping}});
    }

    KeyWords words_;
    const std::string& key_;
    const std::string& file_name_;
    wxTextCtrl* key_field_{nullptr};
    wxCheckBox* kept_{nullptr};
    WrappedText* message_{nullptr};
    wxButton* copy_{nullptr};
    bool copied_{false};
};

}  // namespace

void show_recovery_key(wxWindow* parent, const core::Translator& tr, const std::string& key,
                       const std::string& register_name) {
    KeyDialog dialog(
        parent, tr,
        {.title = tr.tr("Recovery key of {0}", {register_name}),
         .purpose = tr.tr("This key opens the register when the passphrase is lost. It is shown "
                          "this once and is kept nowhere."),
         .keeping = tr.tr("Keep it on paper, away from the computer, as you keep the key of a "
                          "safe: whoever has the key and the file reads all cases. Capitals and "
                          "dashes do not matter when you type it."),
         .if_lost = tr.tr("Without the passphrase and without this key nobody can open the "
                          "register again.")},
        key, register_name);
    dialog.ask(dialog.first());
}

void show_archive_key(wxWindow* parent, const core::Translator& tr, const std::string& key,
                      const std::string& archive_name) {
    KeyDialog dialog(
        parent, tr,
        {.title = tr.tr("Key of {0}", {archive_name}),
         .purpose = tr.tr("Only this key opens the archive. It is shown this once and is kept "
                          "nowhere; the passphrase of the register does not open it."),
         .keeping =
             tr.tr("Give it to whoever may read the archive by another way than the file "
                   "itself. Another program than Werkrug wants it exactly as it stands here."),
         .if_lost =
             tr.tr("Without this key nobody can open the archive. You can make another one.")},
        key, archive_name);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app
