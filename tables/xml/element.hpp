// One XML element being read strictly: what is not asked for is reported as unknown, what is
// asked for and wrong is reported with its place. Collects problems instead of stopping, so that
// a person sees all of them at once.
#pragma once

#include "tables/error.hpp"
#include "tables/xml/strict_document.hpp"

#include <pugixml.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

// The problems found so far, and where every field read stands in the file.
struct ReadingLog {
    Problems problems{};
    bool keeps_places{true};  // takes as long as all the rest; problems have their places anyway
    std::map<std::string, Position, std::less<>> places{};  // path of a field -> place
};

class Element {
  public:
    Element(const StrictDocument& document, pugi::xml_node node, std::string path, ReadingLog& log);

    const std::string& path() const { return path_; }  // "case/exposure/worksheet/task[2]"

    // ---- attributes: nothing when absent
    std::optional<std::string> attribute(std::string_view name);
    // Reported as missing when absent.
    std::string required_attribute(std::string_view name);
    std::optional<double> number_attribute(std::string_view name);
    std::optional<int> whole_attribute(std::string_view name);

    // ---- child elements
    // At most one child of this name: nothing when absent; a second one is reported.
    std::optional<Element> child(std::string_view name);
    // The same, reported as missing when absent.
    std::optional<Element> required_child(std::string_view name);
    // All children of this name, numbered from 1 in their paths.
    std::vector<Element> children(std::string_view name);

    // ---- text: of this element, white space at both ends removed; child elements not allowed
    std::string text();
    std::optional<double> number();

    // Reports every attribute, child element and text that was not asked for. Call last.
    void finish();

    // Reports a problem at this element or at one of its attributes.
    void report(Message what, Message hint = {}, Severity severity = Severity::error) const;
    void report_attribute(std::string_view name, Message what, Message hint = {},
                          Severity severity = Severity::error) const;

  private:
    const StrictDocument* document_;
    pugi::xml_node node_;
    std::string path_;
    ReadingLog* log_;
    std::set<std::string, std::less<>> asked_attributes_{};
    std::set<std::string, std::less<>> asked_children_{};
    bool asked_text_{false};
};

}  // namespace werkrug::tables
