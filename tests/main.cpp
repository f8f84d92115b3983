// Starts the tests in the locale of the environment, so that a run under nl_NL.UTF-8 (decimal
// comma) finds code that reads or writes numbers by the locale.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <clocale>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace {

// Dutch was asked for, but the machine does not know it: a test run that would prove nothing.
bool locale_is_missing() {
    const bool known = std::setlocale(LC_ALL, "") != nullptr;
    const char* wanted = std::getenv("LC_ALL");
    const bool dutch = wanted != nullptr && std::string_view{wanted}.starts_with("nl_NL");
    return !known || (dutch && std::string_view{std::localeconv()->decimal_point} != ",");
}

}  // namespace

int main(int argc, char* argv[]) {
    if (locale_is_missing()) {
        std::cerr << "The locale of the environment is not installed.\n";
        return EXIT_FAILURE;
    }
    return Catch::Session().run(argc, argv);
}
