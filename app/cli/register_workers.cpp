// “register import-workers”: a list of workers into the register.
#include "app/cli/plain_text.hpp"
#include "app/cli/register_commands.hpp"
#include "app/cli/register_session.hpp"
#include "core/register/change_words.hpp"
#include "core/register/worker_import.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/xml/strict_document.hpp"

#include <algorithm>
#include <iostream>

namespace werkrug::app {

namespace {

using core::Translator;

core::WorkerList read_list(const RegisterOptions& options) {
    using core::ListEncoding;
    const auto& name = options.workers.encoding;
    const auto encoding = name.empty()      ? ListEncoding::detect
                          : name == "utf-8" ? ListEncoding::utf_8
                                            : ListEncoding::windows_1252;
    const auto& file = options.workers.list_file;
    return core::read_worker_list(tables::read_file(file, core::max_list_bytes), file, encoding);
}

bool is_named(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

core::ImportChoice choice_of(const WorkerImportOptions& options) {
    core::ImportChoice choice{.fill = is_named(options.apply, "fill"),
                              .replace = is_named(options.apply, "replace"),
                              .add = is_named(options.apply, "new")};
    for (const auto field : core::all_worker_fields())
        if (is_named(options.fields, core::name_of(field))) choice.fields.insert(field);
    choice.workers.insert(options.only_workers.begin(), options.only_workers.end());
    return choice;
}

void print_reading(const core::WorkerList& list, const Translator& tr) {
    if (list.windows_1252) std::cout << wrap(tr.tr("The list was read as Windows-1252."));
    std::string names;
    for (const auto& name : list.passed_over) names += (names.empty() ? "" : ", ") + name;
    if (!names.empty()) std::cout << wrap(tr.tr("Columns passed over: {0}", {names}));
}

void print_update(const core::Register& cases, const core::WorkerList& list,
                  const core::WorkerUpdate& update, const Translator& tr) {
    const auto& row = list.workers.at(update.row);
    std::cout << wrap(
        tr.tr("Line {0}, worker {1}: case {2}",
              {std::to_string(row.line), row.worker.worker_number, update.case_number}));
    const auto instrument = instrument_for_titles(cases, cases.last(update.case_id).instrument);
    for (const auto& change : update.changes)
        std::cout << wrap(core::difference_words(change, instrument, tr), 4, "  - ");
}

void print_preview(const core::Register& cases, const core::WorkerList& list,
                   const core::WorkerComparison& comparison, const Translator& tr) {
    for (const auto& update : comparison.updates) print_update(cases, list, update, tr);
    for (const auto place : comparison.without_case) {
        const auto& row = list.workers.at(place);
        std::cout << wrap(tr.tr("Line {0}, worker {1}: no case yet",
                                {std::to_string(row.line), row.worker.worker_number}));
    }
    std::cout << wrap(
        tr.tr("Workers in the list: {0}; cases that differ: {1}; cases that are equal: {2}; closed "
              "cases, left alone: {3}; workers without a case: {4}",
              {std::to_string(list.workers.size()), std::to_string(comparison.updates.size()),
               std::to_string(comparison.equal_cases), std::to_string(comparison.closed_cases),
               std::to_string(comparison.without_case.size())}));
}

}  // namespace

Exit import_worker_list(const RegisterOptions& options) {
    const Translator tr(options.language);
    const auto list = read_list(options);
    const bool apply = !options.workers.apply.empty();
    auto cases = open_register(options, apply ? Need::writing : Need::reading);
    const auto comparison = core::compare_workers(cases, list);
    print_reading(list, tr);
    if (!apply) {
        print_preview(cases, list, comparison, tr);
        std::cout << wrap(
            tr.tr("Nothing was changed. Choose with --apply: fill (what is not known yet), replace "
                  "(what says something else), new (start a case)."));
        return Exit::done;
    }
    const auto done = core::import_workers(cases, list, comparison, choice_of(options.workers),
                                           tables::default_instrument());
    std::cout << wrap(tr.tr("Cases changed: {0}; cases started: {1}",
                            {std::to_string(done.changed_cases), std::to_string(done.new_cases)}));
    return Exit::done;
}

}  // namespace werkrug::app
