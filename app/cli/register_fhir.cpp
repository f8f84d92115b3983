// “register fhir”: all cases for the doctor's own record system.
#include "app/cli/plain_text.hpp"
#include "app/cli/register_commands.hpp"
#include "app/cli/register_session.hpp"
#include "core/fhir/register_bundles.hpp"

#include <iostream>

namespace werkrug::app {

Exit fhir_of_register(const RegisterOptions& options) {
    const core::Translator tr(options.language);
    auto cases = open_register(options, Need::writing);
    const auto count = core::fhir::write_bundles(cases, options.out_file, tr);
    std::cout << wrap(tr.tr("{0}: not encrypted, a FHIR R4 Bundle in each line; cases: {1}",
                            {options.out_file, std::to_string(count)}));
    return Exit::done;
}

}  // namespace werkrug::app
