// Zip files of which every entry is encrypted (AES-256, as 7-Zip, WinZip and others read it), from
// and to memory: nothing in the clear touches the disk.
//
// What such a file shows without its key: the names of the entries, how long each is, and a
// checksum (CRC-32) of what it says. So names must be neutral, and an entry must hold something
// random, for the checksum to tell nothing. The key is stretched a thousand times only: it must be
// random, never chosen by a person.
#pragma once

#include "core/register/secret_bytes.hpp"

#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct archive;

namespace werkrug::core {

class EncryptedZipWriter {
  public:
    // Writes into a file that is there. Throws Error.
    EncryptedZipWriter(const std::string& path, const SecretBytes& key);

    // Every entry has the same, meaningless time.
    void add(const std::string& name, std::string_view bytes);
    // To be called at the end, or the file is no zip file. Does not sync it to the disk.
    void finish();

  private:
    std::string path_;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
    std::unique_ptr<archive, int (*)(archive*)> zip_;  // writes into the file
};

// What may be read; more is an attack on this computer.
struct ZipLimits {
    std::size_t entries{};
    std::uint64_t bytes_of_an_entry{};
    std::uint64_t bytes{};  // of all entries together
};

// Calls `use` for one entry after the other. Throws Error, with the name of the entry, for one that
// is not encrypted, that the key does not open, that was changed, or that is a folder or a link.
void read_encrypted_zip(const std::string& path, const SecretBytes& key, const ZipLimits& limits,
                        const std::function<void(const std::string& name, std::string bytes)>& use);

}  // namespace werkrug::core
