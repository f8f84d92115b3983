#include "tests/malformed/defect.hpp"

#include <algorithm>
#include <stdexcept>

namespace werkrug::tests {

namespace {

std::size_t line_at(std::string_view text, std::size_t place) {
    const auto upto = text.substr(0, place);
    return 1 + static_cast<std::size_t>(std::count(upto.begin(), upto.end(), '\n'));
}

}  // namespace

std::size_t Spoiler::find(std::string_view text) const {
    const auto place = good_.find(text);
    if (place == std::string::npos) throw std::logic_error{"not in the file: " + std::string{text}};
    return place;
}

Defect Spoiler::replaced(std::string name, std::string_view from, std::string_view to) const {
    const auto place = find(from);
    std::string bytes = good_;
    bytes.replace(place, from.size(), to);
    return {std::move(name), std::move(bytes), line_at(good_, place)};
}

Defect Spoiler::replaced(std::string name, std::string_view from, std::string_view to,
                         std::string_view elsewhere) const {
    auto defect = replaced(std::move(name), from, to);
    if (elsewhere.empty()) {
        defect.line = 0;
        return defect;
    }
    const auto place = defect.bytes.find(elsewhere);
    if (place == std::string::npos) throw std::logic_error{"not there: " + std::string{elsewhere}};
    defect.line = line_at(defect.bytes, place);
    return defect;
}

Defect Spoiler::cut_after(std::string name, std::string_view last) const {
    return {std::move(name), good_.substr(0, find(last) + last.size()), 0};
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

std::string utf16(std::string_view ascii, bool big_endian) {
    std::string bytes = big_endian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char c : ascii) {
        if (big_endian) bytes += '\0';
        bytes += c;
        if (!big_endian) bytes += '\0';
    }
    return bytes;
}

}  // namespace werkrug::tests
