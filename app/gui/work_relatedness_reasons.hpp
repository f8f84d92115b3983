// Why: the steps of the reasoning with their sources, or the remarks to be aware of.
#pragma once

#include "app/gui/layout.hpp"
#include "app/gui/session.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

class WorkRelatednessReasons : public Card {
  public:
    enum class Part { steps, remarks };
    WorkRelatednessReasons(wxWindow* parent, Session& session, Part part);

    void refresh();

  private:
    struct Line {
        std::string text{};
        std::string source{};

        bool operator==(const Line&) const = default;
    };
    std::vector<Line> current_lines() const;
    void show(const std::vector<Line>& lines);

    Session& session_;
    Part part_;
    wxBoxSizer* list_;
    std::vector<Line> shown_{};
    bool shown_once_{false};
};

}  // namespace werkrug::app
