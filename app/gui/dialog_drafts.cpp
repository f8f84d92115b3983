#include "app/gui/dialog_drafts.hpp"

#include "app/gui/care/questionnaire_draft.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

namespace werkrug::app {

namespace {

// "dialog/ID/title" and "dialog/ID/text/NAME".
constexpr std::string_view beginning = "dialog/";
constexpr std::string_view title_part = "/title";
constexpr std::string_view text_part = "/text/";

// False: the path is none of a draft.
bool take(DialogDrafts& drafts, std::string_view path, std::string& text) {
    path.remove_prefix(beginning.size());
    const auto end_of_id = path.find('/');
    if (end_of_id == std::string_view::npos) return false;
    const std::string id{path.substr(0, end_of_id)};
    const auto rest = path.substr(end_of_id);
    if (rest == title_part)
        drafts[id].title = std::move(text);
    else if (rest.starts_with(text_part))
        drafts[id].texts[std::string{rest.substr(text_part.size())}] = std::move(text);
    else
        return false;
    return true;
}

bool has_lift(const core::Case& facts) {
    const auto& worksheet = facts.exposure.worksheet;
    return worksheet && std::any_of(worksheet->tasks.begin(), worksheet->tasks.end(),
                                    [](const auto& task) { return !task.lifts.empty(); });
}

void move_those_without_row(DialogDrafts& drafts, const core::Case& facts) {
    const auto& questionnaires = facts.care.questionnaires;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < questionnaires.size(); ++i)
        ids.insert(changed_questionnaire_id(questionnaires, i));
    for (auto at = drafts.begin(); at != drafts.end();) {
        if (!is_of_changed_questionnaire(at->first) || ids.contains(at->first)) {
            ++at;
            continue;
        }
        drafts.try_emplace(new_questionnaire_id, std::move(at->second));
        at = drafts.erase(at);
    }
}

}  // namespace

bool is_of_dialog(const std::string& path) {
    return path.starts_with(beginning);
}

void add_to(core::UnfinishedTexts& texts, const DialogDrafts& drafts) {
    for (const auto& [id, draft] : drafts) {
        texts[fmt::format("{}{}{}", beginning, id, title_part)] = draft.title;
        for (const auto& [name, text] : draft.texts)
            texts[fmt::format("{}{}{}{}", beginning, id, text_part, name)] = text;
    }
}

DialogDrafts taken_out_of(core::UnfinishedTexts& texts) {
    DialogDrafts drafts;
    for (auto at = texts.begin(); at != texts.end();) {
        const bool taken = is_of_dialog(at->first) && take(drafts, at->first, at->second);
        at = taken ? texts.erase(at) : std::next(at);
    }
    return drafts;
}

DialogDrafts that_can_be_opened(DialogDrafts drafts, const core::Case& facts) {
    move_those_without_row(drafts, facts);
    if (has_lift(facts)) return drafts;
    drafts.erase(lifting_dialog_id);
    drafts.erase(mac_dialog_id);
    return drafts;
}

}  // namespace werkrug::app
