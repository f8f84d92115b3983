// Rows on standard output or in a file, as they are made: with little memory however many.
#pragma once

#include "core/io/atomic_file.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::app {

class RowOutput {
  public:
    // Standard output when `out_file` is empty. All functions throw Error when it cannot be
    // written.
    explicit RowOutput(const std::string& out_file);

    void write(std::string_view text);
    // Lets go of what was kept back. Of a file nothing can be seen before finish().
    void flush();
    // Ends the file and puts it in its place. Without it there is none.
    void finish();

  private:
    std::optional<core::AtomicFile> file_{};
    std::string waiting_{};
};

}  // namespace werkrug::app
