#include "app/gui/fields.hpp"

#include "app/gui/field_path.hpp"
#include "app/gui/fields_base.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::app {

FieldGroup::FieldGroup(wxWindow* parent, Session& session, Mnemonics mnemonics, int label_width)
    : parent_(parent),
      session_(session),
      mnemonics_(mnemonics),
      label_width_(parent->FromDIP(label_width)),
      sizer_(new wxFlexGridSizer(2, parent->FromDIP(wxSize(space::medium, space::small)))) {
    constexpr std::size_t control_column = 1;
    sizer_->AddGrowableCol(control_column);
}

FieldGroup::~FieldGroup() = default;

FieldPlace FieldGroup::place() const {
    return {parent_, sizer_, session_, mnemonics_, label_width_};
}

void FieldGroup::text(FieldSpec spec, std::function<Text(const core::Case&)> get,
                      std::function<void(core::Case&, Text)> set, bool multiline) {
    fields_.push_back(
        make_text_field(place(), std::move(spec), std::move(get), std::move(set), multiline));
}

void FieldGroup::date(FieldSpec spec,
                      std::function<std::optional<core::Date>(const core::Case&)> get,
                      std::function<void(core::Case&, std::optional<core::Date>)> set) {
    fields_.push_back(make_date_field(place(), std::move(spec), std::move(get), std::move(set)));
}

void FieldGroup::number(FieldSpec spec, std::string_view limit,
                        std::function<std::optional<double>(const core::Case&)> get,
                        std::function<void(core::Case&, std::optional<double>)> set) {
    fields_.push_back(
        make_number_field(place(), std::move(spec), limit, std::move(get), std::move(set)));
}

void FieldGroup::choice(FieldSpec spec, Options options, std::function<Text(const core::Case&)> get,
                        std::function<void(core::Case&, Text)> set) {
    fields_.push_back(make_choice_field(place(), std::move(spec), std::move(options),
                                        std::move(get), std::move(set)));
}

void FieldGroup::radio(FieldSpec spec, Options options, std::function<Text(const core::Case&)> get,
                       std::function<void(core::Case&, Text)> set) {
    fields_.push_back(make_radio_field(place(), std::move(spec), std::move(options), std::move(get),
                                       std::move(set)));
}

void FieldGroup::refresh() {
    for (const auto& field : fields_) field->refresh();
}

bool FieldGroup::focus(std::string_view path) {
    for (const auto& field : fields_) {
        if (!is_within(path, field->path()) && !is_within(field->path(), path)) continue;
        field->focus();
        return true;
    }
    return false;
}

FieldGroup::Options list_options(const Session& session, std::string_view list) {
    FieldGroup::Options options;
    for (const tables::CodeEntry& entry : tables::code_list(list))
        options.emplace_back(entry.code, entry.title.in(session.language()));
    return options;
}

FieldGroup::Options optional_list(const Session& session, std::string_view list) {
    auto options = list_options(session, list);
    options.insert(options.begin(), {"", session.tr().tr("– not chosen –")});
    return options;
}

}  // namespace werkrug::app
