// All documents of the case in front: which can be made, why the others cannot, what their pages
// look like; to be saved or printed.
#pragma once

#include "app/gui/documents/document_rows.hpp"
#include "app/gui/documents/page_preview.hpp"
#include "app/gui/register/dialog_form.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class wxListBox;
class wxRadioButton;

namespace werkrug::app {

// A document as it was shown, made anew with nothing changed when it is saved or printed.
struct ChosenDocument {
    core::DocumentKind kind{};
    Language language{};
    std::string bytes{};
};

class DocumentsDialog : public DialogForm {
  public:
    struct Actions {
        // What documents are made of now.
        std::function<core::CaseFile()> case_file{};
        std::function<void(const ChosenDocument&)> save{};
        std::function<void(const ChosenDocument&)> save_protected{};
        // Told before it goes to the printer. Throws Error: then it does not.
        std::function<void(const ChosenDocument&)> log_print{};
        // The field's label and value of the notification, to be put on the clipboard.
        std::function<void(wxWindow*)> copy_notification{};
    };

    DocumentsDialog(wxWindow* parent, const core::Translator& tr, bool drafts_left_out,
                    Actions actions);

    // Begins with a document of this kind; nothing: with the first.
    void show_documents(std::optional<core::DocumentKind> first = {});

  private:
    void add_list_and_preview();
    void add_languages();
    void refresh();
    void fill_list();
    void make_chosen();
    void with_chosen(const std::function<void(const ChosenDocument&)>& action);
    void print();

    Actions actions_;
    std::vector<DocumentRow> rows_{};
    std::optional<ChosenDocument> made_{};
    std::shared_ptr<const PdfPages> pages_{};
    wxListBox* list_{};
    WrappedText* state_{};
    PagePreview* preview_{};
    wxRadioButton* dutch_{};
    wxButton* save_{};
    wxButton* protect_{};
    wxButton* print_{};
    wxButton* copy_{};
};

}  // namespace werkrug::app
