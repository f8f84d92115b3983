#include "reports/pdf/page_text.hpp"

#include "reports/pdf/limited_stream.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace werkrug::reports::pdf {

namespace {

// libharu writes every character as the two bytes of its number.
std::string ascii_of(const std::string& codes) {
    constexpr unsigned char last_ascii = 0x7E;
    std::string text;
    for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
        const auto low = static_cast<unsigned char>(codes[i + 1]);
        text += codes[i] == '\0' && low <= last_ascii ? static_cast<char>(low) : '?';
    }
    return text;
}

class ShownText : public QPDFObjectHandle::ParserCallbacks {
  public:
    const std::string& text() const { return text_; }

    void handleObject(QPDFObjectHandle object) override {
        if (object.isString()) text_ += ascii_of(object.getStringValue());
    }
    void handleEOF() override {}

  private:
    std::string text_{};
};

}  // namespace

std::string last_page_text(QPDF& pdf, const std::string& file) {
    constexpr std::size_t most_bytes = std::size_t{16} * 1024 * 1024;
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (pages.empty()) return {};
    ShownText shown;
    auto contents =
        QPDFObjectHandle::newStream(&pdf, unpacked_contents(pages.back(), most_bytes, file));
    QPDFObjectHandle::parseContentStream(contents, &shown);
    return shown.text();
}

}  // namespace werkrug::reports::pdf
