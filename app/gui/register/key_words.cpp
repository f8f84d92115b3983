#include "app/gui/register/key_words.hpp"

#include <algorithm>
#include <iterator>

namespace werkrug::app {

std::string key_words(const std::vector<core::KeySlot>& slots, std::size_t place,
                      const core::Translator& tr) {
    if (slots.at(place).kind == core::SlotKind::recovery) return tr.tr("Recovery key");
    const auto number = std::count_if(
        slots.begin(), std::next(slots.begin(), static_cast<std::ptrdiff_t>(place) + 1),
        [](const auto& slot) { return slot.kind == core::SlotKind::passphrase; });
    return tr.tr("Passphrase {0}", {std::to_string(number)});
}

}  // namespace werkrug::app
