// Asking where a file goes that leaves the program, and what to do with it then.
#pragma once

#include "core/text/translator.hpp"

#include <string>
#include <vector>

class wxWindow;

namespace werkrug::app {

struct FileKind {
    std::string kind{};       // "PDF documents"
    std::string extension{};  // "pdf"
};

struct FileToSave {
    std::string folder{};  // to begin with; may be empty
    std::string name{};    // proposed, with its extension
    std::string kind{};    // as of FileKind, the first that is offered
    std::string extension{};
    std::vector<FileKind> other_kinds{};
    std::string title{};  // of the question; empty: "Save the document as"
};

// Asks before a file is put in the place of another. A name with another extension than those
// offered gets that of the kind that was chosen. Empty: not now.
std::string ask_where_to_save(wxWindow* parent, const core::Translator& tr, const FileToSave& file);

// True when nothing is there, or it may be overwritten.
bool may_be_written(wxWindow* parent, const core::Translator& tr, const std::string& path);

// Says that it was saved, and opens it or its folder when asked to.
void offer_to_look(wxWindow* parent, const core::Translator& tr, const std::string& path);

}  // namespace werkrug::app
