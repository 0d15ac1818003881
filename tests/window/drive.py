#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Dossier authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A first visit, as a person makes it: the sample opens, an entity is selected and stepped through, an event is
selected, Escape, quit. Everything is found by the names a screen reader would say."""

import re
import sys

from window import Failure, Window, descend, find, rows, say, select, text_of, wait

ENTITY = "Centre for Cybersecurity Belgium"


def focus_text(window):
    label = find(window.frame, (), name="Focus") or find(window.frame, (), prefix="Focus")
    if label is None:
        return ""
    return " ".join(part for part in (text_of(label), label.description) if part)


def step_number(window):
    """n and m of "CCB n of m" in the status bar."""
    match = re.search(r"(\d+)\s+of\s+(\d+)", focus_text(window))
    return match and (int(match[1]), int(match[2]))


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
    entity = wait("the entity " + ENTITY, lambda: next((c for c in rows(entities) if c.name.startswith(ENTITY)), None))
    select(entities, entity)
    window.activate()
    first = wait("its number of mentions in the status bar", lambda: step_number(window))
    window.picture(f"{out}/2-entity.png")
    say(f"entity: {focus_text(window)}")
    if first[1] < 4:
        raise Failure(f"{ENTITY} is named only {first[1]} times")
    window.key("F3")
    second = wait("the next mention", lambda: (now := step_number(window)) and now != first and now)
    if second[1] != first[1] or second[0] != first[0] % first[1] + 1:
        raise Failure(f"F3 went from {first} to {second}")
    for _ in range(first[1]):  # once round, through all sources
        before = step_number(window)
        window.key("F3")
        wait("the next mention", lambda: step_number(window) != before)
    if step_number(window) != second:
        raise Failure(f"once round ended at {step_number(window)}, not {second}")
    window.picture(f"{out}/3-stepped.png")
    say(f"stepped: {focus_text(window)}")

    timeline = window.find("list", name="Timeline")
    events = wait("events on the timeline", lambda: [e for e in timeline if e and e.name])
    say(f"timeline: {len(events)} events, the first: {events[0].name}")
    action = events[0].queryAction()
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
    event_focus = focus_text(window)
    say(f"event: {event_focus}")

    window.key("Escape")
    wait("the focus to be empty again", lambda: focus_text(window) != event_focus and step_number(window) is None)
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
