"""Drives the window as a person would: keys and clicks through the X server (xdotool); names,
states and places of the controls come over AT-SPI, as they come to a screen reader."""
import os
import pathlib
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 30
NOTCH_PX = 60  # at most, that one turn of the wheel scrolls


class NotFound(AssertionError):
    """No control of this name showed up in time."""


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def wait_until(condition, what):
    """The first true value of condition(); fails after PATIENCE_S."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            value = condition()
        except GLib.Error:  # a control vanished while it was looked at
            value = None
        if value:
            return value
        time.sleep(0.1)
    raise NotFound(what)


def start_window_manager():
    """Until it runs: the X server may not listen yet."""
    def start():
        manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
        time.sleep(0.5)
        return manager if manager.poll() is None else None

    return wait_until(start, "the window manager")


def log_file():
    """What the program prints on standard error."""
    return pathlib.Path(os.environ["XDG_CACHE_HOME"]) / "werkrug.log"


class Window:
    """One running Werkrug."""

    def __init__(self, *arguments):
        Atspi.set_timeout(5000, 20000)
        self.manager = start_window_manager()
        with open(log_file(), "ab") as log:
            self.program = subprocess.Popen([os.environ["WERKRUG"], *arguments], stderr=log)
        self.application = wait_until(self._application, "the program on the accessibility bus")
        wait_until(lambda: self.title(), "the main window")
        self.settle()

    def _application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self.program.pid:
                return child if child.get_child_count() > 0 else None
        return None

    def wait_for_end(self):
        code = self.program.wait(timeout=PATIENCE_S)
        self.manager.terminate()
        self.manager.wait(timeout=PATIENCE_S)
        return code

    def kill(self):
        """As a power cut would: the program gets no chance to save anything."""
        self.program.kill()
        self.program.wait(timeout=PATIENCE_S)
        self.manager.terminate()
        self.manager.wait(timeout=PATIENCE_S)

    # ---- looking

    def everything(self):
        """All controls that are shown, in their order in the tree."""
        found, stack = [], [self.application]
        while stack:
            node = stack.pop()
            if node is None:
                continue
            try:
                states = node.get_state_set()
                if node is not self.application and not states.contains(Atspi.StateType.SHOWING):
                    continue
                if node is not self.application:
                    found.append(node)
                stack.extend(node.get_child_at_index(i)
                             for i in reversed(range(node.get_child_count())))
            except GLib.Error:
                continue
        return found

    def _look(self, name, role):
        for node in self.everything():
            if node.get_name() == name and (role is None or node.get_role_name() == role):
                return node
        return None

    def find(self, name, role=None):
        return wait_until(lambda: self._look(name, role), f"{role or 'control'} “{name}”")

    def focused(self):
        for node in self.everything():
            if node.get_state_set().contains(Atspi.StateType.FOCUSED):
                return node
        return None

    def shows(self, text):
        """Does any control shown have this text in its name or content?"""
        return any(text in node.get_name() or text in content(node) for node in self.everything())

    def wait_for_text(self, text):
        wait_until(lambda: self.shows(text), f"the text “{text}”")

    def title(self):
        for index in range(self.application.get_child_count()):
            child = self.application.get_child_at_index(index)
            if child.get_role_name() == "frame":
                return child.get_name()
        return None

    def in_use(self):
        """The window or dialog that the keys go to."""
        for index in range(self.application.get_child_count()):
            child = self.application.get_child_at_index(index)
            if child.get_state_set().contains(Atspi.StateType.ACTIVE):
                return child
        return None

    def all_titles(self):
        """Titles of all windows on the display, as any other program sees them."""
        ids = run("xdotool", "search", "--onlyvisible", "--name", ".").split()
        return [run("xdotool", "getwindowname", window).strip() for window in ids]

    # ---- doing

    def settle(self):
        time.sleep(0.4)

    def key(self, *keys):
        run("xdotool", "key", "--clearmodifiers", *keys)
        self.settle()

    def write(self, text):
        run("xdotool", "type", "--clearmodifiers", "--delay", "8", text)
        time.sleep(0.1)

    def place(self, node):
        box = extents(node)
        return box.x + min(box.width // 2, 40), box.y + box.height // 2

    def visible(self, node):
        """Is the middle of the control inside the part of the page that is not scrolled away?"""
        tool_bar_and_menus, edge = 85, 24
        parents = list(above(node))
        roles = {parent.get_role_name() for parent in parents}
        frame = next((extents(parent) for parent in parents
                      if parent.get_role_name() == "frame"), None)
        if frame is None or roles & {"tool bar", "menu bar", "menu"}:
            return True  # in a dialogue, a tool bar or a menu: never scrolled away
        # In a register, the page begins below the header of the case.
        page = next((extents(parent) for parent in parents
                     if parent.get_role_name() == "scroll pane"), None)
        top = max(frame.y + tool_bar_and_menus, page.y + edge if page else 0)
        return top < self.place(node)[1] < frame.y + frame.height - edge

    def scroll_towards(self, node):
        """Turns the wheel over the empty edge of the page, a notch or, when the control is far, a few,
        until it is seen."""
        if self.visible(node):
            return True
        frame = next(extents(parent) for parent in above(node)
                     if parent.get_role_name() in ("frame", "dialog"))
        far = self.place(node)[1] - (frame.y + frame.height // 2)
        notches = max(1, min(8, abs(far) // (2 * NOTCH_PX)))
        run("xdotool", "mousemove", "226", str(frame.y + frame.height // 2),
            "click", "--repeat", str(notches), "--delay", "10", "5" if far > 0 else "4")
        time.sleep(0.25)
        return False

    def click(self, name, role=None):
        self.click_on(self.find(name, role))

    def click_on(self, node):
        wait_until(lambda: self.scroll_towards(node), f"“{node.get_name()}” scrolled into view")
        x, y = self.place(node)
        run("xdotool", "mousemove", str(x), str(y), "click", "1")
        self.settle()

    def enter(self, name, text):
        """Replaces what stands in a text field by typing."""
        self.click(name, "text")
        node = self.find(name, "text")

        def type_it():
            run("xdotool", "key", "ctrl+a", "Delete")
            self.write(text)
            for _ in range(30):  # the program may still be busy with the keys
                if content(node) == text:
                    return True
                time.sleep(0.1)
            return False

        wait_until(type_it, f"“{text}” to stand in “{name}”")  # a busy X server can lose a key

    def choose(self, name, wanted):
        """Chooses an entry of a combo box with the keys: `wanted`, else one that begins with it."""
        box = self.find(name, "combo box")
        entries = [node.get_name() for node in below(box) if node.get_role_name() == "menu item"]
        places = ([i for i, entry in enumerate(entries) if entry == wanted]
                  or [i for i, entry in enumerate(entries) if entry.startswith(wanted)])
        assert places, f"{wanted!r} not in {entries}"
        self.click(name, "combo box")
        item = [node for node in below(box) if node.get_role_name() == "menu item"][places[0]]
        wait_until(lambda: showing(item), f"the list of “{name}” to open")
        run("xdotool", "key", "Home")
        for _ in range(places[0]):
            run("xdotool", "key", "Down")
        self.key("Return")

    def screenshot(self, name):
        run("xdotool", "mousemove", "1279", "1023")
        self.settle()
        run("import", "-window", "root",
            os.path.join(os.environ["WERKRUG_SCREENSHOTS"], name + ".png"))


def below(node):
    found = []
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            found.append(child)
            found.extend(below(child))
    return found


def above(node):
    while node is not None:
        node = node.get_parent()
        if node is not None:
            yield node


def extents(node):
    return node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)


def content(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text is not None else ""


def checked(node):
    return node.get_state_set().contains(Atspi.StateType.CHECKED)


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def focusable(node):
    return node.get_state_set().contains(Atspi.StateType.FOCUSABLE)
