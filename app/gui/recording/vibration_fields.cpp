#include "app/gui/recording/vibration_fields.hpp"

#include <wx/choice.h>
#include <wx/textctrl.h>

#include <utility>

namespace werkrug::app {

namespace {

enum AccelerationChoice { as_in_file, metric, gravity };

}  // namespace

VibrationFields::VibrationFields(DialogForm& form, std::function<void()> read)
    : RecordingFields(form, std::move(read), {"wav", "csv", "txt", "gz"}) {
    const auto& tr = form.tr();
    const auto as_it_is = tr.tr("as in the file");
    rate_ = add_text_option("--rate", tr.tr("&Sampling rate (Hz)"), as_it_is);
    unit_ = add_choice_option("--unit", tr.tr("&Unit"), {as_it_is, "m/s²", "g"});
    axes_ = add_text_option("--axes", tr.tr("&Axes, or their columns"), "x, y, z");
    full_scale_ = add_text_option("--full-scale", tr.tr("&Largest sample (WAV)"), "1");
    show_options();
}

std::optional<core::RecordingOptions> VibrationFields::options() const {
    core::RecordingOptions options{.axes = listed_names(typed_in(*axes_))};
    for (const auto& [field, value] :
         {std::pair{rate_, &options.rate_hz}, std::pair{full_scale_, &options.full_scale}}) {
        if (take_number(*field, *value)) continue;
        field->SetFocus();
        return std::nullopt;
    }
    if (unit_->GetSelection() == metric) options.unit = core::AccelerationUnit::m_s2;
    if (unit_->GetSelection() == gravity) options.unit = core::AccelerationUnit::g;
    return options;
}

}  // namespace werkrug::app
