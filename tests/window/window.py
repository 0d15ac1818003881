# SPDX-FileCopyrightText: 2026 The Dossier authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The window of a running Dossier, held by the names and roles a screen reader would say."""

import subprocess
import sys
import time

import pyatspi


class Failure(Exception):
    pass


def wait(what, find, seconds=10.0):
    """What find() gives once it is true; a Failure that names `what` when it never is."""
    end = time.monotonic() + seconds
    problem = None
    while time.monotonic() < end:
        try:
            found = find()
            if found:
                return found
        except Exception as error:  # a widget may go away while it is asked
            problem = error
        time.sleep(0.05)
    raise Failure(f"waited {seconds:.0f} s for {what}" + (f" ({problem})" if problem else ""))


def descend(root, depth=0):
    """Every accessible below root, with its depth, root first."""
    if root is None:
        return
    yield root, depth
    for i in range(root.childCount):
        try:
            child = root.getChildAtIndex(i)
        except Exception:
            continue
        yield from descend(child, depth + 1)


def find(root, roles, name=None, prefix=None):
    roles = (roles,) if isinstance(roles, str) else roles
    for item, _ in descend(root):
        try:
            if roles and item.getRoleName() not in roles:
                continue
            if name is not None and item.name != name:
                continue
            if prefix is not None and not item.name.startswith(prefix):
                continue
            return item
        except Exception:
            continue
    return None


def text_of(item):
    """The text of a text widget; of a label, its name."""
    try:
        return item.queryText().getText(0, -1)
    except NotImplementedError:
        return item.name


class Window:
    def __init__(self, command, log):
        self.log = open(log, "wb")
        self.started = time.monotonic()
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT)
        try:
            self.application = wait("the program on the accessibility bus", self._application, 20)
            self.frame = wait("its window", lambda: find(self.application, "frame"))
            self.id = wait("its window on the screen", self._id)
            self.activate()
        except Failure:
            self.kill()
            raise

    def _application(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode} before its window came")
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid:
                return application
        return None

    def _id(self):
        shown = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True, text=True
        ).stdout.split()
        best = None
        for window in shown:
            geometry = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True)
            size = dict(line.split("=") for line in geometry.stdout.split())
            area = int(size.get("WIDTH", 0)) * int(size.get("HEIGHT", 0))
            if best is None or area > best[0]:
                best = (area, window)
        return best and best[0] > 10000 and best[1]

    def activate(self):
        subprocess.run(["xdotool", "windowactivate", "--sync", self.id], check=False, timeout=10)

    def key(self, *keys):
        self.activate()
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)

    def click(self, item):
        """With the mouse, in the middle of the item."""
        self.activate()
        box = item.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        if box.width <= 0 or box.height <= 0:
            raise Failure(f"{item.name!r} is not to be seen")
        place = [str(box.x + box.width // 2), str(box.y + box.height // 2)]
        subprocess.run(["xdotool", "mousemove", "--sync", *place, "click", "1"], check=True)

    def find(self, roles, name=None, prefix=None, seconds=10.0):
        what = f"{roles} called {name if name is not None else prefix + '…' if prefix else 'anything'}"
        return wait(what, lambda: find(self.frame, roles, name, prefix), seconds)

    def names(self):
        """The tree of names, for whoever has to see why something was not found."""
        lines = []
        for item, depth in descend(self.frame):
            try:
                lines.append("  " * depth + f'{item.getRoleName()} "{item.name}"')
            except Exception:
                pass
        return "\n".join(lines)

    def picture(self, path):
        """A picture of the window once it has come to rest: two in a row that are the same."""
        before = None
        for _ in range(20):
            now = subprocess.run(["import", "-window", self.id, "rgb:-"], capture_output=True).stdout
            if now and now == before:
                break
            before = now
            time.sleep(0.15)
        subprocess.run(["import", "-window", self.id, path], check=True)

    def quit(self):
        """By the keyboard; gives the program's exit status."""
        self.activate()
        subprocess.run(["xdotool", "key", "ctrl+q"], check=False)
        try:
            return self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failure("Ctrl+Q did not end the program within 15 s") from None
        finally:
            self.log.close()

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def rows(item):
    """The cells of a list, tree or table that a person can see, top to bottom."""
    cells = []
    for cell, _ in descend(item):
        if cell != item and cell.getRoleName() in ("list item", "tree item", "table cell"):
            cells.append(cell)
    return cells


def say(text):
    print(text)
    sys.stdout.flush()
