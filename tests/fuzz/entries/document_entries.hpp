// What the fuzzer feeds to the reader of documents: any bytes, which must be refused with an Error
// or get a verdict.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::tests {

void try_document(std::string_view bytes);

// A good one to start from: it carries its facts, the instrument and the result.
std::string seed_document();

}  // namespace werkrug::tests
