#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dossier authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Pictures of the window in one size and one set of colours: at rest, an entity selected, an event selected."""

import sys

from window import Failure, Window, descend, find, rows, say, wait

ENTITY = "Centre for Cybersecurity Belgium"


def main():
    program, out, size, colours, *case = sys.argv[1:]
    window = Window([program, "--colours", colours, *(case or ["--sample"])], f"{out}/program-{size}-{colours}.log")
    try:
        wait("a text", lambda: find(window.frame, (), prefix="Source text"))
        window.picture(f"{out}/rest-{size}-{colours}.png")

        entities = window.find(("tree", "tree table", "list", "table"), name="Entities")
        cells = wait("entities", lambda: [cell for cell in rows(entities) if cell.name])
        window.click(next((cell for cell in cells if ENTITY in cell.name), cells[-1]))
        window.picture(f"{out}/entity-{size}-{colours}.png")

        timeline = window.find("list", name="Timeline")
        events = [item for item, _ in descend(timeline) if item != timeline and "Press" in actions(item)]
        if events:
            event = next((e for e in events if "enters the network" in e.name), events[0])
            event.queryAction().doAction(actions(event).index("Press"))
            window.picture(f"{out}/event-{size}-{colours}.png")
        window.quit()
    except Failure as failure:
        say(f"shots: {failure}")
        window.picture(f"{out}/failure-{size}-{colours}.png")
        return 1
    finally:
        window.kill()
    return 0


def actions(item):
    try:
        action = item.queryAction()
        return [action.getName(i) for i in range(action.nActions)]
    except NotImplementedError:
        return []


if __name__ == "__main__":
    sys.exit(main())
