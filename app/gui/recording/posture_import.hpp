// A recording of the trunk's posture that is being imported.
#pragma once

#include "app/gui/recording/recording_import.hpp"
#include "core/exposure/posture/posture_summary.hpp"

namespace werkrug::app {

// What a person says about the file.
struct PostureFile {
    std::string path{};
    core::ColumnOptions columns{};
    std::optional<char> separator{};  // nothing: as the header shows
};

class PostureImport : public RecordingImport {
  public:
    // `edges_deg`: core::posture_edges() of the instrument that the postures are for.
    explicit PostureImport(std::vector<double> edges_deg = {}) : edges_deg_(std::move(edges_deg)) {}

    // Reads a recording to its end and sums it up. The marks of the one before stay when it is the
    // same file and as long. Throws Error as core::CsvReader and core::summarise_posture() do; what
    // was read before stays then.
    void read(const PostureFile& file);

    // These need a recording that is read.
    const core::PostureResult& result() const { return content_.result; }
    const core::PostureSummary& summary(std::size_t part) const;
    bool has_rotation() const { return content_.result.whole.rotation.has_value(); }
    // Names of the columns that were read.
    const std::vector<std::string>& columns() const { return content_.columns; }
    std::vector<PictureStrip> strips(const core::Translator& tr) const override;

  protected:
    void evaluate(const std::string& path, const core::TimeMarks& marks) override;
    void drop_values(std::size_t mark) override;
    std::size_t most_marks() const override;
    // A moment belongs to one task only: overlapping marks are refused.
    void check_mark(const core::TimeMark& mark) const override;

  private:
    struct Content {
        PostureFile file{};
        std::vector<std::string> columns{};
        core::PostureResult result{};
    };
    // `first_s`: of the recording; marks count from there.
    void take(const PostureFile& file, const core::TimeMarks& marks, double first_s);

    std::vector<double> edges_deg_;
    Content content_{};
};

}  // namespace werkrug::app
