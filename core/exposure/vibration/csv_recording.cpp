#include "core/exposure/vibration/csv_recording.hpp"

#include "core/exposure/vibration/csv_rows.hpp"
#include "core/exposure/vibration/sample_times.hpp"
#include "tables/parse.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

constexpr std::size_t rows_for_rate = 4096;
constexpr double noticeable = 0.01;  // how far apart two sampling rates are told

CsvRows open_rows(ByteReader reader, const std::string& file, const RecordingOptions& options) {
    constexpr std::size_t beginning = std::size_t{1} << 16U;
    auto layout = detect_csv_layout(reader.look(beginning), file, options);
    return {std::move(reader), std::move(layout), file};
}

class CsvRecording : public Recording {
  public:
    CsvRecording(ByteReader reader, const std::string& file, const RecordingOptions& options)
        : rows_(open_rows(std::move(reader), file, options)), gaps_(1) {
        info_.format = "CSV";
        for (const auto& axis : rows_.layout().axes)
            if (axis) info_.has_axis[*axis] = true;
        choose_unit(options);
        read_first_rows();
        choose_rate(options, file);
        gaps_ = GapWatch(info_.rate_hz);
    }

    const RecordingInfo& info() const override { return info_; }
    const Problems& warnings() const override { return warnings_; }

    std::size_t read(std::span<Frame> into) override {
        std::size_t count = 0;
        CsvRow row;
        while (count < into.size() && next(row))
            into[count++].axis = Lanes{row.axes[0], row.axes[1], row.axes[2], 0} * scale_;
        if (count < into.size() && !ended_) {
            ended_ = true;
            if (const auto gaps = gaps_.warning()) warnings_.push_back(*gaps);
        }
        return count;
    }

  private:
    void choose_unit(const RecordingOptions& options) {
        const auto& written = rows_.layout().unit;
        if (options.unit && written && *options.unit != *written)
            warnings_.push_back({.severity = Severity::warning,
                                 .what = msg("The header says another unit than you do")});
        info_.unit_known = options.unit || written;
        info_.unit = options.unit.value_or(written.value_or(AccelerationUnit::m_s2));
        scale_ = info_.unit == AccelerationUnit::g
                     ? tables::vibration_rules().recordings.gravity_m_s2
                     : 1;
    }

    void read_first_rows() {
        first_.reserve(rows_for_rate);
        CsvRow row;
        while (first_.size() < rows_for_rate && rows_.next(row)) first_.push_back(row);
    }

    void choose_rate(const RecordingOptions& options, const std::string& file) {
        std::optional<double> timed;
        if (rows_.layout().time) {
            std::vector<double> times;
            times.reserve(first_.size());
            for (const auto& row : first_)
                times.push_back(row.time * rows_.layout().seconds_per_unit);
            timed = rate_of_times(times);
        }
        const auto rate = options.rate_hz ? options.rate_hz : timed;
        if (!rate)
            throw Error(file, msg("The sampling rate is not known"),
                        msg("Say it with --rate, or give a column with the time in seconds"));
        info_.rate_hz = checked_rate(*rate, file);
        if (timed && std::abs(*timed - *rate) > noticeable * *rate)
            warnings_.push_back(
                {.severity = Severity::warning,
                 .what = msg("The times say a sampling rate of {0} Hz, you say "
                             "{1} Hz",
                             {print_number(std::round(*timed)), print_number(*rate)})});
    }

    bool next(CsvRow& row) {
        if (taken_ < first_.size())
            row = first_[taken_++];
        else if (!rows_.next(row))
            return false;
        if (!rows_.layout().time) return true;
        if (!gaps_.pass(row.time * rows_.layout().seconds_per_unit, row.line))
            rows_.wrong(row.line, 1, msg("The time goes back here"),
                        msg("Rows stand in the order of time"));
        return true;
    }

    CsvRows rows_;
    GapWatch gaps_;
    RecordingInfo info_{};
    Problems warnings_{};
    std::vector<CsvRow> first_{};
    std::size_t taken_{};
    double scale_{1};
    bool ended_{false};
};

}  // namespace

std::unique_ptr<Recording> open_csv(ByteReader reader, const std::string& file,
                                    const RecordingOptions& options) {
    return std::make_unique<CsvRecording>(std::move(reader), file, options);
}

}  // namespace werkrug::core
