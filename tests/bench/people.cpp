#include "tests/bench/people.hpp"

#include "tests/support/cases.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace werkrug::tests {

namespace {

constexpr std::array<std::string_view, 40> family_names{
    "de Jong",   "Jansen",   "de Vries", "van den Berg", "van Dijk", "Bakker",   "Janssen",
    "Visser",    "Smit",     "Meijer",   "de Boer",      "Mulder",   "de Groot", "Bos",
    "Vos",       "Peters",   "Hendriks", "van Leeuwen",  "Dekker",   "Brouwer",  "de Wit",
    "Dijkstra",  "Smits",    "de Graaf", "van der Meer", "Kok",      "Jacobs",   "Vermeulen",
    "van Vliet", "Nguyễn",   "Yılmaz",   "El Idrissi",   "Kowalski", "Müller",   "Ionescu",
    "Schouten",  "van Beek", "Willems",  "Hoekstra",     "Koster"};
constexpr std::array<std::string_view, 24> given_names{
    "Anna",  "Jan",   "Maria", "Pieter", "Fatima",  "Mohamed", "Els",   "Kees",
    "Sanne", "Daan",  "Emma",  "Thijs",  "Ayşe",    "Piotr",   "Renée", "Björn",
    "Lotte", "Ruben", "Noor",  "Sem",    "Hanneke", "Gerrit",  "Wilma", "Henk"};
constexpr std::array<std::string_view, 16> employers{
    "Bouwbedrijf Van Houten", "Zorggroep Rijnmond",   "Transport De Snelle", "Gemeente Waterland",
    "Slagerij Bos",           "Hovenier Groenendaal", "Metaalwerk Twente",   "Thuiszorg Oost",
    "Distributie Zuid",       "Schoonmaak Helder",    "Akkerbouw Noord",     "Havenbedrijf Maas",
    "Stratenmakers Delta",    "Ziekenhuis West",      "Verhuizers Gelre",    "Bakkerij Molen"};
constexpr std::array<std::string_view, 12> occupations{
    "metselaar",    "verpleegkundige", "vrachtwagenchauffeur",
    "stratenmaker", "schoonmaker",     "magazijnmedewerker",
    "hovenier",     "lasser",          "verzorgende",
    "verhuizer",    "slager",          "heftruckchauffeur"};

// Numbers that look random and are always the same; enough to shuffle a list with.
class Shuffle {
  public:
    explicit Shuffle(int number)
        : state_((static_cast<std::uint64_t>(number) + 1) * 0x9E3779B97F4A7C15U) {}

    std::size_t below(std::size_t count) {
        state_ ^= state_ >> 30U;
        state_ *= 0xBF58476D1CE4E5B9U;
        state_ ^= state_ >> 27U;
        return static_cast<std::size_t>(state_ >> 11U) % count;
    }
    template <std::size_t count>
    std::string one_of(const std::array<std::string_view, count>& texts) {
        return std::string{texts.at(below(count))};
    }
    core::Date day(const char* first, std::size_t days) {
        return std::chrono::sys_days{date(first)} +
               std::chrono::days{static_cast<int>(below(days))};
    }

  private:
    std::uint64_t state_;
};

}  // namespace

core::CaseContent case_of_person(int number) {
    static const auto sample = sample_case();
    Shuffle shuffle(number);
    core::CaseContent content{.facts = sample};
    auto& facts = content.facts;
    facts.id = fmt::format("{}-{:06}", 2007 + number % 20, number);
    facts.worker.family_name = shuffle.one_of(family_names);
    facts.worker.given_name = shuffle.one_of(given_names);
    facts.worker.worker_number = fmt::format("W{:07}", number * 7);
    facts.worker.birth_date = shuffle.day("1960-01-01", 14'000);
    facts.employment.employer = shuffle.one_of(employers);
    facts.employment.occupation.text = shuffle.one_of(occupations);
    facts.assessment_date = shuffle.day("2007-01-01", 7'000);
    if (shuffle.below(2) == 0) content.marks.notified_on = facts.assessment_date;
    if (shuffle.below(3) == 0) content.marks.closed_on = facts.assessment_date;
    return content;
}

std::vector<std::string> keystrokes() {
    std::vector<std::string> typed;
    for (const std::string search :
         {"jansen", "de vries anna", "nguyen", "2019-04", "hoekstra metselaar", "w0123",
          "waarschijnlijk", "gemeld zorggroep", "zzz"})
        for (std::size_t length = 1; length <= search.size(); ++length)
            typed.push_back(search.substr(0, length));
    return typed;
}

core::SecretBytes bench_passphrase() {
    return core::SecretBytes::copy_of("a benchmark");
}

}  // namespace werkrug::tests
