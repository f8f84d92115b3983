#include "core/register/case_marks.hpp"

#include "core/case/problem_list.hpp"
#include "tables/field_limits.hpp"
#include "tables/xml/characters.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

// UTF-8 code points.
std::size_t characters_of(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

// One line that an XML file, a list and a screen can hold.
bool is_one_line(std::string_view text) {
    return !tables::find_bad_character(text) &&
           text.find_first_of("\t\r\n") == std::string_view::npos;
}

class MarksCheck : private ProblemList {
  public:
    explicit MarksCheck(const CaseMarks& marks) : marks_(marks) {}

    Problems run() && {
        check_day(marks_.notified_on, mark_paths::notified_on);
        check_day(marks_.closed_on, mark_paths::closed_on);
        if (!marks_.notification_reference.empty()) check_reference();
        check_corrections();
        return take();
    }

  private:
    bool check_day(std::optional<Date> day, const std::string& path) {
        const bool good = !day || parse_date(print_date(*day)) == day;
        if (!good) report(path, msg("not a date"));
        return good;
    }

    void check_text(const std::string& text, const std::string& path, std::string_view field) {
        const auto most = static_cast<std::size_t>(tables::field_limit(field).max);
        if (!is_one_line(text))
            report(path, msg("This holds a character that cannot be printed."));
        else if (characters_of(text) > most)
            report(path, msg("This is longer than {0} characters.", {std::to_string(most)}));
    }

    void need_notification(const std::string& path) {
        if (!marks_.notified_on)
            report(path, msg("Without the day of the notification this says nothing."));
    }

    void check_reference() {
        const std::string path = mark_paths::notification_reference;
        need_notification(path);
        check_text(marks_.notification_reference, path, "notification/reference");
    }

    void check_corrections() {
        const auto most =
            static_cast<std::size_t>(tables::field_limit("notification/corrections").max);
        if (marks_.corrections.size() > most)
            report(mark_paths::correction,
                   msg("There are more than {0} corrections.", {std::to_string(most)}));
        for (std::size_t i = 0; i < marks_.corrections.size(); ++i)
            check_correction(marks_.corrections[i], nth(mark_paths::correction, i));
    }

    void check_correction(const NotificationCorrection& correction, const std::string& path) {
        const bool is_day = check_day(correction.on, path + "/@on");
        need_notification(path);
        if (is_day && marks_.notified_on && correction.on < *marks_.notified_on)
            report(path + "/@on", msg("A correction cannot come before the notification."));
        if (correction.what.empty())
            report(path, msg("Say what was corrected."));
        else
            check_text(correction.what, path, "notification/correction");
    }

    const CaseMarks& marks_;
};

}  // namespace

Problems problems_of(const CaseMarks& marks) {
    return MarksCheck(marks).run();
}

}  // namespace werkrug::core
