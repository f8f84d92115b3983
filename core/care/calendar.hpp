// The appointments of a case for a calendar program (iCalendar, RFC 5545).
#pragma once

#include "core/case/case.hpp"
#include "core/register/environment.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <string>

namespace werkrug::core {

// How many events the calendar of a case has.
std::size_t calendar_events(const Case& facts);

// All-day events for the appointments that have a date and did not take place yet. A calendar is
// often shared, so that nothing of a person stands in it: the case number and neutral words only.
// The UID follows from the case number and the day of the appointment, and among those of one day
// from their order: exported anew, an event is the same one, also on another day and when another
// day's appointment was removed or took place. One that was moved to another day is a new event:
// the old one stays in the calendar program. `stamp` is when the file is made. Lines end in CR LF
// and are folded at 75 octets, never within a character; text is escaped.
std::string follow_up_calendar(const Case& facts, Timestamp stamp, const Translator& tr);

}  // namespace werkrug::core
