// What any reader of XML must refuse.
#include "tests/malformed/defect.hpp"

#include <string>

namespace werkrug::tests {

namespace {

using namespace std::string_literals;

void add_encodings(std::vector<Defect>& defects, const Spoiler& spoiler, std::string_view root) {
    const std::string start = "<"s + std::string{root};
    defects.push_back(spoiler.whole("UTF-16, little endian", utf16("<case/>", false)));
    defects.push_back(spoiler.whole("UTF-16, big endian", utf16("<case/>", true)));
    defects.push_back(spoiler.replaced("Latin-1", start, "<!-- caf\xE9 -->" + start));
    defects.push_back(spoiler.replaced("overlong UTF-8", start, "<!-- \xC0\xAF -->" + start));
    defects.push_back(spoiler.replaced("half a character", start, "<!-- \xE2\x82 -->" + start));
    defects.push_back(
        spoiler.replaced("surrogate in UTF-8", start, "<!-- \xED\xA0\x80 -->" + start));
    defects.push_back(spoiler.replaced("NUL in a comment", start, "<!-- \0 -->"s + start));
    defects.push_back(spoiler.whole("NUL behind the root", spoiler.good() + "\0"s));
    defects.push_back(spoiler.replaced("control character", start, "<!-- \x01 -->" + start));
    defects.push_back(spoiler.replaced("declared as Latin-1", "UTF-8", "ISO-8859-1"));
}

void add_bombs(std::vector<Defect>& defects, const Spoiler& spoiler, std::string_view root) {
    const std::string start = "<"s + std::string{root};
    const std::string entities =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    defects.push_back(spoiler.replaced("entity bomb", start, entities + start));
    defects.push_back(
        spoiler.replaced("external entity", start,
                         "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + start));
    defects.push_back(spoiler.replaced("document type", start, "<!DOCTYPE x>" + start));
    defects.push_back(spoiler.whole("nested 100,000 deep", repeated("<a>", 100'000)));
    defects.push_back(
        spoiler.whole("nested 100 deep and closed", repeated("<a>", 100) + repeated("</a>", 100)));
    defects.push_back(spoiler.whole("200,000 elements", "<a>"s + repeated("<b/>", 200'000)));
    std::string attributes = "<a";
    for (int i = 0; i < 80'000; ++i) attributes += " a" + std::to_string(i) + "=''";
    defects.push_back(spoiler.whole("80,000 attributes", attributes + "/>"));
    defects.push_back(spoiler.whole("a name of 1 MB", "<" + repeated("a", 1'000'000) + "/>"));
}

void add_broken_markup(std::vector<Defect>& defects, const Spoiler& spoiler,
                       std::string_view root) {
    const std::string start = "<"s + std::string{root};
    const std::string end = "</"s + std::string{root} + ">";
    defects.push_back(spoiler.replaced("root not closed", end, "", ""));
    defects.push_back(spoiler.replaced("another end tag", end, "</other>"));
    defects.push_back(spoiler.replaced("two roots", end, end + "<case/>"));
    defects.push_back(spoiler.replaced("text behind the root", end, end + "text"));
    defects.push_back(spoiler.replaced("text before the root", start, "text" + start));
    defects.push_back(
        spoiler.replaced("attribute twice", "format=\"1\"", "format=\"1\" format=\"1\""));
    defects.push_back(spoiler.replaced("quotation mark missing", "format=\"1\"", "format=\"1"));
    defects.push_back(spoiler.replaced("attribute without value", "format=\"1\"", "format"));
    defects.push_back(
        spoiler.replaced("less-than in an attribute", "format=\"1\"", "format=\"<1\""));
    defects.push_back(spoiler.replaced("bare ampersand", start, "<x>a & b</x>" + start));
    defects.push_back(spoiler.replaced("end tag that was never opened", end, "</x>" + end));
    defects.push_back(spoiler.replaced("unfinished comment", start, "<!-- " + start));
    defects.push_back(spoiler.replaced("unfinished CDATA", end, "<![CDATA[" + end));
    defects.push_back(spoiler.whole("cut off in the declaration", "<?xml version=\"1.0\""));
    defects.push_back(
        spoiler.whole("half of it", spoiler.good().substr(0, spoiler.good().size() / 2)));
}

}  // namespace

std::vector<Defect> xml_defects(const Spoiler& spoiler, std::string_view root) {
    std::vector<Defect> defects;
    defects.push_back(spoiler.whole("empty", ""));
    defects.push_back(spoiler.whole("blanks only", " \n\t\n"));
    defects.push_back(spoiler.whole("JSON", "{\"case\": {}}"));
    defects.push_back(spoiler.whole("PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"));
    defects.push_back(spoiler.whole("another root", "<html/>"));
    defects.push_back(spoiler.replaced("a later format", "format=\"1\"", "format=\"3\""));
    defects.push_back(spoiler.replaced("no format", " format=\"1\"", ""));
    add_encodings(defects, spoiler, root);
    add_bombs(defects, spoiler, root);
    add_broken_markup(defects, spoiler, root);
    return defects;
}

}  // namespace werkrug::tests
