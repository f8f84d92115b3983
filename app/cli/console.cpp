#include "app/cli/console.hpp"

#include "core/io/atomic_file.hpp"
#include "tables/instrument_reader.hpp"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>

namespace werkrug::app {

Language language_of_environment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') return core::language_of_locale(value);
    }
    return Language::en;
}

core::Date today_on_the_clock() {
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    localtime_r(&now, &local);
    constexpr int first_year_of_tm = 1900;
    return core::Date{std::chrono::year{local.tm_year + first_year_of_tm},
                      std::chrono::month{static_cast<unsigned>(local.tm_mon) + 1},
                      std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

std::optional<core::Date> day_given(const std::string& text, const std::string& where) {
    if (text.empty()) return std::nullopt;
    const auto day = core::parse_date(text);
    if (!day)
        throw Error(where, core::msg("not a date"),
                    core::msg("write year-month-day, a day that exists: {0}", {"2026-03-16"}));
    return day;
}

void print_problems(const std::string& file, const Problems& problems, const core::Translator& tr) {
    for (const auto& problem : problems) std::cerr << core::problem_line(problem, file, tr) << '\n';
}

void write_or_print(const std::string& out_file, const std::string& text) {
    if (out_file.empty())
        std::cout << text;
    else
        core::write_file_atomically(out_file, text);
}

tables::InstrumentFile find_instrument(const std::string& id_or_file) {
    const auto* shipped = tables::find_shipped_instrument(id_or_file);
    return shipped != nullptr ? *shipped : tables::load_instrument(id_or_file);
}

}  // namespace werkrug::app
