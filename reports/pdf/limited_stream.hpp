// What a stream of a foreign PDF holds, up to a limit: a few kilobytes can be made to unpack to
// more than any memory holds.
#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cstddef>
#include <string>

namespace werkrug::reports::pdf {

// The unpacked bytes. Throws Error, which names `file`, when there are more than `most_bytes`, and
// when they cannot be unpacked.
std::string unpacked(QPDFObjectHandle stream, std::size_t most_bytes, const std::string& file);

// Of all that is drawn on a page.
std::string unpacked_contents(QPDFPageObjectHelper page, std::size_t most_bytes,
                              const std::string& file);

}  // namespace werkrug::reports::pdf
