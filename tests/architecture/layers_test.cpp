// Includes point down only: app -> reports -> core -> tables; libraries stay in their rooms.
#include "tests/architecture/layers.hpp"

#include "tests/architecture/sources.hpp"

#include <catch2/catch.hpp>

using namespace werkrug::tests;

namespace {

std::size_t violations(const char* file, const char* source) {
    return layer_violations(file, source).size();
}

}  // namespace

TEST_CASE("an include that points up is found") {
    CHECK(violations("tables/parse.cpp", "#include \"core/date.hpp\"\n") == 1);
    CHECK(violations("core/date.cpp", "#include \"reports/insurer_report.hpp\"\n") == 1);
    CHECK(violations("reports/a.cpp", "  #  include \"app/gui/page.hpp\"\n") == 1);
    CHECK(violations("core/date.cpp", "#include \"date.hpp\"\n") == 1);
    CHECK(violations("core/date.cpp", "#include \"tests/support/paths.hpp\"\n") == 1);
}

TEST_CASE("a library outside its room is found") {
    CHECK(violations("core/a.cpp", "#include <wx/string.h>\n") == 1);
    CHECK(violations("app/cli/a.cpp", "#include <wx/string.h>\n") == 1);
    CHECK(violations("core/a.cpp", "#include <pugixml.hpp>\n") == 1);
    CHECK(violations("app/gui/a.cpp", "#include <hpdf.h>\n") == 1);
    CHECK(violations("app/cli/a.cpp", "#include <curl/curl.h>\n") == 1);
    CHECK(violations("core/assessment/a.cpp", "#include <fstream>\n") == 1);
}

TEST_CASE("includes that point down are good") {
    CHECK(violations("app/gui/a.cpp",
                     "#include \"reports/insurer_report.hpp\"\n#include \"core/date.hpp\"\n"
                     "#include <wx/string.h>\n#include <vector>\n") == 0);
    CHECK(violations("core/a.cpp", "#include \"tables/parse.hpp\"\n#include <sodium.h>\n") == 0);
}

TEST_CASE("every include of the program points down") {
    const auto sources = room_sources();
    REQUIRE_FALSE(sources.empty());
    for (const auto& source : sources) {
        for (const auto& violation : layer_violations(source.path, source.text)) {
            FAIL_CHECK(violation.file << ":" << violation.line << ": " << violation.what);
        }
    }
}
