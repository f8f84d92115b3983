#include "app/gui/recording/posture_dialog.hpp"

#include "app/gui/recording/import_dialog.hpp"
#include "app/gui/recording/posture_fields.hpp"
#include "app/gui/recording/posture_words.hpp"
#include "app/gui/recording/recording_use.hpp"
#include "app/gui/recording/zone_view.hpp"
#include "core/exposure/posture/posture_rows.hpp"

namespace werkrug::app {

namespace {

constexpr int first_digits = 18;  // of the columns with titles and times of parts
constexpr int share_digits = 13;
constexpr int name_digits = 34;
constexpr int value_digits = 20;

class PostureDialog : public ImportDialog {
  public:
    PostureDialog(wxWindow* parent, Session& session)
        : ImportDialog(parent, session, session.tr().tr("Import a posture recording")),
          recording_(core::posture_edges(session.instrument().instrument)),
          fields_(*this, [this] { read(); }) {
        add_below_fields();
    }

  protected:
    std::string kept_as() const override { return "posture-recording"; }
    RecordingImport& recording() override { return recording_; }
    const RecordingImport& recording() const override { return recording_; }
    RecordingFields& fields() override { return fields_; }
    const RecordingFields& fields() const override { return fields_; }
    bool read_file() override;
    std::string recording_text() override { return posture_recording_words(recording_, tr()); }
    std::string parts_title() override {
        return tr().tr("Parts, with the share of the time bent or twisted over an angle");
    }
    std::vector<TextTable::Column> part_columns() override;
    std::string cell_of_part(std::size_t part, std::size_t column) override {
        return posture_cell(recording_, part, column, tr());
    }
    wxWindow* make_drawing() override {
        drawing_ = new ZoneView(page());
        drawing_->show({.in_words = tr().tr("Time in zones")});
        return drawing_;
    }
    TextTable* make_values() override;
    void show_details(std::size_t part) override;
    void put_into_task(Entered& entered, std::size_t task, std::size_t part,
                       const std::string& name_of_new_task) override {
        use_in_task(entered, task, core::posture_rows(recording_.summary(part)), name_of_new_task);
    }

  private:
    PostureImport recording_;
    PostureFields fields_;
    ZoneView* drawing_{};
    TextTable* values_{};
    std::vector<PostureValue> shown_{};
};

bool PostureDialog::read_file() {
    recording_.read(fields_.file());
    return true;
}

std::vector<TextTable::Column> PostureDialog::part_columns() {
    std::vector<TextTable::Column> columns;
    for (const auto& title : posture_column_titles(tr()))
        columns.push_back(
            {.title = title, .digits = columns.size() < 2 ? first_digits : share_digits});
    return columns;
}

TextTable* PostureDialog::make_values() {
    values_ = new TextTable(page(), tr().tr("Zones, percentiles and episodes of the chosen part"),
                            {{.title = tr().tr("Quantity"), .digits = name_digits},
                             {.title = tr().tr("Value"), .digits = value_digits}});
    return values_;
}

void PostureDialog::show_details(std::size_t part) {
    const auto& summary = recording_.summary(part);
    drawing_->show(zone_bars(summary, tr()));
    shown_ = posture_values(summary, tr());
    values_->show(shown_.size(), [this](std::size_t row, std::size_t column) {
        const auto& value = shown_.at(row);
        return column == 0 ? value.name : value.value;
    });
}

}  // namespace

void show_posture_import(wxWindow* parent, Session& session) {
    PostureDialog dialog(parent, session);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app
