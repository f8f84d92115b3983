// Fields for a day: any usual form, years of four digits, never a guess.
#include "app/gui/fields_base.hpp"
#include "app/gui/typed_words.hpp"

namespace werkrug::app {

namespace {

constexpr int date_width = 150;

using Get = std::function<std::optional<core::Date>(const core::Case&)>;
using Set = std::function<void(core::Case&, std::optional<core::Date>)>;

FieldSpec with_form(FieldSpec spec, const core::Translator& tr) {
    if (spec.hint.empty()) spec.hint = tr.tr("dd-mm-yyyy");
    return spec;
}

class DateField : public TypedField {
  public:
    DateField(const FieldPlace& place, FieldSpec given, Get get, Set set)
        : TypedField(place, with_form(std::move(given), place.session.tr()), 0, date_width),
          get_(std::move(get)),
          set_(std::move(set)) {}

  protected:
    std::string fact_text() const override {
        const auto date = get_(session().facts());
        return date ? typed_date(*date) : std::string{};
    }
    bool means_fact(const std::string& text) const override {
        return parse_typed_date(text) == get_(session().facts());
    }
    bool take(const std::string& text) override {
        const auto date = parse_typed_date(text);
        session().edit([&](core::Case& facts) { set_(facts, date); }, path());
        return date.has_value();
    }
    std::string complaint(const std::string& text) const override {
        return date_complaint(text, tr());
    }
    bool hopeless(const std::string& text) const override { return hopeless_date(text); }

  private:
    Get get_;
    Set set_;
};

}  // namespace

std::unique_ptr<Field> make_date_field(const FieldPlace& place, FieldSpec spec, Get get, Set set) {
    return std::make_unique<DateField>(place, std::move(spec), std::move(get), std::move(set));
}

}  // namespace werkrug::app
