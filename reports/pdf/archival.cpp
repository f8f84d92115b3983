#include "reports/pdf/archival.hpp"

#include "tables/embedded.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace werkrug::reports::pdf {

namespace {

QPDFObjectHandle name(const char* text) {
    return QPDFObjectHandle::newName(text);
}

// ISO 19005-2, 6.2.3.
void add_output_intent(QPDF& pdf) {
    constexpr int colours_of_rgb = 3;
    auto profile = pdf.newStream(std::string{embedded::colour_profiles().front().text()});
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(colours_of_rgb));
    auto intent = QPDFObjectHandle::newDictionary();
    intent.replaceKey("/Type", name("/OutputIntent"));
    intent.replaceKey("/S", name("/GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newString("sRGB"));
    intent.replaceKey("/Info", QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", profile);
    auto intents = QPDFObjectHandle::newArray();
    intents.appendItem(intent);
    pdf.getRoot().replaceKey("/OutputIntents", intents);
}

// ISO 19005-2, 6.3.2: every annotation has flags, and is printed.
void mark_annotations(QPDF& pdf) {
    constexpr int print = 4;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        auto annotations = page.getObjectHandle().getKey("/Annots");
        if (!annotations.isArray()) continue;
        for (int i = 0; i < annotations.getArrayNItems(); ++i)
            annotations.getArrayItem(i).replaceKey("/F", QPDFObjectHandle::newInteger(print));
    }
}

void add_page_labels(QPDF& pdf) {
    auto label = QPDFObjectHandle::newDictionary();
    label.replaceKey("/S", name("/D"));
    auto numbers = QPDFObjectHandle::newArray();
    numbers.appendItem(QPDFObjectHandle::newInteger(0));
    numbers.appendItem(label);
    auto labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", labels);
}

}  // namespace

void make_archival(QPDF& pdf) {
    add_output_intent(pdf);
    mark_annotations(pdf);
    add_page_labels(pdf);
}

}  // namespace werkrug::reports::pdf
