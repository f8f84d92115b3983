#include "reports/pdf/seal.hpp"

#include "core/io/sha256.hpp"

#include <fmt/format.h>
#include <qpdf/QPDF.hh>

#include <charconv>
#include <optional>
#include <stdexcept>

namespace werkrug::reports::pdf {

namespace {

// "(0000000000 0000…)": the length of the sealed file in decimal digits, and its SHA-256.
constexpr std::string_view opening = "/WerkrugSeal (";
constexpr std::size_t length_digits = 10;
constexpr std::size_t hash_digits = 64;
constexpr std::size_t content_size = length_digits + 1 + hash_digits;

std::string empty_content() {
    return std::string(length_digits, '0') + " " + std::string(hash_digits, '0');
}

// Where the content of the one seal stands.
std::optional<std::size_t> place_of_seal(std::string_view file) {
    const auto found = file.find(opening);
    if (found == std::string_view::npos) return std::nullopt;
    const auto place = found + opening.size();
    const bool whole = place + content_size < file.size() && file[place + content_size] == ')';
    return whole ? std::optional{place} : std::nullopt;
}

std::string content_for(std::string file, std::size_t place) {
    file.replace(place, content_size, empty_content());
    return fmt::format("{:0{}} {}", file.size(), length_digits, core::sha256_hex(file));
}

}  // namespace

void add_empty_seal(QPDF& pdf) {
    // A stream's dictionary stands in the file as it is: other objects are compressed together.
    auto metadata = pdf.getRoot().getKey("/Metadata").getDict();
    metadata.replaceKey("/WerkrugSeal", QPDFObjectHandle::newString(empty_content()));
}

void fill_seal(std::string& file) {
    const auto place = place_of_seal(file);
    if (!place) throw std::logic_error("a finished document has no place for its seal");
    file.replace(*place, content_size, content_for(file, *place));
}

SealState check_seal(std::string_view file) {
    const auto place = place_of_seal(file);
    if (!place) return SealState::none;
    const auto content = file.substr(*place, content_size);
    std::size_t length = 0;
    const auto* const end = content.data() + length_digits;
    const auto [read, error] = std::from_chars(content.data(), end, length);
    const bool sensible = error == std::errc{} && read == end && length <= file.size() &&
                          length > *place + content_size;
    if (!sensible) return SealState::broken;
    const bool same = content_for(std::string{file.substr(0, length)}, *place) == content;
    return same ? SealState::intact : SealState::broken;
}

}  // namespace werkrug::reports::pdf
