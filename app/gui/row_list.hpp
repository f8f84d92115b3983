// Rows that repeat (sick leaves, causes, measures, …): fields per row, a button to take a row out,
// one to add a row at the end.
#pragma once

#include "app/gui/fields.hpp"

#include <wx/panel.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class wxButton;

namespace werkrug::app {

struct RowListSpec {
    std::string list;                                      // path: "case/complaint/sick-leave"
    std::string add_label;                                 // "Add sick leave"
    std::function<std::string(std::size_t number)> title;  // "Sick leave 1"
    std::function<std::size_t(const core::Case&)> count;
    std::function<void(core::Case&)> append;
    std::function<void(core::Case&, std::size_t index)> remove;
    // Puts the fields of a row in its group; `title` begins the accessible names.
    std::function<void(FieldGroup&, std::size_t index, const std::string& title)> fill;
    // What the fields of the rows offer beside the rows themselves, when that can change: the rows
    // are built anew then. Empty: it cannot.
    std::function<FieldGroup::Options(const core::Case&)> made_of{};
};

class RowList : public wxPanel {
  public:
    RowList(wxWindow* parent, Session& session, RowListSpec spec);
    ~RowList() override;

    void refresh();
    // The field with this path, or of the row that it is a part of.
    bool focus(std::string_view path);

  private:
    void build_rows();
    void build_row(std::size_t index);
    void on_add();
    void on_remove(std::size_t index);
    // After the event being handled: its button may go. Then the focus moves to row `number`.
    void rebuild_later(std::size_t number);
    // The first field of a row counted from 1, of the last one when there are fewer.
    void focus_row(std::size_t number);

    Session& session_;
    RowListSpec spec_;
    wxBoxSizer* rows_;
    wxButton* add_;
    std::vector<std::unique_ptr<FieldGroup>> groups_{};
    FieldGroup::Options made_of_{};
    bool rebuild_pending_{false};
};

}  // namespace werkrug::app
