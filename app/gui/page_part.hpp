// A section of a page that shows and focuses its fields itself.
#pragma once

#include <string_view>

namespace werkrug::app {

class PagePart {
  public:
    virtual ~PagePart() = default;

    // As those of Page (app/gui/page.hpp).
    virtual void refresh() = 0;
    virtual bool focus_field(std::string_view path) = 0;

  protected:
    PagePart() = default;
    PagePart(const PagePart&) = default;
    PagePart& operator=(const PagePart&) = default;
};

}  // namespace werkrug::app
