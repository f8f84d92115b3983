#include "core/register/register_lock.hpp"

#include "core/register/record.hpp"
#include "core/register/sealed_row.hpp"

namespace werkrug::core {

namespace {

std::string associated_data(std::string_view register_id) {
    return pack({"werkrug lock", register_id});
}

}  // namespace

std::string lock_file_of(const std::string& register_path) {
    return register_path + ".lock";
}

std::optional<FileLock> take_register_lock(const std::string& register_path) {
    return FileLock::try_take(lock_file_of(register_path));
}

void write_holder(const FileLock& lock, const Holder& holder, std::string_view register_id,
                  const SecretBytes& key, const Environment& environment) {
    lock.say(seal(pack({holder.who, holder.host, number_field(holder.process),
                        number_field(holder.since.time_since_epoch().count())}),
                  associated_data(register_id), key, environment));
}

std::optional<Holder> read_holder(const std::string& register_path, std::string_view register_id,
                                  const SecretBytes& key) {
    const auto plain =
        open_sealed(read_lock_note(lock_file_of(register_path)), associated_data(register_id), key);
    const auto fields = plain ? unpack(*plain, 4) : std::nullopt;
    if (!fields) return std::nullopt;
    const auto process = number_in((*fields)[2]);
    const auto since = number_in((*fields)[3]);
    if (!process || !since) return std::nullopt;
    return Holder{.who = (*fields)[0],
                  .host = (*fields)[1],
                  .process = *process,
                  .since = Timestamp{std::chrono::seconds{*since}}};
}

}  // namespace werkrug::core
