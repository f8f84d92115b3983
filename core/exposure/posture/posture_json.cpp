#include "core/exposure/posture/posture_json.hpp"

#include "core/io/json_values.hpp"
#include "tables/parse.hpp"
#include "tables/trunk_posture.hpp"

#include <nlohmann/json.hpp>

namespace werkrug::core {

namespace {

using Json = nlohmann::ordered_json;

double share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

class Writer {
  public:
    explicit Writer(Language language) : language_(language) {}

    Json summary(const PostureSummary& summary) const {
        const auto& tables = tables::trunk_posture();
        Json json;
        if (!summary.task.empty()) json["task"] = summary.task;
        json["seconds"] = summary.seconds;
        json["flexion"] = angle(summary.flexion, tables.flexion, summary.seconds);
        json["rotation"] = summary.rotation
                               ? angle(*summary.rotation, tables.rotation, summary.seconds)
                               : Json(nullptr);
        auto episodes = Json::array();
        for (const auto& episode : summary.episodes)
            episodes.push_back({{"over_deg", episode.over_deg},
                                {"count", episode.count},
                                {"seconds", episode.seconds},
                                {"share", share(episode.seconds, summary.seconds)},
                                {"longest_s", episode.longest_s}});
        json["episodes"] = std::move(episodes);
        return json;
    }

  private:
    Json angle(const AngleSummary& summary, const std::vector<tables::PostureZone>& zones,
               double seconds) const {
        auto rows = Json::array();
        for (std::size_t i = 0; i < zones.size(); ++i)
            rows.push_back({{"id", zones[i].id},
                            {"over_deg", or_null(zones[i].over_deg)},
                            {"from_deg", or_null(zones[i].from_deg)},
                            {"seconds", summary.zone_s[i]},
                            {"share", share(summary.zone_s[i], seconds)},
                            {"verdicts", verdicts(zones[i])}});
        auto percentiles = Json::object();
        const auto& percents = tables::trunk_posture().percentiles;
        for (std::size_t i = 0; i < percents.size(); ++i)
            percentiles[print_number(percents[i])] = or_null(summary.percentiles[i]);
        return {{"zones", std::move(rows)}, {"percentiles_deg", std::move(percentiles)}};
    }

    Json verdicts(const tables::PostureZone& zone) const {
        auto json = Json::array();
        for (const auto& verdict : zone.verdicts)
            json.push_back({{"text", verdict.text.in(language_)},
                            {"source", verdict.source},
                            {"provenance", verdict.provenance}});
        return json;
    }

    Language language_;
};

}  // namespace

std::string posture_json(const PostureResult& result, Language language) {
    const Writer writer(language);
    auto tasks = Json::array();
    for (const auto& task : result.tasks) tasks.push_back(writer.summary(task));
    const Json json{{"posture_format", 1},
                    {"samples", result.samples},
                    {"empty_samples", result.empty_samples},
                    {"moving_samples", result.moving_samples},
                    {"duration_s", result.duration_s},
                    {"gaps", result.gaps},
                    {"gap_s", result.gap_s},
                    {"whole", writer.summary(result.whole)},
                    {"tasks", std::move(tasks)}};
    return json.dump(2) + "\n";
}

}  // namespace werkrug::core
