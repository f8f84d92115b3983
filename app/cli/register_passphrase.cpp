#include "app/cli/register_passphrase.hpp"

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <memory>
#include <system_error>
#include <termios.h>

namespace werkrug::app {

namespace {

constexpr std::size_t longest_secret = 4096;

// Nothing that is typed is shown, and every key arrives at once, Ctrl+C too.
class SilentTerminal {
  public:
    SilentTerminal() {
        if (tcgetattr(fileno(stdin), &before_) != 0)
            throw Error({}, core::msg("There is no terminal to ask for the passphrase."),
                        core::msg("Give a file with --passphrase-file."));
        auto silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        tcsetattr(fileno(stdin), TCSAFLUSH, &silent);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    ~SilentTerminal() { tcsetattr(fileno(stdin), TCSAFLUSH, &before_); }

  private:
    termios before_{};
};

bool continues_a_character(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;  // UTF-8
}

// Takes away the last character.
void erase_last(core::SecretBytes& secret, std::size_t& length) {
    while (length > 0 && continues_a_character(secret.data()[length - 1])) --length;
    if (length > 0) --length;
}

}  // namespace

core::SecretBytes secret_from_file(const std::string& file) {
    struct Close {
        void operator()(std::FILE* stream) const { std::fclose(stream); }
    };
    const std::unique_ptr<std::FILE, Close> stream(std::fopen(file.c_str(), "rbe"));
    if (!stream)
        throw Error(file,
                    core::msg("The passphrase cannot be read: {0}",
                              {std::generic_category().message(errno)}),
                    core::msg("Nothing was changed. Check the name of the file."));
    std::setvbuf(stream.get(), nullptr, _IONBF, 0);  // no copy of it in a buffer
    core::SecretBytes secret(longest_secret);
    const auto size = std::fread(secret.data(), 1, secret.size(), stream.get());
    auto length = secret.view().substr(0, size).find_first_of("\r\n");
    if (length == std::string_view::npos) length = size;
    if (length == 0 || length == longest_secret)
        throw Error(file, core::msg("The file holds no passphrase."),
                    core::msg("It must stand in the first line of the file."));
    secret.shorten(length);
    return secret;
}

core::SecretBytes secret_from_terminal(const std::string& question) {
    constexpr int cancel = 3;
    constexpr int backspace = 8;
    constexpr int delete_key = 127;
    const SilentTerminal silent;
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    std::cerr << question << ' ' << std::flush;
    core::SecretBytes secret(longest_secret);
    std::size_t length = 0;
    for (;;) {
        const int key = std::getc(stdin);
        if (key == '\n' || key == '\r') break;
        if (key == cancel || key == EOF) {
            std::cerr << '\n';
            throw Error({}, core::msg("Cancelled."), core::msg("Nothing was changed."));
        }
        if (key == backspace || key == delete_key) {
            erase_last(secret, length);
        } else if (length < longest_secret) {
            secret.data()[length++] = static_cast<unsigned char>(key);
        }
    }
    std::cerr << '\n';
    secret.shorten(length);
    return secret;
}

}  // namespace werkrug::app
