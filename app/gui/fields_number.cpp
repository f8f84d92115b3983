// Fields for a number within the plausible range of its kind.
#include "app/gui/fields_base.hpp"
#include "tables/field_limits.hpp"

#include <cmath>

namespace werkrug::app {

namespace {

constexpr int number_width = 90;

using Get = std::function<std::optional<double>(const core::Case&)>;
using Set = std::function<void(core::Case&, std::optional<double>)>;

FieldSpec with_unit(FieldSpec spec, const tables::FieldLimit& limit) {
    if (spec.unit.empty()) spec.unit = limit.unit;
    return spec;
}

class NumberField : public TypedField {
  public:
    NumberField(const FieldPlace& place, FieldSpec given, const tables::FieldLimit& limit, Get get,
                Set set)
        : TypedField(place, with_unit(std::move(given), limit), 0, number_width),
          limit_(limit),
          get_(std::move(get)),
          set_(std::move(set)) {}

  protected:
    std::string fact_text() const override {
        const auto value = get_(session().facts());
        return value ? typed_number(*value, session().language()) : std::string{};
    }
    bool means_fact(const std::string& text) const override {
        return value_of(text) == get_(session().facts());
    }
    bool take(const std::string& text) override {
        const auto value = value_of(text);
        session().edit([&](core::Case& facts) { set_(facts, value); }, path());
        return value.has_value();
    }
    std::string complaint(const std::string& text) const override {
        const auto number = parse_typed_number(text);
        if (!number)
            return tr().tr(
                "This is no number. Write for example 2,5 or 2.5, without marks for thousands.");
        if (*number < limit_.min || *number > limit_.max)
            return tr().tr("Must be between {0} and {1}.", {shown(limit_.min), shown(limit_.max)});
        return tr().tr("Must be a whole number.");
    }
    bool hopeless(const std::string& text) const override {
        if (hopeless_number(text)) return true;
        const auto number = parse_typed_number(text);
        return number && *number > limit_.max;
    }

  private:
    std::optional<double> value_of(const std::string& text) const {
        const auto number = parse_typed_number(text);
        if (!number || *number < limit_.min || *number > limit_.max) return std::nullopt;
        if (limit_.whole && std::trunc(*number) != *number) return std::nullopt;
        return number;
    }
    std::string shown(double value) const { return typed_number(value, session().language()); }

    tables::FieldLimit limit_;
    Get get_;
    Set set_;
};

}  // namespace

std::unique_ptr<Field> make_number_field(const FieldPlace& place, FieldSpec spec,
                                         std::string_view limit, Get get, Set set) {
    return std::make_unique<NumberField>(place, std::move(spec), tables::field_limit(limit),
                                         std::move(get), std::move(set));
}

}  // namespace werkrug::app
