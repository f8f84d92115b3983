// Questions and messages in dialogs, with all words in the language of the window.
#pragma once

#include "core/text/translator.hpp"
#include "tables/error.hpp"

#include <string>

class wxWindow;

namespace werkrug::app {

void tell(wxWindow* parent, const core::Translator& tr, const std::string& heading,
          const std::string& details = {});

// True for yes. The safe answer is the one Escape gives: no.
bool ask(wxWindow* parent, const std::string& heading, const std::string& details,
         const std::string& yes, const std::string& no);

enum class Answer3 { yes, no, cancel };
Answer3 ask_three(wxWindow* parent, const std::string& heading, const std::string& details,
                  const std::string& yes, const std::string& no, const std::string& cancel);

// All problems of an error: place, words, hint.
void show_problems(wxWindow* parent, const core::Translator& tr, const std::string& heading,
                   const Error& error);

}  // namespace werkrug::app
