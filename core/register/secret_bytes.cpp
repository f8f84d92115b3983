#include "core/register/secret_bytes.hpp"

#include <sodium.h>

#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

namespace werkrug::core {

namespace {

unsigned char* allocate(std::size_t size) {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be initialised");
    auto* memory = static_cast<unsigned char*>(sodium_malloc(size));
    if (memory == nullptr) throw std::bad_alloc();
    if (size > 0) std::memset(memory, 0, size);
    return memory;
}

}  // namespace

SecretBytes::SecretBytes(std::size_t size) : data_(allocate(size)), size_(size) {}

SecretBytes SecretBytes::copy_of(std::string_view bytes) {
    SecretBytes secret(bytes.size());
    if (!bytes.empty()) std::memcpy(secret.data_, bytes.data(), bytes.size());
    return secret;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this == &other) return *this;
    sodium_free(data_);
    data_ = std::exchange(other.data_, nullptr);
    size_ = std::exchange(other.size_, 0);
    return *this;
}

SecretBytes::~SecretBytes() {
    sodium_free(data_);  // wipes first; nothing to do for a null pointer
}

void SecretBytes::shorten(std::size_t size) {
    if (size > size_) throw std::logic_error("a secret can only become shorter");
    sodium_memzero(data_ + size, size_ - size);
    size_ = size;
}

void wipe(std::string& text) {
    sodium_memzero(text.data(), text.size());
    text.clear();
}

}  // namespace werkrug::core
