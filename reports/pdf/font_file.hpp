// A file without a name that holds a face: libharu loads fonts from a path only.
#pragma once

#include "reports/pdf/typeface.hpp"

#include <span>
#include <string>

namespace werkrug::reports::pdf {

class FontFile {
  public:
    // Throws std::system_error when the system has no memory left for it.
    explicit FontFile(std::span<const unsigned char> bytes);
    ~FontFile();
    FontFile(const FontFile&) = delete;
    FontFile& operator=(const FontFile&) = delete;

    // Where it can be opened for as long as this object lives.
    std::string path() const;

  private:
    int descriptor_;
};

// The file of a face, made when first asked for and kept: libharu reads it until a document is
// done.
const FontFile& face_file(Face face);

}  // namespace werkrug::reports::pdf
