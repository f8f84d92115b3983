#include "core/register/encrypted_zip.hpp"

#include "tables/error.hpp"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <system_error>

namespace werkrug::core {

namespace {

constexpr std::size_t block = std::size_t{64} * 1024;
constexpr std::time_t any_time = 946684800;  // the first second of the year 2000
constexpr int owner_only = 0600;

using Entry = std::unique_ptr<archive_entry, void (*)(archive_entry*)>;

// As the library wants its keys: ending in a zero.
SecretBytes terminated(const SecretBytes& key) {
    SecretBytes copy(key.size() + 1);
    std::memcpy(copy.data(), key.data(), key.size());
    return copy;
}

const char* text_of(const SecretBytes& terminated_key) {
    return reinterpret_cast<const char*>(terminated_key.data());
}

// ---- writing

[[noreturn]] void cannot_write(const std::string& path, int error) {
    // The library has numbers of its own, below zero.
    const auto reason = std::generic_category().message(error > 0 ? error : EIO);
    throw Error(path, msg("Cannot write the file: {0}", {reason}),
                msg("Nothing was changed. Check the folder, your rights and the free space, or "
                    "choose another place."));
}

la_ssize_t write_block(archive* zip, void* file, const void* bytes, std::size_t size) {
    if (std::fwrite(bytes, 1, size, static_cast<std::FILE*>(file)) == size)
        return static_cast<la_ssize_t>(size);
    archive_set_error(zip, errno, "not written");
    return -1;
}

Entry described(const std::string& name, std::size_t size) {
    Entry entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), owner_only);
    archive_entry_set_mtime(entry.get(), any_time, 0);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
    return entry;
}

// ---- reading

Error wrong_key(const std::string& path) {
    return {path, msg("The key is not the one of this archive, or the archive is damaged."),
            msg("Nothing was changed. Compare the key with the paper, group by group.")};
}

Error bad_entry(const std::string& path, std::string name, Message what) {
    return {path, Problems{{.path = std::move(name),
                            .what = std::move(what),
                            .hint = msg("Nothing was changed. Use another copy of the archive.")}}};
}

Error damaged(const std::string& path, const std::string& name, archive* zip) {
    // The library has no code of its own for this.
    const char* const said = archive_error_string(zip);
    if (said != nullptr && std::string_view{said}.find("passphrase") != std::string_view::npos)
        return wrong_key(path);
    return bad_entry(path, name, msg("This part of the archive is damaged."));
}

Error too_large(const std::string& path, const std::string& name) {
    return bad_entry(path, name, msg("The archive is larger than any that Werkrug writes."));
}

class Reader {
  public:
    Reader(const std::string& path, const SecretBytes& key, const ZipLimits& limits)
        : path_(path), limits_(limits), zip_(archive_read_new(), archive_read_free) {
        archive_read_support_format_zip_seekable(zip_.get());
        archive_read_add_passphrase(zip_.get(), text_of(terminated(key)));
        if (archive_read_open_filename(zip_.get(), path.c_str(), block) != ARCHIVE_OK)
            throw Error(path, msg("The file cannot be read, or is no archive of a register."),
                        msg("Nothing was changed. Check that it is the right file."));
    }

    // The next entry; false after the last one.
    bool next() {
        const int result = archive_read_next_header(zip_.get(), &entry_);
        if (result == ARCHIVE_EOF) return false;
        if (result != ARCHIVE_OK) throw damaged(path_, {}, zip_.get());
        if (++entries_ > limits_.entries) throw too_large(path_, {});
        const char* const name = archive_entry_pathname(entry_);
        if (name == nullptr)
            throw bad_entry(path_, {}, msg("This part of the archive is damaged."));
        name_ = name;
        const bool file = archive_entry_filetype(entry_) == AE_IFREG;
        if (!file || archive_entry_is_data_encrypted(entry_) != 1)
            throw bad_entry(path_, name_, msg("This entry is no encrypted file."));
        return true;
    }
    const std::string& name() const { return name_; }

    std::string bytes() {
        std::string all;
        std::array<char, block> buffer{};
        for (;;) {
            const auto count = archive_read_data(zip_.get(), buffer.data(), buffer.size());
            if (count == 0) return all;
            // Also what the library takes for a warning: an entry that was changed.
            if (count < 0) throw damaged(path_, name_, zip_.get());
            total_ += static_cast<std::uint64_t>(count);
            all.append(buffer.data(), static_cast<std::size_t>(count));
            if (all.size() > limits_.bytes_of_an_entry || total_ > limits_.bytes)
                throw too_large(path_, name_);
        }
    }

  private:
    const std::string& path_;
    ZipLimits limits_;
    std::unique_ptr<archive, int (*)(archive*)> zip_;
    archive_entry* entry_{};  // the library's
    std::string name_{};
    std::size_t entries_{0};
    std::uint64_t total_{0};
};

}  // namespace

EncryptedZipWriter::EncryptedZipWriter(const std::string& path, const SecretBytes& key)
    : path_(path),
      file_(std::fopen(path.c_str(), "r+be"), std::fclose),
      zip_(archive_write_new(), archive_write_free) {
    if (!file_) cannot_write(path_, errno);
    archive_write_set_format_zip(zip_.get());
    archive_write_set_bytes_in_last_block(zip_.get(), 1);  // nothing after the end
    const bool ready =
        archive_write_set_options(zip_.get(), "zip:encryption=aes256") == ARCHIVE_OK &&
        archive_write_set_passphrase(zip_.get(), text_of(terminated(key))) == ARCHIVE_OK &&
        archive_write_open2(zip_.get(), file_.get(), nullptr, write_block, nullptr, nullptr) ==
            ARCHIVE_OK;
    if (!ready) cannot_write(path_, archive_errno(zip_.get()));
}

void EncryptedZipWriter::add(const std::string& name, std::string_view bytes) {
    const auto entry = described(name, bytes.size());
    const bool good = archive_write_header(zip_.get(), entry.get()) == ARCHIVE_OK &&
                      archive_write_data(zip_.get(), bytes.data(), bytes.size()) ==
                          static_cast<la_ssize_t>(bytes.size()) &&
                      archive_write_finish_entry(zip_.get()) == ARCHIVE_OK;
    if (!good) cannot_write(path_, archive_errno(zip_.get()));
}

void EncryptedZipWriter::finish() {
    if (archive_write_close(zip_.get()) != ARCHIVE_OK)
        cannot_write(path_, archive_errno(zip_.get()));
    if (std::fflush(file_.get()) != 0) cannot_write(path_, errno);
}

void read_encrypted_zip(
    const std::string& path, const SecretBytes& key, const ZipLimits& limits,
    const std::function<void(const std::string& name, std::string bytes)>& use) {
    Reader reader(path, key, limits);
    while (reader.next()) use(reader.name(), reader.bytes());
}

}  // namespace werkrug::core
