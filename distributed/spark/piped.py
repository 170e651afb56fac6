"""The program as a process in a Spark task: what it is fed, what it makes of it, and whether it came to a good end."""

import json
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, islice

import pandas as pd
from pyspark import SparkFiles

Frames = Iterator[pd.DataFrame]
Step = Callable[[Frames], Frames]
LINES = ["part", "key", "line"]
FINDINGS = ["at", "id", "verdict", "figure", "title", "kind", "item", "unit", "flagged", "docs", "min", "max"]
FINDINGS += ["independentSources", "why", "json"]
#: Rows handed on at once.
MOST = 500
DONE, COULD_NOT_RUN, SOME_UNREAD = 0, 2, 3


def extractor(command: list[str], words: str | None) -> Step:
    """Documents to lines; each that could not be read is told in a line of the part "fault"."""

    def extract(frames: Frames) -> Frames:
        documents = (bytes(line) + b"\n" for frame in frames for line in frame["line"])
        with piped([*command, *with_words(words), "-"], documents) as (lines, said):
            yield from framed(map(parted, lines), LINES)
            yield from framed((("fault", "", line) for line in said if line.startswith("error: ")), LINES)

    return extract


def judge(command: list[str], words: str | None, topics) -> Step:
    """Lines of whole keys, sorted, to what was found under each."""

    def judge_share(frames: Frames) -> Frames:
        first = next(frames, None)
        if first is None:
            return
        about = (f"!\t{topic}\n".encode() for topic in topics.value)
        keyed = (f"{key}\t{line}\n".encode() for frame in chain([first], frames) for key, line in zip(frame["key"], frame["line"]))
        with piped([*command, *with_words(words), "-"], chain(about, keyed)) as (lines, _):
            yield from framed(map(parted, lines), LINES)

    return judge_share


def settler(command: list[str]) -> Step:
    """What was found under all keys to the findings, as one process orders them."""

    def settle(frames: Frames) -> Frames:
        judged = (f"!\t{line}\n".encode() for frame in frames for line in frame["line"])
        with piped([*command, "-"], judged) as (lines, _):
            yield from framed((row_of(at, line) for at, line in enumerate(lines)), FINDINGS)

    return settle


@contextmanager
def piped(command: list[str], fed: Iterable[bytes]) -> Iterator[tuple[Iterator[str], list[str]]]:
    """Lines that the program makes of others, and those that it says. Raises where it fails, so that Spark runs the task again.

    All goes through files: nothing of a program that fails halfway is handed on, and neither side waits for the other.
    """
    with tempfile.TemporaryFile() as before, tempfile.TemporaryFile() as after, tempfile.TemporaryFile() as beside:
        before.writelines(fed)
        before.seek(0)
        status = subprocess.run(command, stdin=before, stdout=after, stderr=beside, check=False).returncode
        after.seek(0)
        beside.seek(0)
        said = beside.read().decode(errors="replace").splitlines()
        if not is_good_end(status, said):
            raise RuntimeError(f"{' '.join(command)}: ended with {status}: {' / '.join(said[-5:])}")
        yield (line.decode().removesuffix("\n") for line in after), said


def is_good_end(status: int, said: list[str]) -> bool:
    # that no document of a share can be read says something of the share, nothing of the run
    is_all_unread = status == COULD_NOT_RUN and said[-1:] == ["error: nothing could be read"]
    return status in (DONE, SOME_UNREAD) or is_all_unread


def parted(text: str) -> tuple[str, str, str]:
    """A key and JSON, and what it is: "claim", "topic" (what a document is about) or "judged"."""
    key, line = text.split("\t", 1)
    part = "claim" if key != "!" else "topic" if line.startswith('{"doc":') else "judged"
    return part, key, line


def row_of(at: int, line: str) -> tuple:
    finding = json.loads(line)
    ends = {name: None if finding[name] is None else float(finding[name]) for name in ("min", "max")}
    row = {**finding, **ends, "at": at, "json": line}
    return tuple(row[name] for name in FINDINGS)


def framed(rows: Iterator[tuple], names: list[str]) -> Frames:
    while some := list(islice(rows, MOST)):
        yield pd.DataFrame(some, columns=names)


def with_words(words: str | None) -> list[str]:
    return [] if words is None else ["--lexicon", SparkFiles.get(words)]
