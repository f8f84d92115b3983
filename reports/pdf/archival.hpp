// What makes a document fit for an archive: PDF/A-2b, or PDF/A-3b when files are attached (ISO
// 19005-2 and -3). The rules that libharu already keeps (fonts embedded, no transparency, no
// encryption) are checked by the tests, not here.
#pragma once

class QPDF;

namespace werkrug::reports::pdf {

// Names the colour space that its colours are meant in (sRGB), marks its links as printed, numbers
// its pages.
void make_archival(QPDF& pdf);

}  // namespace werkrug::reports::pdf
