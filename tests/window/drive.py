#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dossier authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A first visit, as a person makes it: the sample opens, an entity is selected and stepped through, an event is
selected, Escape, quit. Everything is found by the names a screen reader would say."""

import re
import sys

from window import Failure, Window, descend, find, rows, say, text_of, wait

ENTITY = "Centre for Cybersecurity Belgium"
EVENT = "Intruder enters the network"


def focus_text(window):
    """What the status bar says is selected; nothing: an empty string."""
    return find(window.frame, "label", name="Focus").description


def place(window):
    """(n, m) where the status bar ends in "n of m", the place stepped to."""
    match = re.search(r"(\d+) of (\d+)$", focus_text(window))
    return match and (int(match[1]), int(match[2]))


def step(window):
    before = focus_text(window)
    window.key("F3")
    wait("the next mention", lambda: focus_text(window) != before)
    now = place(window)
    if not now:
        raise Failure(f"F3 led to {focus_text(window)!r}")
    return now


def visit(window, out):
    title = window.frame.name
    say(f"title: {title}")
    if not title or title.startswith("Dossier"):
        raise Failure(f"the title does not begin with the case's: {title!r}")

    sources = window.find(("list", "tree", "table"), name="Sources")
    wait("five sources", lambda: len(rows(sources)) == 5)
    source_text = window.find((), prefix="Source text")
    wait("the source's text", lambda: len(text_of(source_text)) > 200)
    summary_text = window.find((), prefix="Summary text")
    wait("the summary's text", lambda: len(text_of(summary_text)) > 200)
    window.picture(f"{out}/1-opened.png")
    say("opened: five sources, a source and its summary")

    entities = window.find(("tree", "tree table", "list", "table"), name="Entities")
    entity = wait("the entity " + ENTITY, lambda: next((cell for cell in rows(entities) if ENTITY in cell.name), None))
    window.click(entity)
    wait("the entity in the status bar", lambda: focus_text(window).startswith(ENTITY))
    window.picture(f"{out}/2-entity.png")
    say(f"entity: {focus_text(window)}")

    first = step(window)
    if first[0] != 1 or first[1] < 4:
        raise Failure(f"the first mention is number {first[0]} of {first[1]}")
    seen = [first]
    while len(seen) <= 2 * first[1]:  # once round, through all sources and languages
        now = step(window)
        if now == first:
            break
        seen.append(now)
    if seen != [(n, first[1]) for n in range(1, first[1] + 1)]:
        raise Failure(f"F3 went {seen}")
    window.picture(f"{out}/3-stepped.png")
    say(f"stepped: {focus_text(window)}, once round")

    timeline = window.find("list", name="Timeline")
    events = wait("events on the timeline", lambda: [e for e in timeline if e and e.name])
    event = next((event for event in events if EVENT in event.name), None)
    if event is None:
        raise Failure(f"none of {len(events)} events is called {EVENT}")
    say(f"timeline: {len(events)} events; {event.name}")
    action = event.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    if "Press" not in names:
        raise Failure(f"an event offers no Press: {names}")
    action.doAction(names.index("Press"))
    panel = window.find("frame", name="What the sources say")
    wait(
        "the event in the panel",
        lambda: sum(len(item.name) for item, depth in descend(panel) if depth) > 40,
    )
    window.picture(f"{out}/4-event.png")
    wait("the event in the status bar", lambda: focus_text(window).startswith(EVENT))
    say(f"event: {focus_text(window)}")

    for _ in range(3):  # one layer at a time
        if focus_text(window):
            before = focus_text(window)
            window.key("Escape")
            wait("a layer less", lambda: focus_text(window) != before)
    wait("the focus to be empty again", lambda: not focus_text(window))
    window.picture(f"{out}/5-escaped.png")
    say("Escape: the focus is empty")

    status = window.quit()
    if status != 0:
        raise Failure(f"the program ended with {status}")
    say("quit: 0")


def main():
    program, out = sys.argv[1:]
    log = f"{out}/program.log"
    try:
        window = Window([program, "--sample", "--colours", "light"], log)
        try:
            visit(window, out)
        except Failure:
            with open(f"{out}/names.txt", "w", encoding="utf-8") as names:
                names.write(window.names() + "\n")
            window.picture(f"{out}/failure.png")
            raise
        finally:
            window.kill()
    except Failure as failure:
        say(f"drive: {failure}; see {out}")
        with open(log, encoding="utf-8", errors="replace") as said:
            say(said.read())
        return 1
    with open(log, encoding="utf-8", errors="replace") as said:
        warnings = [line for line in said if line.strip()]
    if warnings:
        say("drive: the program said this, and should have been silent:\n" + "".join(warnings))
        return 1
    say("drive: done")
    return 0


if __name__ == "__main__":
    sys.exit(main())
