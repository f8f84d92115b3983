#include "core/care/calendar.hpp"

#include "core/case/case_uuid.hpp"

#include <algorithm>
#include <map>
#include <string_view>

namespace werkrug::core {

namespace {

constexpr std::size_t most_octets = 75;  // of a line, without its end

bool continues_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// A line with its end; what is too long goes on in lines that begin with a blank.
std::string folded(std::string_view line) {
    std::string text;
    std::size_t room = most_octets;
    while (line.size() > room) {
        auto cut = room;
        while (cut > 0 && continues_character(line[cut])) --cut;
        if (cut == 0) cut = room;
        text.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = most_octets - 1;
    }
    return text.append(line).append("\r\n");
}

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\r') continue;
        if (c == '\\' || c == ';' || c == ',') result += '\\';
        if (c == '\n')
            result += "\\n";
        else
            result += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    return result;
}

// "2026-03-16T14:02:11Z" as "20260316T140211Z".
std::string calendar_time(std::string text) {
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

bool is_to_come(const Appointment& appointment) {
    return appointment.date && !appointment.done;
}

// `number`: among the appointments of that day, from 1.
std::string event(const Case& facts, Date day, int number, Timestamp stamp, const Translator& tr) {
    const auto part = "appointment/" + print_date(day) + "/" + std::to_string(number);
    return folded("BEGIN:VEVENT") + folded("UID:" + case_uuid(facts.id, part)) +
           folded("DTSTAMP:" + calendar_time(print_timestamp(stamp))) +
           folded("DTSTART;VALUE=DATE:" + calendar_time(print_date(day))) +
           folded("SUMMARY:" + escaped(tr.tr("Follow-up appointment, case {0}", {facts.id}))) +
           folded("CLASS:PRIVATE") + folded("TRANSP:TRANSPARENT") + folded("END:VEVENT");
}

}  // namespace

std::size_t calendar_events(const Case& facts) {
    const auto& appointments = facts.care.appointments;
    return static_cast<std::size_t>(
        std::count_if(appointments.begin(), appointments.end(), is_to_come));
}

std::string follow_up_calendar(const Case& facts, Timestamp stamp, const Translator& tr) {
    auto text = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0") +
                folded("PRODID:-//Werkrug//Werkrug//EN") + folded("CALSCALE:GREGORIAN");
    std::map<Date, int> of_day;
    for (const auto& appointment : facts.care.appointments) {
        if (!appointment.date) continue;
        const auto number = ++of_day[*appointment.date];
        if (is_to_come(appointment)) text += event(facts, *appointment.date, number, stamp, tr);
    }
    return text + folded("END:VCALENDAR");
}

}  // namespace werkrug::core
