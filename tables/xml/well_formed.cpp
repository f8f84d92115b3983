#include "tables/xml/well_formed.hpp"

#include "tables/xml/characters.hpp"
#include "tables/xml/fault.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <string>
#include <vector>

namespace werkrug::tables {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr auto none = std::string_view::npos;

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool starts_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool continues_name(char c) {
    return starts_name(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

// "Utf-8" and "utf-8" name the same encoding.
bool is_utf8_name(std::string_view name) {
    std::string lower{name};
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower == "utf-8" || lower == "utf8";
}

class Walker {
  public:
    Walker(std::string_view text, const XmlLimits& limits) : text_(text), limits_(limits) {}

    void walk() {
        if (rest().starts_with("\xEF\xBB\xBF")) offset_ += 3;  // byte order mark
        declaration();
        while (!at_end()) {
            if (text_[offset_] == '<')
                markup();
            else
                character_data();
        }
        if (!open_.empty())
            fail(text_.size(), msg("The file ends inside <{0}>", {std::string{open_.back()}}),
                 msg("The file is cut off, or an end tag is missing"));
        if (!root_seen_) fail(text_.size(), msg("The file holds no XML element"));
    }

  private:
    [[noreturn]] static void fail(std::size_t offset, Message what, Message hint = {}) {
        throw XmlFault{offset, std::move(what), std::move(hint)};
    }

    bool at_end() const { return offset_ >= text_.size(); }
    std::string_view rest() const { return text_.substr(offset_); }
    bool sees(char c) const { return !at_end() && text_[offset_] == c; }

    // Whether there were any.
    bool skip_blanks() {
        const std::size_t start = offset_;
        while (!at_end() && is_blank(text_[offset_])) ++offset_;
        return offset_ > start;
    }

    void expect(char c) {
        if (!sees(c)) fail(offset_, msg("“{0}” is missing here", {std::string(1, c)}));
        ++offset_;
    }

    std::string_view name() {
        const std::size_t start = offset_;
        if (at_end() || !starts_name(text_[offset_])) fail(offset_, msg("A name is missing here"));
        while (!at_end() && continues_name(text_[offset_])) ++offset_;
        return text_.substr(start, offset_ - start);
    }

    // Moves behind `end`, which must come; returns what stands before it.
    std::string_view up_to(std::string_view end, std::size_t start) {
        const std::size_t found = text_.find(end, offset_);
        if (found == none)
            fail(start, msg("What begins here has no end"),
                 msg("“{0}” is missing", {std::string{end}}));
        const auto content = text_.substr(offset_, found - offset_);
        offset_ = found + end.size();
        return content;
    }

    // ---- <?xml version="1.0" encoding="UTF-8"?>
    void declaration() {
        constexpr std::string_view opening = "<?xml";
        if (!rest().starts_with(opening) || rest().size() <= opening.size() ||
            !is_blank(rest()[opening.size()]))
            return;
        offset_ += opening.size();
        while (skip_blanks() && !sees('?')) {
            const std::size_t start = offset_;
            const auto key = name();
            const auto value = attribute_value();
            if (key == "encoding" && !is_utf8_name(value))
                fail(start, msg("The file says that it is not UTF-8"), msg("Save it as UTF-8"));
            if (key == "version" && value != "1.0") fail(start, msg("Only XML 1.0 can be read"));
        }
        expect('?');
        expect('>');
    }

    // ---- everything that begins with "<"
    void markup() {
        const std::size_t start = offset_;
        if (rest().starts_with("<!--")) return comment(start);
        if (rest().starts_with("<![CDATA[")) return cdata(start);
        if (rest().starts_with("<!"))
            fail(start, msg("Document type declarations are not allowed"),
                 msg("Remove the <!DOCTYPE …> part"));
        if (rest().starts_with("<?")) return instruction(start);
        if (rest().starts_with("</")) return end_tag(start);
        start_tag(start);
    }

    void comment(std::size_t start) {
        offset_ += 4;
        const auto content = up_to("-->", start);
        if (content.find("--") != none || content.ends_with('-'))
            fail(start, msg("A comment may not contain “--”"));
    }

    void cdata(std::size_t start) {
        if (open_.empty()) fail(start, msg("Text outside the root element"));
        offset_ += 9;
        up_to("]]>", start);
    }

    void instruction(std::size_t start) {
        offset_ += 2;
        if (name() == "xml")
            fail(start, msg("The XML declaration may only stand at the very start"));
        up_to("?>", start);
    }

    void end_tag(std::size_t start) {
        offset_ += 2;
        const auto closed = name();
        skip_blanks();
        expect('>');
        if (open_.empty())
            fail(start, msg("End tag without a start: </{0}>", {std::string{closed}}));
        if (open_.back() != closed)
            fail(start, msg("End tag </{0}> where </{1}> is due",
                            {std::string{closed}, std::string{open_.back()}}));
        open_.pop_back();
    }

    void start_tag(std::size_t start) {
        ++offset_;
        const auto opened = name();
        if (open_.empty() && root_seen_)
            fail(start, msg("A second root element: <{0}>", {std::string{opened}}),
                 msg("An XML file has one root element"));
        root_seen_ = true;
        if (open_.size() >= limits_.max_depth)
            fail(start, msg("Elements are nested too deeply"),
                 msg("At most {0} levels are read", {std::to_string(limits_.max_depth)}));
        if (++elements_ > limits_.max_elements)
            fail(start, msg("Too many elements"),
                 msg("At most {0} are read", {std::to_string(limits_.max_elements)}));
        attributes();
        const bool empty = sees('/');
        if (empty) ++offset_;
        expect('>');
        if (!empty) open_.push_back(opened);
    }

    void attributes() {
        std::vector<std::string_view> names;  // short: see XmlLimits::max_attributes
        while (skip_blanks() && !at_end() && !sees('/') && !sees('>')) {
            const std::size_t start = offset_;
            const auto attribute = name();
            if (std::find(names.begin(), names.end(), attribute) != names.end())
                fail(start, msg("Attribute “{0}” stands here twice", {std::string{attribute}}));
            if (names.size() >= limits_.max_attributes)
                fail(start, msg("Too many attributes"),
                     msg("At most {0} are read", {std::to_string(limits_.max_attributes)}));
            names.push_back(attribute);
            attribute_value();
        }
    }

    // = "value", with the equals sign.
    std::string_view attribute_value() {
        skip_blanks();
        expect('=');
        skip_blanks();
        const std::size_t start = offset_;
        if (!sees('"') && !sees('\'')) fail(offset_, msg("A quotation mark is missing here"));
        const char quote = text_[offset_++];
        const auto value = up_to({&quote, 1}, start);
        const std::size_t value_start = start + 1;
        if (const auto angle = value.find('<'); angle != none)
            fail(value_start + angle, msg("“<” in an attribute"),
                 msg("Write &lt; or add the missing quotation mark"));
        check_references(value, value_start);
        return value;
    }

    // ---- text between tags
    void character_data() {
        const std::size_t start = offset_;
        const std::size_t end = std::min(text_.find('<', offset_), text_.size());
        const auto content = text_.substr(start, end - start);
        offset_ = end;
        if (open_.empty()) {
            const auto first = content.find_first_not_of(blanks);
            if (first != none) fail(start + first, msg("Text outside the root element"));
        }
        if (const auto close = content.find("]]>"); close != none)
            fail(start + close, msg("“]]>” in text"), msg("Write ]]&gt;"));
        check_references(content, start);
    }

    static void check_references(std::string_view content, std::size_t start) {
        for (auto at = content.find('&'); at != none; at = content.find('&', at + 1))
            check_reference(content.substr(at + 1), start + at);
    }

    // `after` is what follows an ampersand.
    static void check_reference(std::string_view after, std::size_t offset) {
        constexpr std::string_view known[] = {"lt;", "gt;", "amp;", "apos;", "quot;"};
        for (const auto entity : known)
            if (after.starts_with(entity)) return;
        if (!after.starts_with('#'))
            fail(offset, msg("An entity that is not known, or a bare “&”"),
                 msg("Write &amp; for “&”"));
        const bool hexadecimal = after.starts_with("#x");
        const auto* first = after.data() + (hexadecimal ? 2 : 1);
        const auto* last = after.data() + after.size();
        std::uint32_t code_point = 0;
        const auto [stop, error] = std::from_chars(first, last, code_point, hexadecimal ? 16 : 10);
        const bool complete = error == std::errc{} && stop != last && *stop == ';';
        if (!complete || !is_xml_character(code_point))
            fail(offset, msg("A character reference that XML does not allow"));
    }

    std::string_view text_;
    const XmlLimits& limits_;
    std::size_t offset_{0};
    std::size_t elements_{0};
    bool root_seen_{false};
    std::vector<std::string_view> open_{};
};

}  // namespace

void check_well_formed(std::string_view text, const XmlLimits& limits) {
    Walker{text, limits}.walk();
}

}  // namespace werkrug::tables
