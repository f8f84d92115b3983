#include "core/register/record.hpp"

#include <climits>
#include <limits>

namespace werkrug::core {

namespace {

constexpr std::size_t number_bytes = sizeof(std::uint64_t);

void append(std::string& bytes, std::string_view field) {
    bytes += number_field(static_cast<std::int64_t>(field.size()));
    bytes += field;
}

// Takes the first field off the bytes; nothing when they do not begin with one.
std::optional<std::string_view> take_field(std::string_view& bytes) {
    const auto length = number_in(bytes.substr(0, number_bytes));
    if (!length || *length < 0) return std::nullopt;
    bytes.remove_prefix(number_bytes);
    const auto size = static_cast<std::uint64_t>(*length);
    if (size > bytes.size()) return std::nullopt;
    const auto field = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return field;
}

std::optional<std::vector<std::string>> unpack_at_most(std::string_view bytes, std::size_t count) {
    std::vector<std::string> fields;
    while (!bytes.empty()) {
        const auto field = take_field(bytes);
        if (!field || fields.size() == count) return std::nullopt;
        fields.emplace_back(*field);
    }
    return fields;
}

}  // namespace

std::string number_field(std::int64_t number) {
    auto rest = static_cast<std::uint64_t>(number);
    std::string field;
    for (std::size_t i = 0; i < number_bytes; ++i, rest >>= CHAR_BIT)
        field += static_cast<char>(rest & UCHAR_MAX);
    return field;
}

std::optional<std::int64_t> number_in(std::string_view field) {
    if (field.size() != number_bytes) return std::nullopt;
    std::uint64_t number = 0;
    for (std::size_t i = number_bytes; i-- > 0;)
        number = number << CHAR_BIT | static_cast<unsigned char>(field[i]);
    return static_cast<std::int64_t>(number);
}

std::string date_field(std::optional<Date> date) {
    return date ? print_date(*date) : std::string{};
}

bool read_date_field(std::string_view field, std::optional<Date>& into) {
    into = parse_date(field);
    return into || field.empty();
}

std::string pack(std::initializer_list<std::string_view> fields) {
    std::string bytes;
    for (const auto field : fields) append(bytes, field);
    return bytes;
}

std::string pack(const std::vector<std::string_view>& fields) {
    std::string bytes;
    for (const auto field : fields) append(bytes, field);
    return bytes;
}

std::optional<std::vector<std::string>> unpack(std::string_view bytes, std::size_t count) {
    auto fields = unpack_at_most(bytes, count);
    if (fields && fields->size() != count) return std::nullopt;
    return fields;
}

std::optional<std::size_t> unpack_into(std::span<std::string_view> into, std::string_view bytes) {
    std::size_t count = 0;
    while (!bytes.empty()) {
        const auto field = take_field(bytes);
        if (!field || count == into.size()) return std::nullopt;
        into[count++] = *field;
    }
    return count;
}

std::optional<std::vector<std::string>> unpack(std::string_view bytes) {
    return unpack_at_most(bytes, std::numeric_limits<std::size_t>::max());
}

}  // namespace werkrug::core
