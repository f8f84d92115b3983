// Any bytes as a recording or as marks: refused with an Error, or evaluated to finite values.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tests {

// As a recording of whatever kind its first bytes say. Text gets a sampling rate.
void try_recording(std::string_view bytes);
void try_time_marks(std::string_view bytes);

// Small good files to start from: WAV files of every format, text files of every layout, gzip.
std::vector<std::string> wav_seeds();
std::vector<std::string> csv_seeds();
std::vector<std::string> time_mark_seeds();

}  // namespace werkrug::tests
