// Makes a register for the benchmark by saving COUNT cases as the program does, one after the other
// and each in a transaction of its own; only that nothing waits for the disk.
//
// Usage: bench-large_register FILE COUNT
#include "core/register/register.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/parse.hpp"
#include "tests/bench/people.hpp"

#include <iostream>
#include <unistd.h>

// Taken by SQLite instead of those of the system. A power cut now may cost the file: it is thrown
// away anyway.
extern "C" {
__attribute__((visibility("default"))) int fsync(int /*file*/) {
    return 0;
}
__attribute__((visibility("default"))) int fdatasync(int /*file*/) {
    return 0;
}
}

int main(int argc, char** argv) {
    using namespace werkrug;
    const auto count = argc == 3 ? parse_whole_number(argv[2]) : std::nullopt;
    if (!count) {
        std::cerr << "Usage: bench-large_register FILE COUNT\n";
        return 2;
    }
    try {
        const auto environment = core::system_environment();
        core::Register::create(argv[1], tests::bench_passphrase(),
                               {.operations = 1, .memory_bytes = 8192}, "bench", environment);
        auto cases = core::Register::open(argv[1], tests::bench_passphrase(), {}, environment);
        for (int number = 0; number < *count; ++number)
            cases.add(tests::case_of_person(number), tables::default_instrument());
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
