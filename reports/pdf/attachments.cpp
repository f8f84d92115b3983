#include "reports/pdf/attachments.hpp"

#include "reports/pdf/limited_stream.hpp"
#include "tables/error.hpp"

#include <fmt/format.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <algorithm>

namespace werkrug::reports::pdf {

namespace {

// A case file may have 4 MiB; what is larger was not made here.
constexpr std::size_t most_bytes = std::size_t{16} * 1024 * 1024;

std::string_view name_of(Relationship relationship) {
    switch (relationship) {
        case Relationship::source:
            return "/Source";
        case Relationship::data:
            return "/Data";
        case Relationship::supplement:
            break;
    }
    return "/Supplement";
}

std::string pdf_time(core::Date date) {
    return fmt::format("D:{:04}{:02}{:02}000000Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

QPDFObjectHandle file_of(QPDF& pdf, const Attachment& attachment, core::Date date) {
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes);
    stream.setSubtype(attachment.media_type);
    stream.setCreationDate(pdf_time(date));
    stream.setModDate(pdf_time(date));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name, stream);
    file.setDescription(attachment.description);
    auto dictionary = file.getObjectHandle();
    dictionary.replaceKey("/AFRelationship",
                          QPDFObjectHandle::newName(std::string{name_of(attachment.relationship)}));
    return dictionary;
}

}  // namespace

void attach(QPDF& pdf, const std::vector<Attachment>& attachments, core::Date date) {
    if (attachments.empty()) return;
    QPDFEmbeddedFileDocumentHelper files(pdf);
    auto associated = QPDFObjectHandle::newArray();
    for (const auto& attachment : attachments) {
        auto file = file_of(pdf, attachment, date);
        files.replaceEmbeddedFile(attachment.name, QPDFFileSpecObjectHelper(file));
        associated.appendItem(file);
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

std::vector<Attachment> read_attachments(QPDF& pdf, const std::string& file) {
    std::vector<Attachment> found;
    QPDFEmbeddedFileDocumentHelper files(pdf);
    for (auto& [name, specification] : files.getEmbeddedFiles()) {
        auto stream = specification->getEmbeddedFileStream();
        if (!stream.isStream()) throw Error(file, msg("an attached file is damaged"));
        found.push_back({.name = name, .bytes = unpacked(stream, most_bytes, file)});
    }
    return found;
}

}  // namespace werkrug::reports::pdf
