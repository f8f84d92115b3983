#include "app/gui/typed_words.hpp"

#include "app/gui/typed_values.hpp"

namespace werkrug::app {

std::string date_complaint(const std::string& text, const core::Translator& tr) {
    if (lacks_century(text)) return tr.tr("Write the year with four digits, for example 3-2-1961.");
    return tr.tr("This is no date. Write for example 3-2-1961 or 1961-02-03.");
}

}  // namespace werkrug::app
