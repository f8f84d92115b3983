// werkrug-cli verify: a document is as it was made, and its conclusion follows from what it
// carries.
#include "reports/verification.hpp"

#include "reports/documents.hpp"
#include "reports/pdf/protect.hpp"
#include "reports/pdf/seal.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <random>

using namespace werkrug;
using namespace werkrug::tests;
using core::DocumentKind;
using reports::Verdict;

namespace {

std::string made(DocumentKind kind) {
    return reports::make_document(kind, FiledCase(sample_case()).file(), Language::nl).bytes;
}

// A file that can no longer be opened as a PDF is found to be changed too.
Verdict verdict_on(const std::string& bytes) {
    try {
        return reports::verify_document(bytes, "document.pdf", test_today()).verdict;
    } catch (const Error&) {
        return Verdict::tampered;
    }
}

}  // namespace

TEST_CASE("a report comes out identical, and other documents carry nothing to compute",
          "[reports][verify]") {
    CHECK(verdict_on(made(DocumentKind::insurer_report)) == Verdict::identical);
    CHECK(verdict_on(made(DocumentKind::own_file)) == Verdict::identical);
    CHECK(verdict_on(made(DocumentKind::employer_letter)) == Verdict::not_verifiable);
}

TEST_CASE("a thousand changed bytes are all found", "[reports][verify]") {
    const auto good = made(DocumentKind::insurer_report);
    std::mt19937 random(20261124);  // NOLINT: the same changes every time
    for (int i = 0; i < 1000; ++i) {
        auto bad = good;
        const auto place = random() % bad.size();
        bad[place] = static_cast<char>(bad[place] ^ static_cast<char>(1U << (random() % 8)));
        INFO("byte " << place);
        REQUIRE(verdict_on(bad) == Verdict::tampered);
    }
}

TEST_CASE("what is cut off or added in the middle is found", "[reports][verify]") {
    const auto good = made(DocumentKind::insurer_report);
    CHECK(verdict_on(good.substr(0, good.size() / 2)) == Verdict::tampered);
    CHECK(verdict_on(good.substr(0, good.size() - 1)) == Verdict::tampered);
    CHECK(verdict_on("x" + good) == Verdict::tampered);
}

TEST_CASE("another result in the attachments is a difference, and names its place",
          "[reports][verify]") {
    // As if an older version of the program had counted otherwise, and sealed what it found.
    const auto folder = scratch_dir("verify-different");
    write_bytes(folder / "good.pdf", made(DocumentKind::insurer_report));
    const auto run_in = [&](const std::vector<std::string>& command) {
        const auto finished = run(command);
        INFO(finished.err);
        REQUIRE(finished.exit_code == 0);
    };
    run_in({"qpdf", "--show-attachment=result.json", (folder / "good.pdf").string()});
    auto result =
        run({"qpdf", "--show-attachment=result.json", (folder / "good.pdf").string()}).out;
    const auto place = result.find("\"age\": 41");
    REQUIRE(place != std::string::npos);
    result.replace(place, 9, "\"age\": 42");
    write_bytes(folder / "result.json", result);
    run_in({"qpdf", (folder / "good.pdf").string(), "--add-attachment",
            (folder / "result.json").string(), "--replace", "--", (folder / "other.pdf").string()});
    const auto found =
        reports::verify_document(read_bytes(folder / "other.pdf"), "other.pdf", test_today());
    CHECK(found.verdict == Verdict::tampered);  // qpdf does not renew the seal
    REQUIRE(found.differences.size() == 1);
    CHECK(found.differences[0].path == "/assessment/age");
    CHECK(found.differences[0].printed == "42");
    CHECK(found.differences[0].computed == "41");
}

TEST_CASE("a signature behind the file leaves the seal whole", "[reports][verify]") {
    const auto good = made(DocumentKind::insurer_report);
    CHECK(reports::pdf::check_seal(good + "\n% an incremental update\n") ==
          reports::pdf::SealState::intact);
}

TEST_CASE("files that are no PDF of ours are refused, not believed", "[reports][verify]") {
    CHECK_THROWS_AS(reports::verify_document("", "a", test_today()), Error);
    CHECK_THROWS_AS(reports::verify_document("no pdf", "a", test_today()), Error);
}

TEST_CASE("a protected document opens with its password only", "[reports][protect]") {
    const auto folder = scratch_dir("protect");
    const auto file = (folder / "protected.pdf").string();
    const auto password = core::SecretBytes::copy_of("paard batterij nietje juist");
    write_bytes(file, reports::pdf::protect(made(DocumentKind::insurer_report), password,
                                            core::system_environment()));
    CHECK(run({"pdftotext", file, "-"}).exit_code != 0);
    const auto opened = run({"pdftotext", "-upw", "paard batterij nietje juist", file, "-"});
    CHECK(opened.exit_code == 0);
    CHECK(contains(opened.out, "2026-0042"));
    const auto shown =
        run({"qpdf", "--password=paard batterij nietje juist", "--show-encryption", file});
    CHECK(contains(shown.out, "R = 6"));
    CHECK(contains(shown.out, "AESv3"));
    CHECK(contains(shown.out, "extract for accessibility: allowed"));
    CHECK_FALSE(contains(read_bytes(file), "2026-0042"));
    const auto raw =
        run({"qpdf", "--password=paard batterij nietje juist", "--qdf", file, "-"}).out;
    CHECK(contains(raw, "xmpmeta"));
    CHECK_FALSE(contains(raw, "pdfaid:part>"));
}

TEST_CASE("an attachment that unpacks to more than memory holds is refused", "[reports][verify]") {
    const FiledCase filed(sample_case());
    const auto made =
        reports::make_document(core::DocumentKind::own_file, filed.file(), Language::en);
    QPDF pdf;
    pdf.processMemoryFile("document", made.bytes.data(), made.bytes.size());
    auto files = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFiles();
    REQUIRE_FALSE(files.empty());
    // 256 MiB of blanks, packed to a quarter of a megabyte.
    const std::string blanks(std::size_t{256} * 1024 * 1024, ' ');
    files.begin()->second->getEmbeddedFileStream().replaceStreamData(
        blanks, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    const std::string_view bomb{reinterpret_cast<const char*>(buffer->getBuffer()),
                                buffer->getSize()};
    CHECK(bomb.size() < std::size_t{1024} * 1024);
    const auto found = reports::verify_document(bomb, "bomb.pdf", test_today());
    CHECK(found.verdict == reports::Verdict::tampered);
    CHECK(found.facts_unreadable);
}
