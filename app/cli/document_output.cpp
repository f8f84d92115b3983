#include "app/cli/document_output.hpp"

#include "app/cli/register_passphrase.hpp"
#include "app/cli/word_option.hpp"
#include "core/io/atomic_file.hpp"
#include "reports/pdf/protect.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>

namespace werkrug::app {

namespace {

std::string copy_beside(const std::string& letter) {
    const std::filesystem::path path(letter);
    auto copy = path.parent_path() / path.stem();
    copy += "-worker-copy";
    copy += path.extension();
    return copy.string();
}

}  // namespace

void add_report_options(CLI::App& command, ReportOptions& wanted, const core::Translator& tr) {
    std::vector<std::string> recipients;
    for (const auto& [word, kind] : report_recipients()) recipients.push_back(word);
    recipients.emplace_back("absence-insurer");
    add_words(command, "--for", wanted.recipient,
              tr.tr("Who the document is for: insurer is its medical adviser, and needs the "
                    "worker’s valid consent"),
              recipients)
        ->required();
    command.add_option("-o,--output", wanted.out_file, tr.tr("The file to write"))
        ->type_name("OUT")
        ->required();
    add_words(command, "--format", wanted.format,
              tr.tr("pdf; of the notification (ncvb) also xml or csv"), {"pdf", "xml", "csv"});
    command
        .add_option("--worker-copy", wanted.worker_copy,
                    tr.tr("The worker’s copy of the letter to the employer, which is always "
                          "written too; default: beside it"))
        ->type_name("OUT.pdf");
    command
        .add_option("--protect", wanted.password_file,
                    tr.tr("Encrypt the PDF (AES-256) with the password on the first line of this "
                          "file; it is no archive file then"))
        ->type_name("FILE");
}

std::vector<std::pair<std::string, core::DocumentKind>> report_recipients() {
    using core::DocumentKind;
    return {{"insurer", DocumentKind::insurer_report},
            {"worker", DocumentKind::worker_report},
            {"employer", DocumentKind::employer_letter},
            {"own-file", DocumentKind::own_file},
            {"ncvb", DocumentKind::notification_sheet},
            {"treating-physician", DocumentKind::information_request},
            {"insurer-consent", DocumentKind::insurer_consent_form},
            {"score-form", DocumentKind::score_form},
            {"referral", DocumentKind::referral_letter}};
}

std::optional<core::DocumentKind> document_for(const std::string& recipient) {
    const auto recipients = report_recipients();
    const auto found = std::find_if(recipients.begin(), recipients.end(),
                                    [&](const auto& one) { return one.first == recipient; });
    return found == recipients.end() ? std::nullopt : std::optional{found->second};
}

std::optional<core::Date> chosen_day(const ReportOptions& wanted) {
    if (wanted.day.empty()) return std::nullopt;
    const auto day = core::parse_date(wanted.day);
    if (!day) throw Error("--on", msg("{0}: not a day (YYYY-MM-DD)", {wanted.day}));
    return day;
}

reports::MadeDocument make_wanted(core::DocumentKind kind, const core::CaseFile& file,
                                  const ReportOptions& wanted, Language language) {
    if (wanted.format != "pdf") {
        if (kind != core::DocumentKind::notification_sheet)
            throw Error("--format", msg("only the notification (ncvb) is made as XML or CSV"));
        return reports::make_notification_file(
            file, wanted.format == "xml" ? reports::DataFormat::xml : reports::DataFormat::csv,
            language);
    }
    auto made = reports::make_document(kind, file, language);
    if (!made.refusal && !wanted.password_file.empty())
        made.bytes = reports::pdf::protect(made.bytes, secret_from_file(wanted.password_file),
                                           core::system_environment());
    return made;
}

void write_document(core::DocumentKind kind, const std::string& bytes,
                    const ReportOptions& wanted) {
    if (kind == core::DocumentKind::employer_letter) {
        const auto copy =
            wanted.worker_copy.empty() ? copy_beside(wanted.out_file) : wanted.worker_copy;
        if (copy == wanted.out_file)
            throw Error("--worker-copy", msg("the letter and the copy must be two files"));
        core::write_file_atomically(copy, bytes);
    }
    core::write_file_atomically(wanted.out_file, bytes);
}

}  // namespace werkrug::app
