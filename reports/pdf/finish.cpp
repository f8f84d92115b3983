#include "reports/pdf/finish.hpp"

#include "reports/pdf/archival.hpp"
#include "reports/pdf/seal.hpp"
#include "reports/pdf/utf8.hpp"
#include "reports/pdf/xmp.hpp"

#include <fmt/format.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <memory>

namespace werkrug::reports::pdf {

namespace {

// libharu writes every code of a text as the two bytes of its Unicode character. A range must not
// leave its first byte, and a block may hold a hundred ranges.
std::string identity_to_unicode() {
    constexpr int all = 256;
    constexpr int block = 100;
    std::string ranges;
    for (int begin = 0; begin < all; begin += block) {
        const int end = std::min(begin + block, all);
        ranges += fmt::format("{} beginbfrange\n", end - begin);
        for (int first = begin; first < end; ++first)
            ranges += fmt::format("<{0:02X}00> <{0:02X}FF> <{0:02X}00>\n", first);
        ranges += "endbfrange\n";
    }
    return "/CIDInit /ProcSet findresource begin\n"
           "12 dict begin\n"
           "begincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n"
           "/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           ranges +
           "endcmap\n"
           "CMapName currentdict /CMap defineresource pop\n"
           "end\nend\n";
}

void repair_font(QPDFObjectHandle font, const QPDFObjectHandle& to_unicode) {
    font.replaceKey("/ToUnicode", to_unicode);
    auto system = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/CIDSystemInfo");
    system.replaceKey("/Ordering", QPDFObjectHandle::newString("Identity"));
}

// A bookmark or link shall not change the zoom: [page /XYZ left top null].
void repair_destination(QPDFObjectHandle destination) {
    constexpr int zoom = 4;
    if (destination.getArrayNItems() != zoom + 1) return;
    if (destination.getArrayItem(1).isNameAndEquals("/XYZ"))
        destination.setArrayItem(zoom, QPDFObjectHandle::newNull());
}

// libqpdf leaves a compressed stream as it is when its filter is a name, not a list of one name.
void repair_filter(QPDFObjectHandle dictionary) {
    auto filter = dictionary.getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() == 1)
        dictionary.replaceKey("/Filter", filter.getArrayItem(0));
}

void repair_objects(QPDF& pdf) {
    static const std::string map = identity_to_unicode();
    auto to_unicode = pdf.newStream(map);
    for (auto& object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0")) repair_font(object, to_unicode);
        if (object.isArray()) repair_destination(object);
        if (object.isStream()) repair_filter(object.getDict());
    }
}

std::string pdf_time(core::Date date) {
    return fmt::format("D:{:04}{:02}{:02}000000Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

void add_information(QPDF& pdf, const DocumentInfo& info) {
    const auto text = [](std::string_view value) {
        return QPDFObjectHandle::newUnicodeString(std::string{value});
    };
    const auto time = QPDFObjectHandle::newString(pdf_time(info.date));
    auto dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/Title", text(info.title));
    dictionary.replaceKey("/Author", text(info.author));
    dictionary.replaceKey("/Subject", text(info.subject));
    dictionary.replaceKey("/Producer", text(producer));
    dictionary.replaceKey("/Creator", text(producer));
    dictionary.replaceKey("/CreationDate", time);
    dictionary.replaceKey("/ModDate", time);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(dictionary));
}

void add_metadata(QPDF& pdf, const DocumentInfo& info, Archival archival) {
    auto stream = pdf.newStream(xmp_packet(info, archival));
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", stream);
}

void add_view(QPDF& pdf, Language language) {
    auto root = pdf.getRoot();
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    root.replaceKey("/Lang", QPDFObjectHandle::newString(std::string{language_tag(language)}));
}

std::string write(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");  // metadata and language are younger than libharu
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);  // the structure is many small objects
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace

std::string finish(Document& drawn, const DocumentInfo& given,
                   const std::vector<Attachment>& attachments) {
    auto info = given;
    for (auto* text : {&info.title, &info.author, &info.subject}) *text = normalised(*text);
    QPDF pdf;
    const auto bytes = drawn.bytes();
    pdf.processMemoryFile("report", bytes.data(), bytes.size());
    repair_objects(pdf);
    drawn.structure().write(pdf);
    add_information(pdf, info);
    add_metadata(pdf, info, attachments.empty() ? Archival::part_2 : Archival::part_3);
    add_view(pdf, info.language);
    attach(pdf, attachments, info.date);
    make_archival(pdf);
    add_empty_seal(pdf);
    auto file = write(pdf);
    fill_seal(file);
    return file;
}

}  // namespace werkrug::reports::pdf
