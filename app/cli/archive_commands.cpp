#include "app/cli/archive_commands.hpp"

#include "app/cli/plain_text.hpp"
#include "app/cli/register_passphrase.hpp"
#include "app/cli/register_session.hpp"
#include "core/register/archive.hpp"

#include <iostream>

namespace werkrug::app {

namespace {

using core::Translator;

core::SecretBytes archive_key(const RegisterOptions& options, const Translator& tr) {
    const auto typed = options.archive_key_file.empty()
                           ? secret_from_terminal(tr.tr("Key of the archive:"))
                           : secret_from_file(options.archive_key_file);
    return core::read_archive_key(typed.view());
}

}  // namespace

Exit export_register(const RegisterOptions& options) {
    const Translator tr(options.language);
    auto cases = open_register(options, Need::writing);
    const auto made = core::export_archive(cases, options.out_file, options.recipient,
                                           core::system_environment());
    std::cout << wrap(tr.tr("{0}: an encrypted archive, checked; cases: {1}",
                            {options.out_file, std::to_string(made.cases)}))
              << wrap(tr.tr("The key of the archive, shown this once. Keep it apart from the "
                            "archive:"))
              << "\n    " << made.key << "\n\n"
              << wrap(tr.tr("Other programs, such as 7-Zip, open the archive too, with this key "
                            "and its dashes as the password. Without it nobody can."));
    return Exit::done;
}

Exit import_register(const RegisterOptions& options) {
    const Translator tr(options.language);
    const auto& archive = options.case_files.front();
    const auto key = archive_key(options, tr);
    auto cases = open_register(options, Need::writing);
    const auto saved = core::import_archive(cases, archive, key);
    std::cout << wrap(tr.tr("{0}: cases added: {1}; changed: {2}; the same: {3}",
                            {archive, std::to_string(saved.added), std::to_string(saved.changed),
                             std::to_string(saved.same)}));
    return Exit::done;
}

}  // namespace werkrug::app
