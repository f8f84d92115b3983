#include "app/gui/register/verify_dialog.hpp"

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/secret_entry.hpp"
#include "core/register/unlock_delay.hpp"

#include <wx/utils.h>

#include <chrono>

namespace werkrug::app {

namespace {

using Clock = std::chrono::steady_clock;

class VerifyDialog : public DialogForm {
  public:
    VerifyDialog(wxWindow* parent, const core::Translator& words, const core::Register& cases,
                 const std::string& why)
        : DialogForm(parent, words, words.tr("Is it you?")), cases_(cases) {
        add_text(why);
        entry_.emplace(*this);
        add_answers(tr().tr("C&ontinue"), tr().tr("&Cancel"));
    }

    wxWindow* first() const { return entry_->first(); }
    std::optional<std::int64_t> slot() const { return slot_; }

  protected:
    bool may_proceed() override {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(next_try_ - Clock::now());
        if (wait.count() > 0) {
            entry_->complain(tr().tr("Too soon after a wrong one: wait {0} seconds.",
                                     {std::to_string(wait.count())}));
            return false;
        }
        const auto secret = entry_->take();
        if (!secret) return false;
        try {
            const wxBusyCursor busy;
            slot_ = cases_.slot_opened_by(*secret, entry_->kind());
        } catch (const Error& error) {
            entry_->complain(tr().text(error.problems().front().what));
            return false;
        }
        if (slot_) return true;
        next_try_ = Clock::now() + core::delay_after(++failures_);
        entry_->complain(tr().tr("This is not a key of this register."));
        return false;
    }

  private:
    const core::Register& cases_;
    std::optional<SecretEntry> entry_{};
    std::optional<std::int64_t> slot_{};
    int failures_{0};
    Clock::time_point next_try_{};
};

}  // namespace

std::optional<std::int64_t> verify_dialog(wxWindow* parent, const core::Translator& tr,
                                          const core::Register& cases, const std::string& why) {
    VerifyDialog dialog(parent, tr, cases, why);
    return dialog.ask(dialog.first()) ? dialog.slot() : std::nullopt;
}

}  // namespace werkrug::app
