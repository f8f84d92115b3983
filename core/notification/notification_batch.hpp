// The notifications of several cases of a register, as services send them, and the list of those
// that are still to be made.
#pragma once

#include "core/notification/notification_fields.hpp"
#include "core/practice/case_classes.hpp"
#include "core/register/register.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace werkrug::core {

struct ReadyNotification {
    std::string case_id{};
    std::int64_t revision{};
    std::vector<NotificationField> fields{};
};

struct RefusedNotification {
    std::string case_id{};
    Message why{};
};

struct NotificationBatch {
    std::vector<ReadyNotification> ready{};
    std::vector<RefusedNotification> refused{};

    std::vector<std::vector<NotificationField>> rows() const;
};

// Each with the instrument that it was assessed with. Throws Error for a case that is not there or
// cannot be read.
NotificationBatch notifications_of(const Register& cases, const std::vector<std::string>& case_ids,
                                   Date day, const Translator& tr);

// A case about which something is still to be done.
struct OpenDuty {
    const IndexEntry* entry{};  // of the entries that were asked
    NotificationDuty duty{};
};

// Those to notify first, then those to conclude first; the longest waiting before the others.
std::vector<OpenDuty> open_duties(const std::vector<IndexEntry>& entries);

// A list of objects, indented, ending in a line feed: id, case_number, assessment_date, conclusion,
// duty ("to-notify" | "to-conclude-first"). What is not known is null.
std::string duties_json(const std::vector<OpenDuty>& duties);

}  // namespace werkrug::core
