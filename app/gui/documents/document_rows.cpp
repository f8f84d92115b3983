#include "app/gui/documents/document_rows.hpp"

namespace werkrug::app {

namespace {

bool is_draft(core::DocumentKind kind, const core::CaseFile& file) {
    if (kind == core::DocumentKind::insurer_report) {
        const auto disclosure = core::disclose_to_insurer(file);
        return disclosure.facts && !disclosure.facts->final;
    }
    if (kind == core::DocumentKind::worker_report) {
        const auto disclosure = core::disclose_to_worker(file);
        return disclosure.facts && disclosure.facts->draft;
    }
    return false;
}

DocumentRow row_of(core::DocumentKind kind, const core::CaseFile& file,
                   const core::Translator& tr) {
    DocumentRow row{.kind = kind, .title = tr.text(core::title_of(kind))};
    if (const auto refusal = core::refusal_of(kind, file)) {
        row.state = refusal->incomplete ? tr.tr("not yet") : tr.tr("not allowed");
        row.refusal = tr.text(refusal->why);
    } else {
        row.state = is_draft(kind, file) ? tr.tr("draft") : tr.tr("ready");
    }
    return row;
}

}  // namespace

std::vector<DocumentRow> document_rows(const core::CaseFile& file, const core::Translator& tr) {
    std::vector<DocumentRow> rows;
    rows.reserve(core::all_document_kinds.size() + 1);
    for (const auto kind : core::all_document_kinds) rows.push_back(row_of(kind, file, tr));
    rows.push_back({.title = tr.tr("Absence insurer"),
                    .state = tr.tr("none"),
                    .refusal = tr.text(core::absence_insurer_refusal())});
    return rows;
}

std::string default_file_name(core::DocumentKind kind, core::Date day, const core::Translator& tr) {
    std::string name;
    for (const char c : tr.text(core::title_of(kind))) {
        if (c >= 'A' && c <= 'Z')
            name += static_cast<char>(c - 'A' + 'a');
        else
            name += c == ' ' ? '-' : c;
    }
    return name + "-" + core::print_date(day) + ".pdf";
}

}  // namespace werkrug::app
