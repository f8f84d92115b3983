// For C libraries that write numbers with printf: GTK sets the locale of the user, in which they
// would write a comma into a file that needs a point.
#pragma once

#include <clocale>
#include <new>

namespace werkrug::core {

// While it lives, the C library writes the numbers of this thread with a point.
class PlainNumbers {
  public:
    // Throws std::bad_alloc.
    PlainNumbers() : plain_(newlocale(LC_NUMERIC_MASK, "C", nullptr)) {
        if (plain_ == nullptr) throw std::bad_alloc();
        before_ = uselocale(plain_);
    }
    ~PlainNumbers() {
        uselocale(before_);
        freelocale(plain_);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;
    PlainNumbers(PlainNumbers&&) = delete;
    PlainNumbers& operator=(PlainNumbers&&) = delete;

  private:
    locale_t plain_;
    locale_t before_{};
};

}  // namespace werkrug::core
