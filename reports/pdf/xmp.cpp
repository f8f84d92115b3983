#include "reports/pdf/xmp.hpp"

#include "tables/xml/xml_writer.hpp"

namespace werkrug::reports::pdf {

namespace {

using tables::XmlElement;

void add_alternative(XmlElement parent, const char* name, const std::string& text) {
    parent.child(name)
        .child("rdf:Alt")
        .child("rdf:li")
        .attribute("xml:lang", "x-default")
        .text(text);
}

void add_list(XmlElement parent, const char* name, const char* kind, std::string_view text) {
    parent.child(name).child(kind).text_child("rdf:li", text);
}

XmlElement add_description(XmlElement meta) {
    meta.attribute("xmlns:x", "adobe:ns:meta/");
    auto rdf = meta.child("rdf:RDF");
    rdf.attribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    auto description = rdf.child("rdf:Description");
    description.attribute("rdf:about", "");
    description.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    description.attribute("xmlns:xmp", "http://ns.adobe.com/xap/1.0/");
    description.attribute("xmlns:pdf", "http://ns.adobe.com/pdf/1.3/");
    description.attribute("xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/");
    return description;
}

// A packet is a piece of a file: it has no XML declaration.
std::string without_declaration(const std::string& xml) {
    return xml.substr(xml.find("<x:xmpmeta"));
}

}  // namespace

std::string_view language_tag(Language language) {
    return language == Language::nl ? "nl-NL" : "en-GB";
}

std::string xmp_packet(const DocumentInfo& info, Archival archival) {
    tables::XmlWriter xml("x:xmpmeta");
    auto description = add_description(xml.root());
    const auto time = core::print_date(info.date) + "T00:00:00Z";
    description.text_child("dc:format", "application/pdf");
    add_alternative(description, "dc:title", info.title);
    add_alternative(description, "dc:description", info.subject);
    add_list(description, "dc:creator", "rdf:Seq", info.author);
    add_list(description, "dc:language", "rdf:Bag", language_tag(info.language));
    description.text_child("xmp:CreatorTool", producer);
    description.text_child("xmp:CreateDate", time);
    description.text_child("xmp:ModifyDate", time);
    description.text_child("pdf:Producer", producer);
    description.text_child("pdfaid:part", archival == Archival::part_3 ? "3" : "2");
    description.text_child("pdfaid:conformance", "B");
    return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
           without_declaration(xml.print()) + "<?xpacket end=\"r\"?>\n";
}

std::string without_archival_claim(std::string packet) {
    for (const std::string name : {"pdfaid:part", "pdfaid:conformance"}) {
        const auto begin = packet.find("<" + name + ">");
        const auto closing = "</" + name + ">";
        const auto end = packet.find(closing, begin);
        if (begin != std::string::npos && end != std::string::npos)
            packet.erase(begin, end + closing.size() - begin);
    }
    return packet;
}

}  // namespace werkrug::reports::pdf
