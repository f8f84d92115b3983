// The instruments that the cases of a register were assessed with, each read once however many
// cases are gone through.
#pragma once

#include "core/register/register.hpp"

#include <map>
#include <optional>
#include <string>

namespace werkrug::core {

class KeptInstruments {
  public:
    // The register must stay as long as this.
    explicit KeptInstruments(const Register& cases) : cases_(cases) {}

    // As it was when the revision was saved; null when the register does not have it. Good as long
    // as this. Throws Error when it is damaged.
    const tables::InstrumentFile* find(const SavedCase& saved);
    // The same; throws Error also when the register does not have it.
    const tables::InstrumentFile& need(const SavedCase& saved);

  private:
    const Register& cases_;
    std::map<std::string, std::optional<tables::InstrumentFile>> by_sha256_{};
};

}  // namespace werkrug::core
