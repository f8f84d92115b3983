#include "tests/reports/pdf_strings.hpp"

#include <catch2/catch.hpp>
#include <qpdf/QPDF.hh>

namespace werkrug::tests {

namespace {

// Objects that are referred to are visited on their own.
void add_strings(QPDFObjectHandle object, std::string& text) {
    if (object.isString()) text.append(object.getUTF8Value()).append(1, '\n');
    if (object.isStream()) object = object.getDict();
    if (object.isArray())
        for (auto& item : object.getArrayAsVector())
            if (!item.isIndirect()) add_strings(item, text);
    if (object.isDictionary())
        for (const auto& [key, value] : object.getDictAsMap()) {
            text.append(key).append(1, '\n');
            if (!value.isIndirect()) add_strings(value, text);
        }
}

}  // namespace

std::string pdf_strings(const std::filesystem::path& file) {
    QPDF pdf;
    pdf.processFile(file.string().c_str());
    REQUIRE_FALSE(pdf.anyWarnings());
    std::string text;
    for (const auto& object : pdf.getAllObjects()) add_strings(object, text);
    return text;
}

}  // namespace werkrug::tests
