// Malformed files, each named after its defect: made from a good file by one change.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tests {

struct Defect {
    std::string name{};   // "load of 1e999 kg"
    std::string bytes{};  // the file
    std::size_t line{0};  // that a message must name; 0: any line
};

// Makes defects out of one good file.
class Spoiler {
  public:
    explicit Spoiler(std::string good) : good_(std::move(good)) {}

    // The first `from` becomes `to`; a message must name the line where it stands. Throws
    // std::logic_error when the good file has no `from`.
    Defect replaced(std::string name, std::string_view from, std::string_view to) const;

    // The same, with the message at the first `elsewhere` of the spoiled file; empty: anywhere.
    Defect replaced(std::string name, std::string_view from, std::string_view to,
                    std::string_view elsewhere) const;

    // Cut off behind the first `last`.
    Defect cut_after(std::string name, std::string_view last) const;

    // Other bytes altogether.
    static Defect whole(std::string name, std::string bytes) {
        return {std::move(name), std::move(bytes)};
    }

    const std::string& good() const { return good_; }

  private:
    std::size_t find(std::string_view text) const;

    std::string good_;
};

// `text` repeated.
std::string repeated(std::string_view text, std::size_t times);

// UTF-16 of ASCII text, with its byte order mark.
std::string utf16(std::string_view ascii, bool big_endian);

// What any XML reader must refuse, made from a good file whose root element is `root`.
std::vector<Defect> xml_defects(const Spoiler& spoiler, std::string_view root);

// What a reader of cases / of instruments must refuse besides.
std::vector<Defect> case_defects(const Spoiler& spoiler);
std::vector<Defect> instrument_defects(const Spoiler& spoiler);

}  // namespace werkrug::tests
