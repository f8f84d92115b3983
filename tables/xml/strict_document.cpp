#include "tables/xml/strict_document.hpp"

#include "tables/xml/characters.hpp"
#include "tables/xml/fault.hpp"
#include "tables/xml/well_formed.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace werkrug::tables {

namespace {

Message too_large() {
    return msg("The file is too large");
}

Message at_most(std::size_t max_bytes) {
    return msg("At most {0} bytes are read", {std::to_string(max_bytes)});
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool looks_like_utf16(std::string_view text) {
    constexpr std::string_view starts[] = {"\xFF\xFE", "\xFE\xFF", {"<\0", 2}, {"\0<", 2}};
    return std::any_of(std::begin(starts), std::end(starts),
                       [text](auto start) { return text.starts_with(start); });
}

// Throws XmlFault at the first byte that is not part of a good character.
void check_characters(std::string_view text) {
    if (looks_like_utf16(text))
        throw XmlFault{0, msg("The file is not UTF-8 but UTF-16"), msg("Save it as UTF-8")};
    const auto bad = find_bad_character(text);
    if (!bad) return;
    const auto byte = static_cast<unsigned char>(text[*bad]);
    if (byte == 0) throw XmlFault{*bad, msg("A NUL byte")};
    if (byte < 0x80) throw XmlFault{*bad, msg("A control character that XML does not allow")};
    throw XmlFault{*bad, msg("Bytes that are not text in UTF-8"), msg("Save it as UTF-8")};
}

std::vector<std::size_t> find_line_starts(std::string_view text) {
    std::vector<std::size_t> starts{text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0};
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        starts.push_back(end + 1);
    return starts;
}

// Where attribute `wanted` begins in the start tag whose name begins at `name_offset`; the text
// is known to be well-formed. npos when there is none.
std::size_t find_attribute(std::string_view text, std::size_t name_offset,
                           std::string_view wanted) {
    constexpr std::string_view blanks = " \t\r\n";
    std::size_t at = text.find_first_of(" \t\r\n/>", name_offset);
    while (true) {
        at = text.find_first_not_of(blanks, at);
        if (text[at] == '>' || text[at] == '/') return std::string_view::npos;
        const std::size_t name_end = text.find_first_of(" \t\r\n=", at);
        if (text.substr(at, name_end - at) == wanted) return at;
        const std::size_t quote = text.find_first_of("\"'", name_end);
        at = text.find(text[quote], quote + 1) + 1;
    }
}

}  // namespace

StrictDocument::StrictDocument(std::string text, std::string file, XmlLimits limits)
    : file_(std::move(file)) {
    if (text.size() > limits.max_bytes) throw Error(file_, too_large(), at_most(limits.max_bytes));
    text_ = std::make_unique<std::string>(std::move(text));
    line_starts_ = find_line_starts(*text_);
    try {
        load(limits);
    } catch (const XmlFault& fault) {
        throw Error(
            file_, {Problem{.position = at(fault.offset), .what = fault.what, .hint = fault.hint}});
    }
}

void StrictDocument::load(const XmlLimits& limits) {
    check_characters(*text_);
    check_well_formed(*text_, limits);
    document_ = std::make_unique<pugi::xml_document>();
    // White space between a comment and other text is text too.
    constexpr unsigned options = pugi::parse_default | pugi::parse_ws_pcdata;
    const auto result =
        document_->load_buffer(text_->data(), text_->size(), options, pugi::encoding_utf8);
    if (!result)
        throw XmlFault{static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)),
                       msg("The XML cannot be read: {0}", {result.description()})};
}

pugi::xml_node StrictDocument::root() const {
    return document_->document_element();
}

Position StrictDocument::position(pugi::xml_node node) const {
    const auto name_offset = node.offset_debug();
    // pugixml points at the name; a person looks for the "<" before it.
    return name_offset > 0 ? at(static_cast<std::size_t>(name_offset) - 1) : Position{};
}

Position StrictDocument::position(pugi::xml_node node, std::string_view attribute) const {
    const auto name_offset = node.offset_debug();
    if (name_offset <= 0) return {};
    const auto found = find_attribute(*text_, static_cast<std::size_t>(name_offset), attribute);
    return found == std::string_view::npos ? position(node) : at(found);
}

Position StrictDocument::at(std::size_t offset) const {
    const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    if (next == line_starts_.begin()) return {1, 1};  // within the byte order mark
    const auto line = static_cast<std::size_t>(next - line_starts_.begin());
    return {line, offset - *(next - 1) + 1};
}

std::string read_file(const std::string& path, std::size_t max_bytes) {
    namespace fs = std::filesystem;
    std::error_code error;
    const auto status = fs::status(path, error);
    if (!fs::exists(status)) throw Error(path, msg("There is no such file"));
    if (!fs::is_regular_file(status)) throw Error(path, msg("This is not an ordinary file"));
    const auto size = fs::file_size(path, error);
    if (error) throw Error(path, msg("The file cannot be read"));
    if (size > max_bytes) throw Error(path, too_large(), at_most(max_bytes));

    std::ifstream in(path, std::ios::binary);
    // One byte more than the size: a file that grew meanwhile is then noticed.
    std::string content(static_cast<std::size_t>(size) + 1, '\0');
    in.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (!in.is_open() || in.bad()) throw Error(path, msg("The file cannot be read"));
    if (static_cast<std::size_t>(in.gcount()) != size)
        throw Error(path, msg("The file changed while it was read"), msg("Try again"));
    content.resize(static_cast<std::size_t>(size));
    return content;
}

}  // namespace werkrug::tables
