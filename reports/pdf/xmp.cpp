#include "reports/pdf/xmp.hpp"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <sstream>

namespace werkrug::reports::pdf {

namespace {

pugi::xml_node add(pugi::xml_node parent, const char* name, std::string_view text) {
    auto node = parent.append_child(name);
    node.text().set(std::string{text}.c_str());
    return node;
}

void add_alternative(pugi::xml_node parent, const char* name, const std::string& text) {
    auto item = add(parent.append_child(name).append_child("rdf:Alt"), "rdf:li", text);
    item.append_attribute("xml:lang") = "x-default";
}

pugi::xml_node add_description(pugi::xml_document& xml) {
    auto meta = xml.append_child("x:xmpmeta");
    meta.append_attribute("xmlns:x") = "adobe:ns:meta/";
    auto rdf = meta.append_child("rdf:RDF");
    rdf.append_attribute("xmlns:rdf") = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    auto description = rdf.append_child("rdf:Description");
    description.append_attribute("rdf:about") = "";
    description.append_attribute("xmlns:dc") = "http://purl.org/dc/elements/1.1/";
    description.append_attribute("xmlns:xmp") = "http://ns.adobe.com/xap/1.0/";
    description.append_attribute("xmlns:pdf") = "http://ns.adobe.com/pdf/1.3/";
    return description;
}

}  // namespace

std::string_view language_tag(Language language) {
    return language == Language::nl ? "nl-NL" : "en-GB";
}

std::string xmp_packet(const DocumentInfo& info) {
    pugi::xml_document xml;
    auto description = add_description(xml);
    const auto time = core::print_date(info.date) + "T00:00:00Z";
    add(description, "dc:format", "application/pdf");
    add_alternative(description, "dc:title", info.title);
    add_alternative(description, "dc:description", info.subject);
    add(description.append_child("dc:creator").append_child("rdf:Seq"), "rdf:li", info.author);
    add(description.append_child("dc:language").append_child("rdf:Bag"), "rdf:li",
        language_tag(info.language));
    add(description, "xmp:CreatorTool", producer);
    add(description, "xmp:CreateDate", time);
    add(description, "xmp:ModifyDate", time);
    add(description, "pdf:Producer", producer);
    std::ostringstream packet;
    packet << "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    xml.save(packet, " ", pugi::format_indent | pugi::format_no_declaration, pugi::encoding_utf8);
    packet << "<?xpacket end=\"r\"?>\n";
    return packet.str();
}

}  // namespace werkrug::reports::pdf
