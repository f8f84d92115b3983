#include "app/gui/recording/vibration_dialog.hpp"

#include "app/gui/recording/import_dialog.hpp"
#include "app/gui/recording/recording_use.hpp"
#include "app/gui/recording/spectrum_view.hpp"
#include "app/gui/recording/vibration_fields.hpp"
#include "app/gui/recording/vibration_rows.hpp"

#include <array>

namespace werkrug::app {

namespace {

struct ColumnOf {
    VibrationColumn column;
    int digits;
};
constexpr std::array columns{
    ColumnOf{VibrationColumn::title, 18}, ColumnOf{VibrationColumn::time, 17},
    ColumnOf{VibrationColumn::rms_x, 8},  ColumnOf{VibrationColumn::rms_y, 8},
    ColumnOf{VibrationColumn::rms_z, 8},  ColumnOf{VibrationColumn::vdv, 17},
    ColumnOf{VibrationColumn::mtvv, 19},  ColumnOf{VibrationColumn::crest, 15}};
constexpr int band_digits = 11;
constexpr int value_digits = 7;

class VibrationDialog : public ImportDialog {
  public:
    VibrationDialog(wxWindow* parent, Session& session)
        : ImportDialog(parent, session, session.tr().tr("Import a vibration recording")),
          fields_(*this, [this] { read(); }) {
        add_below_fields();
    }

  protected:
    std::string kept_as() const override { return "vibration-recording"; }
    RecordingImport& recording() override { return recording_; }
    const RecordingImport& recording() const override { return recording_; }
    RecordingFields& fields() override { return fields_; }
    const RecordingFields& fields() const override { return fields_; }
    bool read_file() override;
    std::string recording_text() override;
    std::string parts_title() override {
        return tr().tr("Parts, weighted r.m.s. and MTVV in m/s², VDV in m/s^1.75");
    }
    std::vector<TextTable::Column> part_columns() override;
    std::string cell_of_part(std::size_t part, std::size_t column) override {
        return part_cell(recording_, part, columns.at(column).column, tr());
    }
    wxWindow* make_drawing() override {
        drawing_ = new SpectrumView(page(), tr());
        drawing_->show(spectrum_bars({}, {}, tr()));
        return drawing_;
    }
    TextTable* make_values() override;
    void show_details(std::size_t part) override;
    void put_into_task(Entered& entered, std::size_t task, std::size_t part,
                       const std::string& name_of_new_task) override {
        use_in_task(entered, task, recording_.values(part), name_of_new_task);
    }

  private:
    VibrationImport recording_{};
    VibrationFields fields_;
    SpectrumView* drawing_{};
    TextTable* values_{};
    SpectrumBars bars_{};
};

bool VibrationDialog::read_file() {
    const auto options = fields_.options();
    if (options) recording_.read(fields_.path(), *options);
    return options.has_value();
}

std::string VibrationDialog::recording_text() {
    auto text = recording_words(recording_.analysis(), tr());
    for (const auto& warning : recording_.analysis().warnings)
        text += "\n⚠ " + problem_words(warning, fields_.option_fields(), tr());
    return text;
}

std::vector<TextTable::Column> VibrationDialog::part_columns() {
    std::vector<TextTable::Column> made;
    made.reserve(columns.size());
    for (const auto& [column, digits] : columns)
        made.push_back({.title = part_column_title(column, tr()), .digits = digits});
    return made;
}

TextTable* VibrationDialog::make_values() {
    std::vector<TextTable::Column> made{{.title = tr().tr("Band (Hz)"), .digits = band_digits}};
    for (const auto& axis : tables::vibration_rules().axes)
        made.push_back({.title = axis.name, .digits = value_digits});
    values_ = new TextTable(
        page(), tr().tr("Spectrum of the chosen part, unweighted r.m.s. in m/s²"), made);
    return values_;
}

void VibrationDialog::show_details(std::size_t part) {
    bars_ = spectrum_bars(recording_.spectrum(part), recording_.values(part), tr());
    drawing_->show(bars_);
    values_->show(bars_.bands.size(), [this](std::size_t row, std::size_t column) {
        return spectrum_cell(bars_, row, column);
    });
}

}  // namespace

void show_vibration_import(wxWindow* parent, Session& session) {
    VibrationDialog dialog(parent, session);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app
