// The practice at a glance and what comes of it, on 80 columns.
#pragma once

#include "core/notification/notification_batch.hpp"
#include "core/practice/annual_report.hpp"
#include "core/practice/overview.hpp"
#include "core/practice/research_export.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

std::string overview_text(const core::PracticeOverview& overview, const core::Translator& tr);
std::string annual_report_text(const core::AnnualReport& report, const core::Translator& tr);
std::string research_text(const core::ResearchExport& made, const core::Translator& tr);
std::string duties_text(const std::vector<core::OpenDuty>& duties, core::Date today,
                        const core::Translator& tr);

}  // namespace werkrug::app
