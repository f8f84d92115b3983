// The log in words.
#include "core/register/audit_words.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;

namespace {

std::string words(const core::AuditEntry& entry, Language language = Language::en) {
    return core::audit_words(entry, core::Translator(language));
}

}  // namespace

TEST_CASE("an entry of the log says what was done", "[register]") {
    using enum core::AuditAction;
    CHECK(words({.action = saved, .what = "3"}) == "saved as revision 3");
    CHECK(words({.action = saved, .what = "3"}, Language::nl) == "opgeslagen als versie 3");
    CHECK(words({.action = exported,
                 .what = core::export_name(core::ExportKind::case_file, 2),
                 .recipient = "Verzekeraar Noord",
                 .sha256 = "abc"}) ==
          "exported: case file, revision 2, for Verzekeraar Noord (SHA-256 abc)");
    CHECK(words({.action = exported, .what = core::export_name(core::ExportKind::archive)}) ==
          "exported: all cases, as an encrypted archive");
    CHECK(words({.action = exported, .what = core::export_name(core::ExportKind::calendar, 4)}) ==
          "exported: appointments for a calendar, revision 4");
    CHECK(words({.action = exported,
                 .what = core::export_name(core::ExportKind::leaflet),
                 .recipient = "worker"}) == "exported: leaflet on low-back pain, for the worker");
    CHECK(words({.action = exported,
                 .what = core::export_name(core::ExportKind::fhir, 4),
                 .recipient = "own-file"}) ==
          "exported: case as FHIR, not encrypted, revision 4, for the own file");
    CHECK(words({.action = exported,
                 .what = core::export_name(core::DocumentKind::insurer_report, 2),
                 .recipient = "insurer-medical-adviser"})
              .find("insurer-medical-adviser") == std::string::npos);
    CHECK(words({.action = exported, .what = "something else"}) == "exported: something else");
    for (const auto action :
         {created, opened, saved, exported, destroyed, slots_changed, backed_up, restored})
        CHECK(words({.action = action}) != words({.action = action}, Language::nl));
}
