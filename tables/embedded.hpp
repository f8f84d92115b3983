// Files that the build compiled into the program (see embed.cmake).
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace werkrug::embedded {

struct EmbeddedFile {
    std::string_view name;  // without a folder
    const unsigned char* data;
    std::size_t size;

    std::string_view text() const { return {reinterpret_cast<const char*>(data), size}; }
};

std::span<const EmbeddedFile> instruments();          // tables/data/instruments/*.xml
std::span<const EmbeddedFile> reference_data();       // tables/data/*.xml
std::span<const EmbeddedFile> questionnaire_files();  // tables/data/questionnaires/*.xml
std::span<const EmbeddedFile> catalogues();           // gettext .mo, built from */po/*.po
std::span<const EmbeddedFile> fonts();                // faces for the documents
std::span<const EmbeddedFile> colour_profiles();      // sRGB.icc

}  // namespace werkrug::embedded
