// Every document keeps the rules of PDF/A-2b (ISO 19005-2) that matter for what we draw, or of
// PDF/A-3b with attachments; readers open it without a word of complaint, and see the same pages.
// No validator can be had from Debian: the rules are checked one by one in qpdf's view of the
// objects.
#include "reports/documents.hpp"
#include "reports/leaflet.hpp"
#include "tests/reports/practice_documents.hpp"
#include "tests/reports/rendered.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <charconv>
#include <functional>

using namespace werkrug;
using namespace werkrug::tests;
using core::DocumentKind;

namespace {

core::Case case_for(DocumentKind kind) {
    auto facts = sample_case();
    if (kind == DocumentKind::referral_letter)
        for (auto& answer : facts.red_flags.answers)
            if (answer.flag == "cauda-equina") answer.answer = core::Answer::yes;
    return facts;
}

std::string document(DocumentKind kind, Language language) {
    const auto made = reports::make_document(kind, FiledCase(case_for(kind)).file(), language);
    REQUIRE_FALSE(made.refusal);
    return made.bytes;
}

std::string stream_of(QPDFObjectHandle stream) {
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

// What is wrong by one rule; empty: nothing.
struct ArchiveRule {
    const char* clause;
    std::function<std::string(QPDF&)> fault;
};

std::string each_object(QPDF& pdf, const std::function<std::string(QPDFObjectHandle)>& fault) {
    for (auto& object : pdf.getAllObjects())
        if (auto found = fault(object); !found.empty()) return found;
    return {};
}

std::string font_fault(QPDFObjectHandle object) {
    if (!object.isDictionaryOfType("/Font")) return {};
    if (object.getKey("/Subtype").isNameAndEquals("/Type0"))
        return object.hasKey("/ToUnicode") ? "" : "no ToUnicode";
    auto descriptor = object.getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream())
        return "a font is not embedded";
    return object.getKey("/CIDToGIDMap").isStream() || object.getKey("/CIDToGIDMap").isName()
               ? ""
               : "no CIDToGIDMap";
}

const std::vector<ArchiveRule>& archive_rules() {
    static const std::vector<ArchiveRule> all{
        {"6.1.3: a file identifier, and no encryption",
         [](QPDF& pdf) {
             if (pdf.getTrailer().hasKey("/Encrypt")) return std::string("encrypted");
             return pdf.getTrailer().hasKey("/ID") ? std::string() : std::string("no ID");
         }},
        {"6.1.7: no file outside the stream, no LZW",
         [](QPDF& pdf) {
             return each_object(pdf, [](QPDFObjectHandle object) -> std::string {
                 if (!object.isStream()) return {};
                 auto dictionary = object.getDict();
                 if (dictionary.hasKey("/F")) return "external stream";
                 auto filter = dictionary.getKey("/Filter");
                 return filter.isNull() || filter.isNameAndEquals("/FlateDecode") ? "" : "filter";
             });
         }},
        {"6.2.2: an output intent with a profile of three colours",
         [](QPDF& pdf) {
             auto intents = pdf.getRoot().getKey("/OutputIntents");
             if (!intents.isArray() || intents.getArrayNItems() != 1)
                 return std::string("no intent");
             auto intent = intents.getArrayItem(0);
             auto profile = intent.getKey("/DestOutputProfile");
             if (!intent.getKey("/S").isNameAndEquals("/GTS_PDFA1") || !profile.isStream())
                 return std::string("bad intent");
             const auto bytes = stream_of(profile);
             const bool rgb = bytes.size() > 128 && bytes.substr(36, 4) == "acsp" &&
                              bytes.substr(16, 4) == "RGB ";
             return rgb && profile.getDict().getKey("/N").getIntValue() == 3 ? std::string()
                                                                             : "bad profile";
         }},
        {"6.2.10: no transparency",
         [](QPDF& pdf) {
             return each_object(pdf, [](QPDFObjectHandle object) -> std::string {
                 auto dictionary = object.isStream() ? object.getDict() : object;
                 if (!dictionary.isDictionary()) return {};
                 for (const auto* key : {"/SMask", "/ca", "/CA", "/BM"})
                     if (dictionary.hasKey(key)) return std::string("transparency: ") + key;
                 return {};
             });
         }},
        {"6.2.11: fonts embedded, with maps",
         [](QPDF& pdf) { return each_object(pdf, font_fault); }},
        {"6.3: annotations are printed and not hidden",
         [](QPDF& pdf) {
             return each_object(pdf, [](QPDFObjectHandle object) -> std::string {
                 const bool link =
                     object.isDictionary() && object.getKey("/Subtype").isNameAndEquals("/Link");
                 if (!link) return {};
                 auto flags = object.getKey("/F");
                 return flags.isInteger() && flags.getIntValue() == 4 ? "" : "flags";
             });
         }},
        {"6.5: no actions that start something",
         [](QPDF& pdf) {
             return each_object(pdf, [](QPDFObjectHandle object) -> std::string {
                 if (!object.isDictionary()) return {};
                 if (object.hasKey("/AA") || object.hasKey("/OpenAction")) return "action";
                 auto action = object.getKey("/S");
                 for (const auto* name : {"/Launch", "/JavaScript", "/URI"})
                     if (action.isNameAndEquals(name)) return name;
                 return {};
             });
         }},
        {"6.6.2: metadata that say which part is kept, and the same as the information dictionary",
         [](QPDF& pdf) {
             auto metadata = pdf.getRoot().getKey("/Metadata");
             if (!metadata.isStream()) return std::string("no metadata");
             const auto packet = stream_of(metadata);
             const bool attached = pdf.getRoot().hasKey("/AF");
             const auto part = attached ? "<pdfaid:part>3<" : "<pdfaid:part>2<";
             if (!contains(packet, part) || !contains(packet, "<pdfaid:conformance>B<"))
                 return std::string("claim");
             const auto title = pdf.getTrailer().getKey("/Info").getKey("/Title").getUTF8Value();
             return contains(packet, ">" + title + "<") ? std::string() : "title differs";
         }},
        {"6.8 of part 3: attached files are associated, with type and relationship", [](QPDF& pdf) {
             return each_object(pdf, [](QPDFObjectHandle object) -> std::string {
                 if (!object.isDictionaryOfType("/Filespec")) return {};
                 for (const auto* key : {"/F", "/UF", "/AFRelationship", "/EF"})
                     if (!object.hasKey(key)) return std::string("no ") + key;
                 auto file = object.getKey("/EF").getKey("/F");
                 return file.isStream() && file.getDict().hasKey("/Subtype") ? "" : "no type";
             });
         }}};
    return all;
}

QPDFObjectHandle first_page(QPDF& pdf) {
    return pdf.getAllPages().front();
}

QPDF& open(QPDF& pdf, const std::string& bytes) {
    pdf.processMemoryFile("document", bytes.data(), bytes.size());
    return pdf;
}

void check_readers(const std::string& file) {
    for (const auto& command : std::vector<std::vector<std::string>>{
             {"qpdf", "--check", file},
             {"pdfinfo", file},
             {"pdffonts", file},
             {"pdftotext", file, "-"},
             {"mutool", "info", file},
             {"gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=nullpage", file}}) {
        const auto finished = run(command);
        INFO(command.front() << ": " << finished.err);
        CHECK(finished.exit_code == 0);
        CHECK(finished.err.empty());
    }
}

void blur(const std::filesystem::path& from, const std::filesystem::path& to) {
    run({"convert", from.string(), "-resize", "413x585!", "-blur", "0x2", to.string()});
}

// Difference of two pictures of a page, 0 (the same) to 1, as ImageMagick measures it.
double difference(const std::filesystem::path& one, const std::filesystem::path& other) {
    const auto compared = run(
        {"env", "LC_ALL=C", "compare", "-metric", "MAE", one.string(), other.string(), "null:"});
    const auto open_bracket = compared.err.find('(');
    REQUIRE(open_bracket != std::string::npos);
    double found = -1;  // not by the locale: it may read a comma
    const auto* const begin = compared.err.data() + open_bracket + 1;
    std::from_chars(begin, compared.err.data() + compared.err.size(), found);
    REQUIRE(found >= 0);
    return found;
}

void check_archive_and_readers(const std::string& bytes, const std::string& test) {
    const auto file = (scratch_dir(test) / "document.pdf").string();
    QPDF pdf;
    open(pdf, bytes);
    for (const auto& rule : archive_rules()) {
        INFO(rule.clause);
        CHECK(rule.fault(pdf) == "");
    }
    write_bytes(file, bytes);
    check_readers(file);
}

}  // namespace

TEST_CASE("every document keeps the rules of the archive", "[reports][pdfa]") {
    for (const auto kind : core::all_document_kinds)
        for (const auto language : {Language::nl, Language::en}) {
            const auto bytes = document(kind, language);
            QPDF pdf;
            open(pdf, bytes);
            for (const auto& rule : archive_rules()) {
                INFO(core::name_of(kind) << ", " << rule.clause);
                CHECK(rule.fault(pdf) == "");
            }
        }
}

TEST_CASE("the leaflet keeps the rules of the archive on every paper", "[reports][pdfa]") {
    for (const auto paper : {reports::LeafletPaper::a4, reports::LeafletPaper::a5})
        for (const auto language : {Language::nl, Language::en})
            check_archive_and_readers(reports::render_leaflet(paper, language), "leaflet_archive");
}

TEST_CASE("documents about the practice keep the rules of the archive", "[reports][pdfa]") {
    for (const auto language : {Language::nl, Language::en}) {
        check_archive_and_readers(conclusion_chart(language), "chart_archive");
        check_archive_and_readers(annual_report_pdf(language), "annual_report_archive");
    }
}

TEST_CASE("each rule of the archive can be broken, and the check sees it", "[reports][pdfa]") {
    const auto bytes = document(DocumentKind::insurer_report, Language::nl);
    const auto null = QPDFObjectHandle::newNull();
    const std::vector<std::function<void(QPDF&)>> breaks{
        [&](QPDF& pdf) { pdf.getTrailer().removeKey("/ID"); },
        [&](QPDF& pdf) {
            pdf.getRoot()
                .getKey("/Metadata")
                .getDict()
                .replaceKey("/F", QPDFObjectHandle::newString("elsewhere"));
        },
        [&](QPDF& pdf) { pdf.getRoot().removeKey("/OutputIntents"); },
        [&](QPDF& pdf) {
            first_page(pdf).replaceKey("/BM", QPDFObjectHandle::newName("/Multiply"));
        },
        [&](QPDF& pdf) {
            for (auto& object : pdf.getAllObjects())
                if (object.isDictionaryOfType("/FontDescriptor")) object.removeKey("/FontFile2");
        },
        [&](QPDF& pdf) { first_page(pdf).getKey("/Annots").getArrayItem(0).removeKey("/F"); },
        [&](QPDF& pdf) { pdf.getRoot().replaceKey("/OpenAction", QPDFObjectHandle::newArray()); },
        [&](QPDF& pdf) { pdf.getRoot().removeKey("/Metadata"); },
        [&](QPDF& pdf) {
            pdf.getRoot().getKey("/AF").getArrayItem(0).removeKey("/AFRelationship");
        }};
    REQUIRE(breaks.size() == archive_rules().size());
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        QPDF pdf;
        open(pdf, bytes);
        breaks[i](pdf);
        INFO(archive_rules()[i].clause);
        CHECK(archive_rules()[i].fault(pdf) != "");
    }
}

TEST_CASE("no reader complains of a document", "[reports][pdfa]") {
    const auto folder = scratch_dir("readers");
    for (const auto kind : core::all_document_kinds) {
        const auto file = (folder / "document.pdf").string();
        write_bytes(file, document(kind, Language::nl));
        INFO(core::name_of(kind));
        check_readers(file);
    }
}

TEST_CASE("three readers see the same pages", "[reports][pdfa]") {
    // Letters are smoothed differently, and readers round the height of a page differently: pages
    // are brought to one size and blurred. Measured: at most 0.010 then; an empty page differs by
    // more.
    constexpr double smoothing = 0.012;
    const auto folder = scratch_dir("renderers");
    for (const auto kind : core::all_document_kinds) {
        const auto file = (folder / "document.pdf").string();
        write_bytes(file, document(kind, Language::nl));
        const auto picture = [&](const char* name) { return folder / name; };
        run({"pdftoppm", "-r", "50", "-png", "-f", "1", "-l", "1", "-singlefile", file,
             picture("poppler").string()});
        run({"mutool", "draw", "-q", "-r", "50", "-o", picture("mupdf.png").string(), file, "1"});
        run({"gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=png16m", "-r50", "-dTextAlphaBits=4",
             "-dGraphicsAlphaBits=4", "-dFirstPage=1", "-dLastPage=1",
             "-sOutputFile=" + picture("gs.png").string(), file});
        for (const auto* other : {"mupdf.png", "gs.png"}) {
            blur(picture(other), picture("same-size.png"));
            blur(picture("poppler.png"), picture("reference.png"));
            INFO(core::name_of(kind) << ", " << other);
            const auto reference = picture("reference.png");
            CHECK(difference(reference, picture("same-size.png")) < smoothing);
            run({"convert", reference.string(), "-fill", "white", "-colorize", "100",
                 picture("empty.png").string()});
            CHECK(difference(reference, picture("empty.png")) > smoothing);
        }
    }
}
