// “register open-check”: whether a register opens, and how, without leaving a trace in it.
#include "app/cli/plain_text.hpp"
#include "app/cli/register_commands.hpp"
#include "app/cli/register_session.hpp"
#include "core/io/private_file.hpp"

#include <iostream>

namespace werkrug::app {

namespace {

// What it would be opened for when it were opened for writing.
std::string opening_words(const core::Register& cases, const core::Translator& tr) {
    if (cases.held_by_another())
        return tr.tr("It opens for reading only: another program writes in it.") + " " +
               tr.text(who_holds(cases));
    if (has_errors(cases.problems()))
        return tr.tr("It opens for reading only: something in it is damaged.");
    if (!core::may_write(cases.path()))
        return tr.tr("It opens for reading only: the file or its folder may not be written here.");
    return tr.tr("It opens for writing.");
}

}  // namespace

Exit check_opening(const RegisterOptions& options) {
    const core::Translator tr(options.language);
    const auto cases = open_register(options, Need::looking);
    std::cout << wrap(opening_words(cases, tr))
              << wrap(tr.tr("Cases: {0}", {std::to_string(cases.index().entries().size())}))
              << wrap(tr.tr("Last change: {0}", {core::print_timestamp(cases.last_change())}));
    return has_errors(cases.problems()) ? Exit::unreadable : Exit::done;
}

}  // namespace werkrug::app
