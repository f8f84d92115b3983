#include "app/gui/register/import_workers_dialog.hpp"

#include "app/gui/messages.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/register/usual_folder.hpp"
#include "app/gui/wx_text.hpp"
#include "tables/xml/strict_document.hpp"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/filedlg.h>
#include <wx/textctrl.h>
#include <wx/utils.h>
#include <wx/wrapsizer.h>

#include <array>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 1060;
constexpr int table_height = 240;
constexpr int tick_digits = 8;
constexpr int number_digits = 12;
constexpr int field_digits = 18;
constexpr int value_digits = 22;
constexpr int effect_digits = 18;

class ImportWorkersDialog : public DialogForm {
  public:
    ImportWorkersDialog(wxWindow* parent, const core::Translator& words,
                        const core::Register& cases, std::string folder)
        : DialogForm(parent, words, words.tr("Import a list of workers"), dialog_width),
          cases_(cases),
          folder_(std::move(folder)) {
        add_file();
        found_ =
            add_text(tr().tr("A list in CSV of a personnel system. Nothing is changed before "
                             "you choose so below."));
        add_table();
        add_choices();
        planned_ = add_text(" ", Emphasis::strong);
        add_action(tr().tr("&Read the list"), [this] { read(); });
        add_answers(tr().tr("&Import"), tr().tr("&Cancel"));
        show_planned();
    }

    wxWindow* first() const { return path_.text; }
    std::unique_ptr<const WorkerRows> take() { return std::move(rows_); }

  protected:
    bool may_proceed() override {
        if (rows_->planned() != WorkerRows::Planned{}) return true;
        show_message(*planned_, tr().tr("Nothing is chosen to be changed yet."));
        return false;
    }

  private:
    void add_file() {
        path_ =
            add_path(tr().tr("&File"), {}, tr().tr("Choose the list"), [this] { choose_path(); });
        encoding_ = new wxChoice(page(), wxID_ANY);
        for (const auto& title :
             {tr().tr("as it seems to be"), std::string("UTF-8"), std::string("Windows-1252")})
            encoding_->Append(to_wx(title));
        encoding_->SetSelection(0);
        encoding_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
            if (!typed_in(*path_.text).empty()) read();
        });
        add_short_field(tr().tr("Characters are &written as"), encoding_);
    }

    TextTable::Column column(WorkerColumn column, int digits) const {
        return {.title = column_title(column, tr()),
                .digits = digits,
                .tick = column == WorkerColumn::chosen};
    }

    void add_table() {
        table_ = new TextTable(
            page(), tr().tr("What the list would change"),
            {column(WorkerColumn::chosen, tick_digits), column(WorkerColumn::worker, number_digits),
             column(WorkerColumn::case_number, number_digits),
             column(WorkerColumn::field, field_digits), column(WorkerColumn::before, value_digits),
             column(WorkerColumn::after, value_digits),
             column(WorkerColumn::effect, effect_digits)});
        table_->on_tick([this](std::size_t row) { turn(row); });
        table_->on_open([this] {
            if (const auto row = table_->the_chosen()) turn(*row);
        });
        add_growing(table_, table_height);
    }

    void turn(std::size_t row) {
        rows_->turn_worker(row);
        show_planned();
        table_->choose(row);
    }

    void add_choices() {
        add_choice(tr().tr("Fill in what is not known &yet"),
                   [this](bool wanted) { rows_->fill(wanted); });
        add_choice(tr().tr("R&eplace what says something else; the history keeps what stood there"),
                   [this](bool wanted) { rows_->replace(wanted); });
        add_choice(tr().tr("&Start a case for workers who have none"),
                   [this](bool wanted) { rows_->add(wanted); });
        add_text(tr().tr("Only these fields:"), Emphasis::plain, Meaning::plain, space::small);
        fields_ = new wxWrapSizer(wxHORIZONTAL, wxWRAPSIZER_DEFAULT_FLAGS);
        for (const auto field : core::all_worker_fields()) add_field_box(field);
        add(fields_);
    }

    void add_choice(const std::string& label, const std::function<void(bool)>& choose) {
        auto* box = add_check_box(label, false);
        box->Bind(wxEVT_CHECKBOX, [this, choose](wxCommandEvent& event) {
            choose(event.IsChecked());
            show_planned();
        });
    }

    void add_field_box(core::WorkerField field) {
        auto* box =
            new wxCheckBox(page(), wxID_ANY, to_wx(mnemonics().assign(field_title(field, tr()))));
        box->SetValue(true);
        box->Bind(wxEVT_CHECKBOX, [this, field](wxCommandEvent& event) {
            rows_->choose_field(field, event.IsChecked());
            show_planned();
        });
        fields_->Add(box, 0, wxRIGHT | wxBOTTOM, FromDIP(space::medium));
    }

    void choose_path() {
        wxFileDialog dialog(this, to_wx(tr().tr("Choose the list")), to_wx(usual_folder(folder_)),
                            {},
                            to_wx(tr().tr("Lists")) + " (*.csv;*.txt)|*.csv;*.txt|" +
                                to_wx(tr().tr("All files")) + "|*",
                            wxFD_OPEN | wxFD_FILE_MUST_EXIST);
        if (dialog.ShowModal() != wxID_OK) return;
        path_.text->SetValue(dialog.GetPath());
        read();
    }

    void read() {
        const auto path = typed_in(*path_.text);
        constexpr std::array encodings{core::ListEncoding::detect, core::ListEncoding::utf_8,
                                       core::ListEncoding::windows_1252};
        const auto encoding = encodings.at(static_cast<std::size_t>(encoding_->GetSelection()));
        try {
            const wxBusyCursor busy;
            rows_->compare(
                cases_, core::read_worker_list(tables::read_file(path, core::max_list_bytes), path,
                                               encoding));
        } catch (const Error& error) {
            return show_problems(this, tr(), tr().tr("This list cannot be read"), error);
        }
        found_->show(rows_->headline(tr()));
        show_planned();
    }

    void show_planned() {
        table_->show(rows_->size(), [this](std::size_t row, std::size_t column) {
            return rows_->cell(row, static_cast<WorkerColumn>(column), tr());
        });
        const auto planned = rows_->planned();
        planned_->show(tr().tr("Chosen: {0} fields in {1} cases; {2} cases to start.",
                               {std::to_string(planned.fields), std::to_string(planned.cases),
                                std::to_string(planned.new_cases)}));
        request_layout();
    }

    const core::Register& cases_;
    std::string folder_;
    std::unique_ptr<WorkerRows> rows_{std::make_unique<WorkerRows>()};
    PathField path_{};
    wxChoice* encoding_{};
    WrappedText* found_{};
    TextTable* table_{};
    wxSizer* fields_{};
    WrappedText* planned_{};
};

}  // namespace

std::unique_ptr<const WorkerRows> import_workers_dialog(wxWindow* parent,
                                                        const core::Translator& tr,
                                                        const core::Register& cases,
                                                        const std::string& folder) {
    ImportWorkersDialog dialog(parent, tr, cases, folder);
    if (!dialog.ask(dialog.first())) return nullptr;
    return dialog.take();
}

}  // namespace werkrug::app
