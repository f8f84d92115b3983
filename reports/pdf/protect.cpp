#include "reports/pdf/protect.hpp"

#include "core/register/saved_case.hpp"
#include "reports/pdf/xmp.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace werkrug::reports::pdf {

namespace {

std::string random_password(const core::Environment& environment) {
    constexpr std::size_t random_bytes = 32;
    std::string bytes(random_bytes, '\0');
    environment.fill_random(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size());
    return core::hex_of(bytes);
}

void drop_claims(QPDF& pdf) {
    auto root = pdf.getRoot();
    auto metadata = root.getKey("/Metadata");
    metadata.getDict().removeKey("/WerkrugSeal");
    const auto buffer = metadata.getStreamData();
    const std::string packet(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
    metadata.replaceStreamData(without_archival_claim(packet), QPDFObjectHandle::newNull(),
                               QPDFObjectHandle::newNull());
}

}  // namespace

std::string protect(std::string_view file, const core::SecretBytes& password,
                    const core::Environment& environment) {
    QPDF pdf;
    pdf.processMemoryFile("document", file.data(), file.size());
    drop_claims(pdf);
    const std::string user(reinterpret_cast<const char*>(password.data()), password.size());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    constexpr bool read_aloud = true, copy = true;
    constexpr bool assemble = false, annotate = false, fill_forms = false, change = false;
    constexpr bool metadata_too = true;
    writer.setR6EncryptionParameters(user.c_str(), random_password(environment).c_str(), read_aloud,
                                     copy, assemble, annotate, fill_forms, change, qpdf_r3p_full,
                                     metadata_too);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}  // namespace werkrug::reports::pdf
