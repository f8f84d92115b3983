// Bytes that must not stay behind: keys and passphrases. They live in memory of libsodium's guarded
// heap (locked against swapping as far as the system's limit allows) and are wiped when they go.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace werkrug::core {

class SecretBytes {
  public:
    explicit SecretBytes(std::size_t size);  // all zero
    static SecretBytes copy_of(std::string_view bytes);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    unsigned char* data() { return data_; }
    const unsigned char* data() const { return data_; }
    std::size_t size() const { return size_; }
    std::string_view view() const { return {reinterpret_cast<const char*>(data_), size_}; }
    // The same secret without its last bytes; `size` is at most the present one.
    void shorten(std::size_t size);

  private:
    unsigned char* data_;
    std::size_t size_;
};

// Overwrites a text that was a secret and empties it.
void wipe(std::string& text);

}  // namespace werkrug::core
