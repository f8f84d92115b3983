// “register destroy”: erases a case for ever, after the person has confirmed it.
#include "app/cli/plain_text.hpp"
#include "app/cli/register_commands.hpp"
#include "app/cli/register_session.hpp"
#include "app/cli/terminal_question.hpp"
#include "core/io/this_process.hpp"
#include "core/register/case_name.hpp"

#include <iostream>

namespace werkrug::app {

namespace {

using core::Translator;

// Before the passphrase is asked for.
void need_confirmation(const RegisterOptions& options) {
    if (options.yes || core::reads_from_terminal()) return;
    throw Error(options.file, core::msg("There is no terminal to ask whether you are sure."),
                core::msg("Nothing was changed. Give --yes to destroy without being asked."));
}

// The person types the number of the case again, or its id when it has no number.
void confirm_destruction(const core::Register& cases, const std::string& id, const Translator& tr) {
    const auto expected = core::case_name(cases, id);
    const auto typed = ask_at_terminal(tr.tr(
        "Case {0} will be destroyed for ever. Type its number again to confirm:", {expected}));
    if (typed == expected) return;
    throw Error(cases.path(), core::msg("This is not the number of the case."),
                core::msg("Nothing was changed."));
}

}  // namespace

Exit destroy_case(const RegisterOptions& options) {
    const Translator tr(options.language);
    need_confirmation(options);
    auto cases = open_register(options, Need::writing);
    const auto id = find_case(cases, options.which_case);
    if (!options.yes) confirm_destruction(cases, id, tr);
    cases.destroy(id, options.reason);
    std::cout << wrap(
        tr.tr("Case {0} is destroyed: none of its revisions can be read again. "
              "Backups made before still hold it, until they are removed.",
              {core::hex_of(id)}));
    return Exit::done;
}

}  // namespace werkrug::app
