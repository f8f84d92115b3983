#include "reports/sections/machine_readable.hpp"

#include "core/assessment/result_json.hpp"
#include "core/case/case_writer.hpp"

namespace werkrug::reports::sections {

std::vector<pdf::Attachment> machine_readable(const core::Case& disclosed,
                                              const core::Assessment& assessment,
                                              const tables::InstrumentFile& file,
                                              const core::Translator& tr) {
    using pdf::Relationship;
    return {{.name = attached_case,
             .media_type = "text/xml",
             .description = tr.tr("The facts of this document, as a case file"),
             .relationship = Relationship::data,
             .bytes = core::write_case(disclosed)},
            {.name = attached_instrument,
             .media_type = "text/xml",
             .description = tr.tr("The instrument that the case was assessed with"),
             .relationship = Relationship::supplement,
             .bytes = file.xml},
            {.name = attached_result,
             .media_type = "application/json",
             .description = tr.tr("The result of the assessment, version 1"),
             .relationship = Relationship::data,
             .bytes = core::result_json(assessment, disclosed, file, tr)}};
}

}  // namespace werkrug::reports::sections
