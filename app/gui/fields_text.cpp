// Fields of free text, of one line or of several.
#include "app/gui/fields_base.hpp"

namespace werkrug::app {

namespace {

constexpr int lines_height = 84;

using Get = std::function<FieldGroup::Text(const core::Case&)>;
using Set = std::function<void(core::Case&, FieldGroup::Text)>;

class TextField : public TypedField {
  public:
    TextField(const FieldPlace& place, FieldSpec given, Get get, Set set, bool multiline)
        : TypedField(place, std::move(given), multiline ? wxTE_MULTILINE : 0, -1,
                     multiline ? lines_height : -1),
          get_(std::move(get)),
          set_(std::move(set)) {}

  protected:
    std::string fact_text() const override { return get_(session().facts()); }
    bool means_fact(const std::string& text) const override {
        return cleaned_text(text) == fact_text();
    }
    bool take(const std::string& text) override {
        session().edit([&](core::Case& facts) { set_(facts, cleaned_text(text)); }, path());
        return true;
    }
    std::string complaint(const std::string&) const override { return {}; }
    bool hopeless(const std::string&) const override { return false; }

  private:
    Get get_;
    Set set_;
};

}  // namespace

std::unique_ptr<Field> make_text_field(const FieldPlace& place, FieldSpec spec, Get get, Set set,
                                       bool multiline) {
    return std::make_unique<TextField>(place, std::move(spec), std::move(get), std::move(set),
                                       multiline);
}

}  // namespace werkrug::app
