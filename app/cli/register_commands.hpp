// The commands about the register: what each does. How they are called: register_options.hpp.
#pragma once

#include "app/cli/console.hpp"
#include "app/cli/document_output.hpp"
#include "core/register/search_index.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace werkrug::app {

// Of import-workers.
struct WorkerImportOptions {
    std::string list_file{};
    std::vector<std::string> apply{};   // fill, replace, new; empty: only look
    std::vector<std::string> fields{};  // only these; empty: all
    std::vector<std::string> only_workers{};
    std::string encoding{};  // utf-8, windows-1252; empty: as it seems
};

struct RegisterOptions {
    Language language{};
    std::string file{};
    std::string passphrase_file{};    // empty: ask on the terminal
    std::string recovery_key_file{};  // open with the recovery key in this file instead
    std::string by{};                 // who does it, for the log
    bool json{false};
    std::string which_case{};               // its number, or the beginning of its id
    bool all_cases{false};                  // instead of one
    std::int64_t revision{0};               // 0: the last one
    std::vector<std::string> case_files{};  // or one archive
    std::string archive_key_file{};         // empty: ask on the terminal
    std::string out_file{};
    std::string recipient{};
    std::string reason{};
    ReportOptions report{};
    WorkerImportOptions workers{};
    bool yes{false};      // destroy without asking
    bool results{false};  // show the results instead of the case file
    // ---- mark: one of these
    std::string notified_on{};
    std::string closed_on{};
    bool reopen{false};
    std::string corrected_on{};
    std::string reference{};   // alone, or with notified_on
    std::string correction{};  // what it was, with corrected_on
    std::string folder{};
    core::Query query{};
    // ---- rekey: one of these
    bool add_passphrase{false};
    std::int64_t change_slot{0};
    std::int64_t remove_slot{0};
    bool renew_recovery_key{false};
    std::string new_passphrase_file{};
    // ---- the practice at a glance
    std::string format{};  // empty: as the name of the output says, else text
    std::string from{};    // days of assessment; empty: from the first, to the last
    std::string to{};
    std::string employer{};
    int year{0};
    std::string dictionary_file{};          // empty: beside the output
    std::vector<std::string> many_cases{};  // empty: all that are still to be notified
};

Exit create_register(const RegisterOptions& options);
Exit check_opening(const RegisterOptions& options);
Exit list_cases(const RegisterOptions& options);
Exit show_case(const RegisterOptions& options);
Exit import_cases(const RegisterOptions& options);
Exit import_worker_list(const RegisterOptions& options);
Exit export_cases(const RegisterOptions& options);
Exit fhir_of_register(const RegisterOptions& options);
Exit report_from_register(const RegisterOptions& options);
Exit show_history(const RegisterOptions& options);
Exit show_log(const RegisterOptions& options);
Exit check_register_file(const RegisterOptions& options);
Exit back_up_register(const RegisterOptions& options);
Exit restore_register(const RegisterOptions& options);
Exit rekey_register(const RegisterOptions& options);
Exit mark_case(const RegisterOptions& options);
Exit destroy_case(const RegisterOptions& options);
Exit show_statistics(const RegisterOptions& options);

}  // namespace werkrug::app
