// What is wrong with data from outside, and where: the values every reader reports and the
// exception it throws. Says nothing about how a person is told; core/text translates.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkrug {

// A text for people that is not yet in their language: an English msgid with {0}, {1}, …
// placeholders (a gettext msgid), and the values for them. Values are data, never translated.
struct Message {
    std::string msgid;
    std::vector<std::string> values{};

    bool operator==(const Message&) const = default;
};

// Marks a msgid for extraction and makes the Message for it: msg("Unknown element <{0}>", {name}).
inline Message msg(const char* msgid, std::vector<std::string> values = {}) {
    return {msgid, std::move(values)};
}

// The English text of a message: placeholders replaced by the values.
std::string to_english(const Message& message);

// Replaces {0}, {1}, … in `pattern` by `values`; a placeholder without a value stays as it is.
std::string fill_placeholders(std::string_view pattern, const std::vector<std::string>& values);

// A place in a text file, both counted from 1, the column in bytes. Line 0: no place known.
struct Position {
    std::size_t line{0};
    std::size_t column{0};

    bool operator==(const Position&) const = default;
};

enum class Severity { error, warning };

// One thing wrong with an input.
struct Problem {
    Severity severity{Severity::error};
    Position position{};  // in the file, when it came from one
    std::string path{};   // of the field: "case/worker/birth-date", "…/task[2]/lift[1]/@load-kg"
    Message what{};
    Message hint{};  // empty msgid: no hint
};

using Problems = std::vector<Problem>;

bool has_errors(const Problems& problems);

// "FILE:LINE:COLUMN: PATH: WHAT (HINT)" in English; parts that are not known are left out.
std::string to_english(const Problem& problem, std::string_view file);

// Bad input from outside, with everything that is wrong with it. what() is the first problem in
// English. Thrown by readers and writers of files; never for a programming error.
class Error : public std::runtime_error {
  public:
    Error(std::string file, Problems problems);
    Error(std::string file, Message what, Message hint = {});

    const std::string& file() const { return file_; }
    const Problems& problems() const { return problems_; }

  private:
    std::string file_;
    Problems problems_;
};

}  // namespace werkrug
