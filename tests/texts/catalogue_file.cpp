#include "tests/texts/catalogue_file.hpp"

#include <algorithm>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace werkrug::tests {

namespace {

// The text of a line's "…": escapes \n, \t, \" and \\ resolved.
std::string unquoted(std::string_view line) {
    const auto first = line.find('"');
    const auto last = line.rfind('"');
    if (first == last) throw std::runtime_error{"no text in catalogue line: " + std::string{line}};
    std::string text;
    for (std::size_t i = first + 1; i < last; ++i) {
        if (line[i] != '\\') {
            text += line[i];
            continue;
        }
        ++i;
        text += line[i] == 'n' ? '\n' : line[i] == 't' ? '\t' : line[i];
    }
    return text;
}

// Builds entries from the lines of a catalogue.
class Reader {
  public:
    void line(std::string_view text) {
        if (text.starts_with("#~")) {
            obsolete_ = true;
            text.remove_prefix(std::min<std::size_t>(3, text.size()));
        }
        if (text.starts_with("#:")) {
            start_entry();
            entry_.place = text.substr(std::min<std::size_t>(3, text.size()));
        } else if (text.starts_with("#,")) {
            start_entry();
            entry_.fuzzy = text.find("fuzzy") != std::string_view::npos;
        } else if (text.starts_with("msgid \"")) {
            start_entry();
            entry_.msgid = unquoted(text);
            entry_.obsolete = obsolete_;
            into_ = &entry_.msgid;
        } else if (text.starts_with("msgstr \"")) {
            entry_.msgstr = unquoted(text);
            into_ = &entry_.msgstr;
        } else if (text.starts_with("msg")) {
            throw std::runtime_error{"not used here: " + std::string{text}};
        } else if (text.starts_with('"') && into_ != nullptr) {
            *into_ += unquoted(text);
        }
        obsolete_ = false;
    }

    std::vector<CatalogueEntry> finish() {
        start_entry();
        return std::move(entries_);
    }

  private:
    // A comment or a msgid after a msgstr begins the next entry.
    void start_entry() {
        if (into_ != &entry_.msgstr) return;
        if (!entry_.msgid.empty()) entries_.push_back(entry_);
        entry_ = {};
        into_ = nullptr;
    }

    CatalogueEntry entry_{};
    std::string* into_{nullptr};
    bool obsolete_{false};
    std::vector<CatalogueEntry> entries_{};
};

}  // namespace

std::vector<CatalogueEntry> read_catalogue(std::string_view text) {
    Reader reader;
    std::istringstream lines{std::string{text}};
    for (std::string line; std::getline(lines, line);) reader.line(line);
    return reader.finish();
}

std::vector<std::string> placeholders_of(std::string_view text) {
    static const std::regex pattern{R"re(\{\d+\})re"};
    const std::string copy{text};
    std::vector<std::string> found;
    for (std::sregex_iterator i{copy.begin(), copy.end(), pattern}, end; i != end; ++i) {
        found.push_back(i->str());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace werkrug::tests
