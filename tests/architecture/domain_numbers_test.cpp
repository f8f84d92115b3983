// No number of the domain stands in C++ where it belongs in tables/data.
#include "tests/architecture/domain_numbers.hpp"

#include "tests/architecture/sources.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <vector>

using namespace werkrug::tests;

namespace {

std::set<double> all_numbers_of_data() {
    std::set<double> numbers;
    const auto folder = source_dir() / "tables" / "data";
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder}) {
        if (entry.path().extension() == ".xml") numbers.merge(numbers_of_data(read_bytes(entry)));
    }
    return numbers;
}

const std::set<double>& data() {
    static const auto numbers = all_numbers_of_data();
    return numbers;
}

std::size_t found(const char* file, const char* source) {
    return suspicious_numbers(file, source, data()).size();
}

}  // namespace

TEST_CASE("the data holds the numbers of the model") {
    // Published: priors, ages, odds ratios, threshold (domain: the three-step instrument).
    for (const double number : {22.0, 0.22, 30.0, 34.0, 35.0, 45.0, 1.51, 1.92, 1.68, 1.93, 1.39,
                                1.63, 1.30, 50.0, 20.0, 55.0, 42.0, 84.0, 25.0, 15.0, 5.0}) {
        CHECK(data().contains(number));
    }
}

TEST_CASE("numbers of the domain are found where decisions are made") {
    for (const char* file : {"core/assessment/assess.cpp", "tables/instrument.cpp"}) {
        CHECK(found(file, "if (age < 35) return young;") == 1);
        CHECK(found(file, "const double lifting = 1.51;") == 1);
        CHECK(found(file, "return percent >= 50;") == 1);
        CHECK(found(file, "constexpr auto prior = 0.22;") == 1);
        CHECK(found(file, "subacute = days >= 42;") == 1);
        CHECK(found(file, "double load_kg{25};") == 1);
        CHECK(found(file, "heavy = lifts_per_min >= 2;") == 1);
        CHECK(found(file, "const double hours{2};") == 1);
        CHECK(found(file, "z = 1.959964 * error;") == 1);
        CHECK(found(file, "f(.5, 1e1, 7, 1'000);") == 4);
    }
}

TEST_CASE("numbers of the domain are found where results are shown") {
    for (const char* file : {"reports/insurer/page.cpp", "app/gui/window.cpp"}) {
        CHECK(found(file, "if (age < 35) return young;") == 1);
        CHECK(found(file, "if (35 > years_old) return young;") == 1);
        CHECK(found(file, "const double lifting = 1.51;") == 1);
        CHECK(found(file, "if (value >= 50) mark();") == 1);
        CHECK(found(file, "draw(0.22);") == 1);
        CHECK(found(file, "chronic = duration_days - 84;") == 1);
        CHECK(found(file, "const int threshold = 50;") == 1);
        CHECK(found(file, "draw_line(threshold_x, 50.0 /* percent */);") == 1);
    }
}

TEST_CASE("numbers of layout, comments and texts are left alone") {
    CHECK(found("core/a.cpp", "for (int i = 0; i < n; i = i + 1) sum += 100 * x[0];") == 0);
    CHECK(found("core/a.cpp", "std::array<double, 3> axes{}; y = text.substr(2) & 0x3F;") == 0);
    CHECK(found("core/a.cpp", "// 35 years\n/* 1.51 */ f(\"under 35\", '4', R\"(50)\");") == 0);
    CHECK(found("core/a.cpp", "#define WIDTH 35\nint a8_count(std::uint32_t x2);") == 0);
    CHECK(found("reports/a.cpp", "page.move_to(margin + 50, 35); set_size(20);") == 0);
    CHECK(found("app/gui/a.cpp", "sizer->Add(panel, 1, wxALL, 5); frame->SetSize(1000, 700);") ==
          0);
    CHECK(found("app/gui/a.cpp", "if (width < 701) shrink(0.5);") == 0);
}

TEST_CASE("an explanation covers its own code only") {
    const auto explanations =
        read_explanations("# why\ncore/a.cpp: minutes / 60 -- of the clock\n");
    REQUIRE(explanations.size() == 1);
    const auto explained = [&](const char* file, const char* source) {
        const auto numbers = suspicious_numbers(file, source, data());
        REQUIRE(numbers.size() == 1);
        return explains(explanations[0], numbers[0]);
    };
    CHECK(explained("core/a.cpp", "return minutes / 60;"));
    CHECK_FALSE(explained("core/a.cpp", "return age > 60;"));
    CHECK_FALSE(explained("core/b.cpp", "return minutes / 60;"));
    CHECK_THROWS(read_explanations("core/a.cpp: minutes / 60\n"));
}

TEST_CASE("every number in C++ is structural or explained") {
    const auto list = source_dir() / "tests" / "architecture" / "structural_numbers.txt";
    const auto explanations = read_explanations(read_bytes(list));
    std::vector<bool> used(explanations.size(), false);
    for (const auto& source : room_sources()) {
        for (const auto& number : suspicious_numbers(source.path, source.text, data())) {
            bool explained = false;
            for (std::size_t i = 0; i < explanations.size(); ++i) {
                if (!explains(explanations[i], number)) continue;
                used[i] = true;
                explained = true;
            }
            if (explained) continue;
            FAIL_CHECK(number.file << ":" << number.line << ": " << number.literal
                                   << " looks like a number of the domain. Those stand in "
                                      "tables/data; explain others in structural_numbers.txt.\n"
                                   << number.code);
        }
    }
    for (std::size_t i = 0; i < explanations.size(); ++i) {
        if (used[i]) continue;
        FAIL_CHECK("structural_numbers.txt explains what is not there: "
                   << explanations[i].file << ": " << explanations[i].code);
    }
}
