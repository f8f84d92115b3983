// Signing as the last step, with a certificate made for the test; looked at with pdfsig.
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace werkrug::tests;

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// A folder with a report, and a store with a certificate called "doctor".
struct Desk {
    std::filesystem::path folder{scratch_dir("sign")};
    std::string report{(folder / "report.pdf").string()};
    std::string signed_file{(folder / "signed.pdf").string()};
    std::string store{(folder / "store").string()};

    explicit Desk(const std::string& password = {}) {
        std::filesystem::create_directory(store);
        write_bytes(folder / "noise", "not random: a certificate for this test only");
        write_bytes(folder / "password", password + "\n");
        const std::string db = "sql:" + store;
        const auto word = (folder / "password").string();
        const auto noise = (folder / "noise").string();
        REQUIRE(run({"certutil", "-N", "-d", db, "-f", word}).exit_code == 0);
        const auto made = run({"certutil", "-S", "-d", db, "-n", "doctor", "-s", "CN=M. Jansen",
                               "-x", "-t", "CT,C,C", "-f", word, "-z", noise});
        REQUIRE(made.exit_code == 0);
        const auto written =
            run({cli_path().string(), "report", (vectors_dir() / "case.xml").string(), "--for",
                 "own-file", "-o", report});
        REQUIRE(written.exit_code == 0);
    }

    Finished sign(const std::string& certificate = "doctor") const {
        return run({cli_path().string(), "sign", report, "-o", signed_file, "--certificate",
                    certificate, "--store", store, "--lang", "en"});
    }
    std::string pdfsig(const std::string& file) const {
        return run({"pdfsig", "-nssdir", "sql:" + store, file}).out;
    }
    // What the commands may leave: the two files of the test's own and its folder.
    bool left_nothing_behind() const {
        const std::filesystem::directory_iterator entries(folder);
        return std::none_of(begin(entries), end(entries), [](const auto& entry) {
            return entry.path().filename().string().starts_with(".werkrug");
        });
    }
};

}  // namespace

TEST_CASE("a signed document is valid to pdfsig and identical to verify", "[app][sign]") {
    const Desk desk;
    const auto finished = desk.sign();
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    const auto signature = desk.pdfsig(desk.signed_file);
    CHECK(contains(signature, "Common Name: M. Jansen"));
    CHECK(contains(signature, "Signature is Valid."));
    CHECK(contains(signature, "Total document signed"));
    CHECK(run({cli_path().string(), "verify", desk.signed_file}).exit_code == 0);
    CHECK(read_bytes(desk.signed_file).starts_with(read_bytes(desk.report)));
    CHECK(run({"qpdf", "--check", desk.signed_file}).exit_code == 0);
    CHECK(desk.left_nothing_behind());
}

TEST_CASE("a changed byte is seen in a signed document", "[app][sign]") {
    const Desk desk;
    REQUIRE(desk.sign().exit_code == 0);
    auto bytes = read_bytes(desk.signed_file);
    bytes.at(read_bytes(desk.report).size() / 2) ^= 1;
    const auto altered = (desk.folder / "altered.pdf").string();
    write_bytes(altered, bytes);
    CHECK(contains(desk.pdfsig(altered), "Digest Mismatch"));
    CHECK(run({cli_path().string(), "verify", altered}).exit_code != 0);
}

TEST_CASE("what cannot be signed leaves no file and says why", "[app][sign]") {
    SECTION("no such certificate") {
        const Desk desk;
        const auto finished = desk.sign("nobody");
        CHECK(finished.exit_code == 2);
        CHECK(contains(finished.err, "pdfsig did not sign"));
        CHECK_FALSE(std::filesystem::exists(desk.signed_file));
        CHECK(desk.left_nothing_behind());
    }
    SECTION("a store with a password") {
        const Desk desk("Geheim-12345");
        const auto finished = desk.sign();
        CHECK(finished.exit_code == 2);
        CHECK(contains(finished.err, "without a password"));
        CHECK_FALSE(std::filesystem::exists(desk.signed_file));
    }
    SECTION("a document that was changed") {
        const Desk desk;
        auto bytes = read_bytes(desk.report);
        bytes.at(bytes.size() / 2) ^= 1;
        write_bytes(desk.report, bytes);
        const auto finished = desk.sign();
        CHECK(finished.exit_code == 2);
        CHECK(contains(finished.err, "not as Werkrug made it"));
        CHECK_FALSE(std::filesystem::exists(desk.signed_file));
    }
}
