#include "app/gui/recording/posture_fields.hpp"

#include <wx/choice.h>
#include <wx/textctrl.h>

#include <array>
#include <utility>

namespace werkrug::app {

namespace {

// In the order of the entries; before them stands "as in the file".
constexpr std::array units{core::SignalUnit::deg, core::SignalUnit::rad, core::SignalUnit::g,
                           core::SignalUnit::m_s2};
constexpr std::array separators{',', ';', '\t'};

template <typename Value, std::size_t Size>
std::optional<Value> chosen(const wxChoice& choice, const std::array<Value, Size>& values) {
    const int selected = choice.GetSelection();
    if (selected < 1) return std::nullopt;
    return values.at(static_cast<std::size_t>(selected - 1));
}

}  // namespace

PostureFields::PostureFields(DialogForm& form, std::function<void()> read)
    : RecordingFields(form, std::move(read), {"csv", "txt"}) {
    const auto& tr = form.tr();
    const auto as_it_is = tr.tr("as in the file");
    unit_ = add_choice_option("--unit", tr.tr("&Unit"),
                              {as_it_is, tr.tr("degrees"), tr.tr("radians"), "g", "m/s²"});
    columns_ = add_text_option("--columns", tr.tr("Col&umns"), tr.tr("time, flexion, rotation"));
    separator_ = add_choice_option("--separator", tr.tr("&Separator"),
                                   {as_it_is, tr.tr("comma"), tr.tr("semicolon"), tr.tr("tab")});
    show_options();
}

PostureFile PostureFields::file() const {
    return {.path = path(),
            .columns = {.unit = chosen(*unit_, units), .names = listed_names(typed_in(*columns_))},
            .separator = chosen(*separator_, separators)};
}

}  // namespace werkrug::app
