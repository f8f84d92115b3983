// The program with the window: reads how it was started and shows the main window.
#include "app/gui/command_line.hpp"
#include "app/gui/gtk_language.hpp"
#include "app/gui/main_frame.hpp"
#include "app/gui/session.hpp"
#include "app/gui/settings.hpp"
#include "core/io/process_privacy.hpp"

#include <wx/app.h>
#include <wx/log.h>

#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace werkrug::app {

namespace {

core::Date today_on_the_clock() {
    return core::Date{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
}

class App : public wxApp {
  public:
    App(CommandLine command_line, Language desktop_language)
        : command_line_(std::move(command_line)), desktop_language_(desktop_language) {}

    // The command line is read before the toolkit starts.
    bool OnInit() override {
        delete wxLog::SetActiveTarget(new wxLogStderr);
        settings_.emplace(command_line_.config);
        const Language language =
            command_line_.language.value_or(settings_->language().value_or(desktop_language_));
        show_toolkit_texts_in(language);
        session_.emplace(language, command_line_.today.value_or(today_on_the_clock()));
        desk_.emplace(*session_, core::system_environment());
        auto* frame = new MainFrame(*session_, *desk_, *settings_);
        if (command_line_.exit_on_idle)
            frame->Bind(wxEVT_IDLE, [frame](wxIdleEvent&) { frame->Destroy(); });
        frame->Show();
        // A message about the file must find the window in its place.
        const auto file = file_to_open();
        if (!file.empty()) frame->CallAfter([file, frame] { frame->open(file); });
        return true;
    }

  private:
    // What was asked for, else the register used last, when it is still there.
    std::string file_to_open() const {
        if (!command_line_.file.empty()) return command_line_.file;
        const auto registers = settings_->recent_registers();
        return !registers.empty() && is_register_file(registers.front()) ? registers.front()
                                                                         : std::string{};
    }

    CommandLine command_line_;
    Language desktop_language_;
    std::optional<Settings> settings_{};
    std::optional<Session> session_{};
    std::optional<RegisterDesk> desk_{};
};

}  // namespace

}  // namespace werkrug::app

int main(int argc, char** argv) {
    using namespace werkrug::app;
    werkrug::core::keep_memory_private();
    const auto reading = read_command_line({argv + 1, argv + argc});
    if (!reading.command_line) {
        std::fputs(reading.message.c_str(), reading.status == 0 ? stdout : stderr);
        return reading.status;
    }
    const auto desktop_language = prepare_locale();
    wxApp::SetInstance(new App(*reading.command_line, desktop_language));
    int toolkit_argc = 1;  // our arguments are none of the toolkit's
    return wxEntry(toolkit_argc, argv);
}
