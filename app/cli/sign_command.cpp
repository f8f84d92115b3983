#include "app/cli/sign_command.hpp"

#include "core/io/atomic_file.hpp"
#include "core/io/external_program.hpp"
#include "reports/pdf/seal.hpp"
#include "reports/verification.hpp"
#include "tables/error.hpp"
#include "tables/xml/strict_document.hpp"

#include <filesystem>
#include <iostream>

namespace werkrug::app {

namespace {

constexpr const char* package_of_pdfsig = "poppler-utils";
// A signature and poppler's font come on top of the document.
constexpr std::size_t most_signed_bytes = reports::most_pdf_bytes * 2;

std::string document_to_sign(const std::string& file) {
    auto bytes = tables::read_file(file, reports::most_pdf_bytes);
    if (reports::pdf::check_seal(bytes) != reports::pdf::SealState::intact)
        throw Error(
            file, msg("This file is not as Werkrug made it: it is not signed."),
            msg("A file protected by a password cannot be signed; export an archive file."));
    return bytes;
}

std::string store_of(const SigningOptions& options) {
    return "sql:" + std::filesystem::absolute(options.store).string();
}

void run_pdfsig(const SigningOptions& options, const core::ScratchFolder& folder) {
    std::vector<std::string> command{"pdfsig", "-nssdir",           store_of(options),
                                     "-nick",  options.certificate, "-add-signature"};
    if (!options.reason.empty()) command.insert(command.end(), {"-reason", options.reason});
    command.push_back(std::filesystem::absolute(options.document).string());
    command.push_back(folder.file("signed.pdf"));
    const auto finished = core::run_program(command, package_of_pdfsig, folder);
    if (finished.exit_code != 0)
        throw Error(
            options.document,
            msg("pdfsig did not sign the document: {0}", {core::last_line(finished.output)}),
            msg("Is the certificate in the store, and does the store open without a "
                "password?"));
}

// What pdfsig wrote must begin with the document as it was, and be valid to pdfsig itself.
std::string checked_result(const SigningOptions& options, const core::ScratchFolder& folder,
                           const std::string& before) {
    const auto file = folder.file("signed.pdf");
    auto bytes = tables::read_file(file, most_signed_bytes);
    const auto finished = core::run_program(
        {"pdfsig", "-nssdir", store_of(options), "-nocert", file}, package_of_pdfsig, folder);
    const bool valid = finished.output.find("Signature is Valid.") != std::string::npos &&
                       finished.output.find("Total document signed") != std::string::npos;
    if (!bytes.starts_with(before) || !valid)
        throw Error(options.document, msg("The signed file does not check out: it is not kept."));
    return bytes;
}

}  // namespace

Exit sign_command(const SigningOptions& options, Language language) {
    const core::Translator tr(language);
    const auto before = document_to_sign(options.document);
    const core::ScratchFolder folder(options.signed_file);
    run_pdfsig(options, folder);
    core::write_file_atomically(options.signed_file, checked_result(options, folder, before));
    std::cout << tr.tr("Signed with {0}: {1}", {options.certificate, options.signed_file}) << '\n';
    return Exit::done;
}

}  // namespace werkrug::app
