#include "core/case/occupation.hpp"

namespace werkrug::core {

namespace {

bool has_own_words(const CodedText& occupation) {
    if (occupation.text.empty()) return false;
    const auto* before = unit_group_of(occupation);
    return before == nullptr ||
           (occupation.text != before->title.nl && occupation.text != before->title.en);
}

}  // namespace

bool has_isco_code(const CodedText& occupation) {
    return !occupation.code.empty() && (occupation.scheme.empty() || occupation.scheme == isco_08);
}

const tables::UnitGroup* unit_group_of(const CodedText& occupation) {
    return has_isco_code(occupation) ? tables::find_occupation(occupation.code) : nullptr;
}

void take_occupation(CodedText& occupation, const tables::UnitGroup& group, Language language) {
    if (!has_own_words(occupation)) occupation.text = group.title.in(language);
    occupation.code = group.code;
    occupation.scheme = isco_08;
}

}  // namespace werkrug::core
