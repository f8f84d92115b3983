// A practice's own item texts: read whole, or refused with line and column.
#include "core/care/item_texts.hpp"

#include "tables/error.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace werkrug;

namespace {

const std::string header = "form,item,language,text\n";

// "LINE:COLUMN" of everything that is wrong.
std::vector<std::string> places(const std::string& bytes) {
    std::vector<std::string> places;
    try {
        core::read_item_texts(bytes, "texts.csv");
    } catch (const Error& error) {
        for (const auto& problem : error.problems())
            places.push_back(std::to_string(problem.position.line) + ":" +
                             std::to_string(problem.position.column));
    }
    return places;
}

using Places = std::vector<std::string>;

}  // namespace

TEST_CASE("texts are found by form, item and language", "[core][care]") {
    const auto texts = core::read_item_texts(
        "language;text;item;form\nnl;\"Zin, met komma\";1;start-back\n"
        "en;A sentence;1;SBST\nnl;Laatste;24;rmdq\n",
        "texts.csv");
    CHECK(texts.size() == 3);
    CHECK(texts.find("start-back", 1, Language::nl) == "Zin, met komma");
    CHECK(texts.find("start-back", 1, Language::en) == "A sentence");
    CHECK(texts.find("rmdq", 24, Language::nl) == "Laatste");
    CHECK(texts.find("rmdq", 24, Language::en).empty());
    CHECK(texts.find("nprs", 1, Language::nl).empty());
    CHECK(core::read_item_texts(header, "texts.csv").empty());
}

TEST_CASE("all that is wrong is told with its line and column", "[core][care]") {
    CHECK(places(header + "other,1,nl,a\n") == Places{"2:1"});
    CHECK(places(header + "nprs,2,nl,a\nnprs,0,nl,a\nnprs,x,nl,a\n") ==
          Places{"2:6", "3:6", "4:6"});
    CHECK(places(header + "nprs,1,de,a\n") == Places{"2:8"});
    CHECK(places(header + "nprs,1,nl, \n").size() == 1);
    CHECK(places(header + "nprs,1,nl," + std::string(1001, 'a') + "\n") == Places{"2:11"});
    CHECK(places(header + "nprs,1,nl,a\nNPRS,1,nl,b\n") == Places{"3:6"});
    CHECK(places(header + "nprs,1,nl\n").size() == 1);
    CHECK(places(header + "nprs,1,nl,\xFF\n").size() == 1);
    CHECK(places("form,item,text\nnprs,1,a\n").size() == 1);
    CHECK(places("").size() == 1);
}

TEST_CASE("memory stays bounded, and messages too", "[core][care]") {
    std::string many = header;
    for (int i = 0; i < 2000; ++i) many += "other,1,nl,a\n";
    CHECK(places(many).size() == 500);
    CHECK(places(header + "nprs,1,nl,\"" + std::string(100'000, 'a')).size() == 1);
}

TEST_CASE("a file that is too large or not there is refused by its name", "[core][care]") {
    const auto path = (tests::scratch_dir("item-texts") / "own-texts.csv").string();
    tests::write_bytes(path, header + "nprs,1,nl,Zin\n");
    CHECK(core::load_item_texts(path).find("nprs", 1, Language::nl) == "Zin");
    tests::write_bytes(path, header + std::string((1U << 20U) + 1, '\n'));
    CHECK_THROWS_AS(core::load_item_texts(path), Error);
    CHECK_THROWS_AS(core::load_item_texts(path + ".none"), Error);
}
