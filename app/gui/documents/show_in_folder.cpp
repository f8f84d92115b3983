#include "app/gui/documents/show_in_folder.hpp"

#include "app/gui/wx_text.hpp"

#include <wx/filename.h>
#include <wx/utils.h>

#include <gio/gio.h>
#include <memory>

namespace werkrug::app {

namespace {

struct Free {
    void operator()(gchar* text) const { g_free(text); }
    void operator()(GDBusConnection* bus) const { g_object_unref(bus); }
    void operator()(GVariant* answer) const { g_variant_unref(answer); }
};

constexpr int patience_ms = 2000;

// By the interface that file managers share (freedesktop.org, org.freedesktop.FileManager1).
bool mark_file(const std::string& path) {
    const std::unique_ptr<gchar, Free> address(g_filename_to_uri(path.c_str(), nullptr, nullptr));
    const std::unique_ptr<GDBusConnection, Free> bus(
        g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr));
    if (!address || !bus) return false;
    const gchar* const files[] = {address.get(), nullptr};
    const std::unique_ptr<GVariant, Free> answer(g_dbus_connection_call_sync(
        bus.get(), "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1", "ShowItems", g_variant_new("(^ass)", files, ""), nullptr,
        G_DBUS_CALL_FLAGS_NONE, patience_ms, nullptr, nullptr));
    return answer != nullptr;
}

}  // namespace

bool show_in_folder(const std::string& path) {
    return mark_file(path) ||
           wxLaunchDefaultApplication(wxFileName(to_wx(path)).GetPath(wxPATH_GET_VOLUME));
}

}  // namespace werkrug::app
