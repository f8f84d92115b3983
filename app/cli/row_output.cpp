#include "app/cli/row_output.hpp"

#include "tables/error.hpp"

#include <iostream>

namespace werkrug::app {

namespace {

constexpr std::size_t bytes_at_once = std::size_t{64} * 1024;

}  // namespace

RowOutput::RowOutput(const std::string& out_file) {
    if (!out_file.empty()) file_.emplace(out_file);
}

void RowOutput::write(std::string_view text) {
    waiting_ += text;
    if (waiting_.size() >= bytes_at_once) flush();
}

void RowOutput::flush() {
    if (file_) {
        file_->write(waiting_);
    } else if (!(std::cout << waiting_ << std::flush)) {
        throw Error("", msg("Standard output cannot be written"));
    }
    waiting_.clear();
}

void RowOutput::finish() {
    flush();
    if (file_) file_->finish();
}

}  // namespace werkrug::app
