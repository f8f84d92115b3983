#include "tables/xml/element.hpp"

#include "tables/parse.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace werkrug::tables {

namespace {

// A file with more is not one a person mends line by line; and problems take memory.
constexpr std::size_t max_problems = 500;

void add(Problems& problems, Problem problem) {
    if (problems.size() < max_problems)
        problems.push_back(std::move(problem));
    else if (problems.size() == max_problems)
        problems.push_back(Problem{.position = problem.position,
                                   .what = msg("More problems follow; these come first")});
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(blanks) - first + 1)};
}

bool is_text(pugi::xml_node node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

std::string text_of(pugi::xml_node node) {
    std::string text;
    for (const auto part : node.children())
        if (is_text(part)) text += part.value();
    return trimmed(text);
}

bool has_text(pugi::xml_node node) {
    const auto parts = node.children();
    return std::any_of(parts.begin(), parts.end(), [](pugi::xml_node part) {
        return is_text(part) && !trimmed(part.value()).empty();
    });
}

// The path of a child element.
std::string below(const std::string& path, const std::string& name) {
    std::string longer;
    longer.reserve(path.size() + 1 + name.size());
    return longer.append(path).append("/").append(name);
}

std::string join(const std::set<std::string, std::less<>>& names) {
    std::string joined;
    for (const auto& name : names) joined += (joined.empty() ? "" : ", ") + name;
    return joined;
}

Message known_here(const std::set<std::string, std::less<>>& names) {
    return names.empty() ? Message{} : msg("Known here: {0}", {join(names)});
}

bool is_out_of_range(std::string_view text) {
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc::result_out_of_range && stop == end;
}

// Why a text is not a number, as help for the person who wrote it. Never repeats the text: it may
// be a medical fact, and messages travel further than files.
Message number_hint(std::string_view text) {
    if (text.empty()) return msg("It is empty");
    if (text.find(',') != std::string_view::npos)
        return msg("Write decimals with a point, as in 2.5");
    if (is_out_of_range(text)) return msg("It is too large or too small");
    return msg("Only digits, with a minus before and a decimal point where needed; no unit");
}

}  // namespace

Element::Element(const StrictDocument& document, pugi::xml_node node, std::string path,
                 ReadingLog& log)
    : document_(&document), node_(node), path_(std::move(path)), log_(&log) {
    if (log_->keeps_places) log_->places.emplace(path_, document_->position(node_));
}

std::optional<std::string> Element::attribute(std::string_view name) {
    const auto [asked, first_time] = asked_attributes_.emplace(name);
    const auto found = node_.attribute(asked->c_str());
    if (!found) return std::nullopt;
    if (first_time && log_->keeps_places)
        log_->places.emplace(path_ + "/@" + *asked, document_->position(node_, name));
    return found.value();
}

std::string Element::required_attribute(std::string_view name) {
    auto value = attribute(name);
    if (!value) report_attribute(name, msg("Attribute “{0}” is missing", {std::string{name}}));
    return value.value_or(std::string{});
}

std::optional<double> Element::number_attribute(std::string_view name) {
    const auto value = attribute(name);
    if (!value) return std::nullopt;
    const auto number = parse_number(*value);
    if (!number) report_attribute(name, msg("This is not a number"), number_hint(*value));
    return number;
}

std::optional<int> Element::whole_attribute(std::string_view name) {
    const auto value = attribute(name);
    if (!value) return std::nullopt;
    const auto number = parse_whole_number(*value);
    if (number) return number;
    const bool fraction = parse_number(*value).has_value();
    report_attribute(name, msg("This is not a whole number"),
                     fraction ? Message{} : number_hint(*value));
    return std::nullopt;
}

std::optional<Element> Element::child(std::string_view name) {
    const auto asked = asked_children_.emplace(name).first;
    const auto first = node_.child(asked->c_str());
    if (!first) return std::nullopt;
    Element element{*document_, first, below(path_, *asked), *log_};
    for (auto next = first.next_sibling(asked->c_str()); next;
         next = next.next_sibling(asked->c_str()))
        add(log_->problems, Problem{.position = document_->position(next),
                                    .path = element.path(),
                                    .what = msg("<{0}> stands here twice", {*asked})});
    return element;
}

std::optional<Element> Element::required_child(std::string_view name) {
    auto found = child(name);
    if (!found)
        add(log_->problems, Problem{.position = document_->position(node_),
                                    .path = path_ + "/" + std::string{name},
                                    .what = msg("<{0}> is missing", {std::string{name}})});
    return found;
}

std::vector<Element> Element::children(std::string_view name) {
    const auto asked = asked_children_.emplace(name).first;
    std::vector<Element> elements;
    for (const auto node : node_.children(asked->c_str()))
        elements.emplace_back(
            *document_, node,
            below(path_, *asked) + "[" + std::to_string(elements.size() + 1) + "]", *log_);
    return elements;
}

std::string Element::text() {
    asked_text_ = true;
    return text_of(node_);
}

std::optional<double> Element::number() {
    const auto content = text();
    if (content.empty()) return std::nullopt;
    const auto value = parse_number(content);
    if (!value) report(msg("This is not a number"), number_hint(content));
    return value;
}

void Element::finish() {
    for (const auto found : node_.attributes())
        if (!asked_attributes_.contains(std::string_view{found.name()}))
            report_attribute(found.name(), msg("Unknown attribute “{0}”", {found.name()}),
                             known_here(asked_attributes_));
    for (const auto node : node_.children()) {
        if (node.type() != pugi::node_element ||
            asked_children_.contains(std::string_view{node.name()}))
            continue;
        add(log_->problems, Problem{.position = document_->position(node),
                                    .path = path_ + "/" + node.name(),
                                    .what = msg("Unknown element <{0}>", {node.name()}),
                                    .hint = known_here(asked_children_)});
    }
    if (!asked_text_ && has_text(node_))
        report(msg("Text is not allowed in <{0}>", {node_.name()}));
}

void Element::report(Message what, Message hint, Severity severity) const {
    add(log_->problems,
        Problem{severity, document_->position(node_), path_, std::move(what), std::move(hint)});
}

void Element::report_attribute(std::string_view name, Message what, Message hint,
                               Severity severity) const {
    add(log_->problems,
        Problem{severity, document_->position(node_, name), path_ + "/@" + std::string{name},
                std::move(what), std::move(hint)});
}

}  // namespace werkrug::tables
