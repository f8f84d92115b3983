// Files with numbers of the practice that leave the register: where they go is asked, and each is
// logged before it is written.
#pragma once

#include "core/register/audit_log.hpp"
#include "core/register/register.hpp"
#include "core/text/translator.hpp"

#include <functional>
#include <string>

class wxWindow;

namespace werkrug::app {

struct PracticeFile {
    core::ExportKind what{};
    std::string recipient{};  // for the log; may be empty
    std::string name{};       // proposed, without extension
    std::string kind{};       // "PDF documents"
    std::string extension{};  // "pdf"
    std::function<std::string()> bytes{};
    // A second file that goes with it, when there is one: its place by that of the first.
    std::function<std::string(const std::string& path)> second_path{};
    std::function<std::string()> second_bytes{};
};

class PracticeFiles {
  public:
    // The register must be open for writing when something is saved. `folder`: to begin with.
    PracticeFiles(core::Register& cases, std::string folder, const core::Translator& tr)
        : cases_(cases), folder_(std::move(folder)), tr_(tr) {}

    // Never in the place of the register. Says itself what went wrong; nothing is written then.
    void save(wxWindow* parent, const PracticeFile& file);

    bool can_save() const { return !cases_.read_only(); }

  private:
    void write(const PracticeFile& file, const std::string& path, const std::string& second);

    core::Register& cases_;
    std::string folder_;
    const core::Translator& tr_;
};

}  // namespace werkrug::app
