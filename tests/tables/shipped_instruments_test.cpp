// The two instruments in the program against the numbers of the publication they are derived from,
// doi 10.5271/sjweh.749 (abstract), and against their schema.
#include "tables/etiologic_fraction.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <filesystem>
#include <string>
#include <vector>

using namespace werkrug;
using namespace werkrug::tables;

namespace {

const Instrument& physical() {
    return find_shipped_instrument("lbp-loetters-2003")->instrument;
}
const Instrument& psychosocial() {
    return find_shipped_instrument("lbp-loetters-2003-psychosocial")->instrument;
}

double model_percent(const Instrument& instrument, std::size_t band, Level level,
                     const std::vector<std::string>& factors) {
    double sum = 0;
    for (const auto& factor : factors)
        sum += std::log(instrument.find_factor(factor)->find(level)->odds_ratio);
    return etiologic_fraction_percent(instrument.age_bands[band].prior_percent, sum);
}

std::filesystem::path instruments_dir() {
    return tests::source_dir() / "tables" / "data" / "instruments";
}

tests::Finished xmllint(const std::filesystem::path& file) {
    const auto schema = tests::source_dir() / "tables" / "data" / "instrument.xsd";
    return tests::run(
        {"xmllint", "--noout", "--nonet", "--schema", schema.string(), file.string()});
}

}  // namespace

TEST_CASE("Two instruments are shipped, both derived", "[tables][instrument]") {
    REQUIRE(shipped_instruments().size() == 2);
    for (const auto& file : shipped_instruments()) {
        CHECK(file.instrument.status == Status::derived);
        CHECK(file.xml == tests::read_bytes(instruments_dir() / file.file));
    }
    CHECK(default_instrument().instrument.id == "lbp-loetters-2003");
    CHECK(find_shipped_instrument("lbp") == nullptr);
}

TEST_CASE("Factors count as the two descriptions of the method say", "[tables][instrument]") {
    CHECK_FALSE(physical().find_factor("job-dissatisfaction")->counted);
    CHECK(psychosocial().find_factor("job-dissatisfaction")->counted);
    CHECK(physical().table.size() == 20);
    CHECK(psychosocial().table.size() == 23);
}

TEST_CASE("Odds ratios and points are those of the abstract", "[tables][instrument]") {
    struct Row {
        std::string factor;
        Level level;
        int points;
        double odds_ratio;
        double low;
        double high;
    };
    const auto row = GENERATE(values<Row>({
        {"lifting", Level::moderate, 4, 1.51, 1.31, 1.74},
        {"bending-twisting", Level::moderate, 5, 1.68, 1.41, 2.01},
        {"whole-body-vibration", Level::moderate, 3, 1.39, 1.24, 1.55},
        {"job-dissatisfaction", Level::present, 3, 1.30, 1.17, 1.45},
        {"lifting", Level::high, 7, 1.92, 0, 0},
        {"bending-twisting", Level::high, 7, 1.93, 0, 0},
        {"whole-body-vibration", Level::high, 5, 1.63, 0, 0},
    }));
    CAPTURE(row.factor);
    for (const auto* instrument : {&physical(), &psychosocial()}) {
        const auto* level = instrument->find_factor(row.factor)->find(row.level);
        REQUIRE(level != nullptr);
        CHECK(level->points == row.points);
        CHECK(level->odds_ratio == row.odds_ratio);
        CHECK(level->odds_ratio_low.value_or(0) == row.low);
        CHECK(level->odds_ratio_high.value_or(0) == row.high);
    }
}

TEST_CASE("Check values of the model and of the table", "[tables][instrument]") {
    const std::vector<std::string> three{"lifting", "bending-twisting", "whole-body-vibration"};
    const auto rounded = [](double percent) { return Approx(percent).margin(0.05); };
    CHECK(model_percent(physical(), 0, Level::high, three) == rounded(65.1));
    CHECK(model_percent(physical(), 1, Level::high, three) == rounded(58.4));
    CHECK(model_percent(physical(), 2, Level::high, three) == rounded(55.1));
    CHECK(model_percent(physical(), 1, Level::high, {three[0], three[1]}) == rounded(51.1));
    CHECK(model_percent(physical(), 1, Level::moderate, three) == rounded(50.1));
    CHECK(physical().table[19] == std::vector<double>{66.3, 59.5, 56.1});
    CHECK(physical().table[14][1] == 52.7);
    CHECK(physical().table[12][1] == 48.9);
}

TEST_CASE("No single factor reaches the threshold at any age", "[tables][instrument]") {
    for (std::size_t band = 0; band < physical().age_bands.size(); ++band)
        for (const auto& factor : psychosocial().factors) {
            CAPTURE(factor.id, band);
            CHECK(
                psychosocial().table[static_cast<std::size_t>(factor.levels.back().points)][band] <
                psychosocial().threshold_percent);
        }
}

TEST_CASE("The table never falls with points nor rises with age", "[tables][instrument]") {
    for (const auto& file : shipped_instruments()) {
        const auto& cells = file.instrument.table;
        for (std::size_t row = 0; row < cells.size(); ++row)
            for (std::size_t band = 0; band < cells[row].size(); ++band) {
                CHECK((row == 0 || cells[row][band] >= cells[row - 1][band]));
                CHECK((band == 0 || cells[row][band] <= cells[row][band - 1]));
            }
    }
}

TEST_CASE("35 and 45 belong to the middle age band", "[tables][instrument]") {
    const auto band = [](int age) {
        const auto found = physical().find_age_band(age);
        return found ? physical().age_bands[*found].id : std::string{"none"};
    };
    CHECK(band(14) == "none");
    CHECK(band(15) == "under-35");
    CHECK(band(34) == "under-35");
    CHECK(band(35) == "35-45");
    CHECK(band(45) == "35-45");
    CHECK(band(46) == "over-45");
    CHECK(band(75) == "over-45");
    CHECK(band(76) == "none");
}

TEST_CASE("Red flags: the emergency and the derived one", "[tables][instrument]") {
    const auto& flags = physical().diagnosis.red_flags;
    REQUIRE(flags.size() == 12);
    for (const auto& flag : flags) CHECK(flag.emergency == (flag.id == "cauda-equina"));
    CHECK(flags.back().id == "onset-age");
    CHECK(flags.back().onset_age_under == 20);
    CHECK(flags.back().onset_age_over == 55);
    CHECK(physical().find_red_flag("cauda-equina")->derived() == false);
}

TEST_CASE("Exposure criteria are marked as working definitions", "[tables][instrument]") {
    for (const auto& file : shipped_instruments())
        for (const auto& factor : file.instrument.factors)
            for (const auto& level : factor.levels) {
                CAPTURE(factor.id);
                CHECK(level.basis == Basis::working_definition);
                for (const auto& condition : level.conditions)
                    CHECK(condition.basis == Basis::working_definition);
            }
}

TEST_CASE("Instrument files fit their schema", "[tables][instrument]") {
    for (const auto& entry : std::filesystem::directory_iterator(instruments_dir())) {
        const auto finished = xmllint(entry.path());
        CAPTURE(finished.err);
        CHECK(finished.exit_code == 0);
    }
}

TEST_CASE("The schema refuses what the form forbids", "[tables][instrument]") {
    struct Change {
        std::string from;
        std::string to;
    };
    const auto change = GENERATE(values<Change>({
        {" version=\"1\" status", " status"},
        {"status=\"derived\"", "status=\"official\""},
        {"<en>History of malignancy</en>", ""},
        {"odds-ratio=\"1.51\"", "odds-ratio=\"1,51\""},
        {"measure=\"lifts_over_25kg_per_shift\"", "measure=\"lifts\""},
        {"source=\"ncvb-d004\"", "source=\"nobody\""},
        {"<model ", "<modell "},
    }));
    CAPTURE(change.from);
    auto text = default_instrument().xml;
    const auto found = text.find(change.from);
    REQUIRE(found != std::string::npos);
    text.replace(found, change.from.size(), change.to);
    const auto file = tests::scratch_dir("schema") / "broken.xml";
    tests::write_bytes(file, text);
    CHECK(xmllint(file).exit_code != 0);
}
