// What letters and forms have in common: the head with the sender, lines to fill in by hand, the
// place to sign, and the foot of each page.
#pragma once

#include "core/case/case.hpp"
#include "core/text/translator.hpp"
#include "reports/layout/flow.hpp"
#include "reports/layout/table.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::reports::letters {

struct Letter {
    std::string title{};  // of the PDF; holds no name
    std::string foot{};   // at the left of every page's foot: whose the letter is, in a few words
    std::string author{};
    core::Date day{};
};

// Draws the pages with `write` and gives the bytes of the PDF.
std::string render_letter(const Letter& letter, const core::Translator& tr,
                          const std::function<void(layout::Flow&)>& write);

struct LetterHead {
    std::vector<std::string> addressee{};  // one line each
    std::string subject{};
    bool confidential{false};  // "medically confidential" stands above the addressee
};

// Sender, addressee, date and subject.
void write_head(layout::Flow& flow, const core::Translator& tr, const core::Physician& sender,
                core::Date day, const LetterHead& head);
// The greeting, the sender's name and a line to sign on.
void write_closing(layout::Flow& flow, const core::Translator& tr, const core::Physician& sender);

// The title of a form, large.
void write_form_title(layout::Flow& flow, const std::string& title);
// A heading without a number.
void write_heading(layout::Flow& flow, const std::string& title);
// Labels with what is known; a line to write on where it is not.
void write_fields(layout::Flow& flow, const layout::Facts& fields);
// Two lines: place and date, and a signature.
void write_signature_lines(layout::Flow& flow, const core::Translator& tr);
// A sentence that must be seen first.
void write_box(layout::Flow& flow, const std::string& text);

// A person or a date in words; empty when it is not recorded.
std::string date_or_blank(const core::Translator& tr, const std::optional<core::Date>& date);

}  // namespace werkrug::reports::letters
