// The text of a page as it was drawn here: for finding a known text, not for reading.
#pragma once

#include <string>

class QPDF;

namespace werkrug::reports::pdf {

// All that is shown on the last page, in the order of drawing; characters outside ASCII as "?".
// Empty when there is no page. Damaged content gives what comes before the damage; throws Error,
// which names `file`, for content that unpacks to more than a page of ours can hold.
std::string last_page_text(QPDF& pdf, const std::string& file);

}  // namespace werkrug::reports::pdf
