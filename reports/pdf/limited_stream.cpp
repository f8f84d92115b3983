#include "reports/pdf/limited_stream.hpp"

#include "tables/error.hpp"

#include <qpdf/Pipeline.hh>

namespace werkrug::reports::pdf {

namespace {

class LimitedText : public Pipeline {
  public:
    LimitedText(std::size_t most_bytes, const std::string& file)
        : Pipeline("limited text", nullptr), most_bytes_(most_bytes), file_(file) {}

    const std::string& text() const { return text_; }

    void write(unsigned char const* data, size_t size) override {
        if (size > most_bytes_ - text_.size())
            throw Error(file_, msg("an attached file is too large"));
        text_.append(reinterpret_cast<const char*>(data), size);
    }
    void finish() override {}

  private:
    std::size_t most_bytes_;
    const std::string& file_;
    std::string text_{};
};

}  // namespace

std::string unpacked(QPDFObjectHandle stream, std::size_t most_bytes, const std::string& file) {
    LimitedText limited(most_bytes, file);
    if (!stream.pipeStreamData(&limited, 0, qpdf_dl_generalized, true))
        throw Error(file, msg("an attached file is damaged"));
    return limited.text();
}

std::string unpacked_contents(QPDFPageObjectHelper page, std::size_t most_bytes,
                              const std::string& file) {
    LimitedText limited(most_bytes, file);
    page.pipeContents(&limited);
    return limited.text();
}

}  // namespace werkrug::reports::pdf
