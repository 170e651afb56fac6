"""Documents to findings on Apache Spark: extract, shuffle by key, diff --grouped, Parquet.

    spark-submit distributed/spark/job.py --output OUT DOCUMENTS.ndjson...

The program itself does all reading and judging, as a process in each task; Spark hands out, shuffles, runs again what failed, and writes.
docs/scale.md says what is in OUT and what the options do.
"""

import argparse
import hashlib
import json
import shlex
import shutil
import sys
from pathlib import Path

import piped
from pyspark.sql import DataFrame, SparkSession

LINES = "part string, key string, line string"
FINDINGS = """at long, id string, verdict string, figure string, title string, kind string, item string, unit string, flagged boolean,
  docs array<string>, min double, max double, independentSources long, why string, json string"""
DONE, SOME_UNREAD = 0, 3
#: Documents that could not be read and are named.
MOST_TOLD = 1000


def main() -> int:
    options = options_of(sys.argv[1:])
    spark = SparkSession.builder.appName("corpus-claims").getOrCreate()
    try:
        return run(spark, options)
    finally:
        spark.stop()


def options_of(args: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="job.py", description="documents (NDJSON) to findings (Parquet)")
    parser.add_argument("inputs", nargs="+", help="files, folders or globs of NDJSON, one document a line, each with an id of its own")
    parser.add_argument("--output", required=True, help="folder for lines, shares and findings; what is whole in it is not made again")
    parser.add_argument("--program", default="corpus-claims", help="how a task starts the program (default: corpus-claims)")
    parser.add_argument("--lexicon", help="file of words, for extract and diff")
    parser.add_argument("--split-bytes", type=int, default=16_000_000, help="bytes of documents a task reads (default: 16,000,000)")
    parser.add_argument("--reducers", type=int, default=200, help="shares into which the keys are cut (default: 200)")
    return parser.parse_args(args)


def run(spark: SparkSession, options: argparse.Namespace) -> int:
    spark.sparkContext.addPyFile(str(Path(__file__).with_name("piped.py")))
    for name, value in SETTINGS.items():
        spark.conf.set(name, value)
    spark.conf.set("spark.sql.files.maxPartitionBytes", options.split_bytes)
    program = shlex.split(options.program)
    words = shipped(spark, options.lexicon)
    stamp = stamp_of(spark, options)
    say(f"lines and shares of this program over these documents: {stamp}")

    lines = stored(spark, f"{options.output}/lines-{stamp}", lambda: extracted(spark, options.inputs, program, words))
    spark.conf.unset("spark.sql.files.maxPartitionBytes")
    topics = lines_of(lines, "topic")
    check_names(topics)
    shares = stored(spark, f"{options.output}/shares-{stamp}", lambda: judged(lines, topics, options.reducers, program, words))
    found = settled(lines.where("part = 'judged'").select("line").union(shares.select("line")), program)
    found.write.mode("overwrite").parquet(f"{options.output}/findings")
    say(f"{options.output}/findings: {spark.read.parquet(f'{options.output}/findings').count()} findings")
    return report_faults(lines)


SETTINGS = {
    "spark.sql.files.openCostInBytes": "0",
    # a document or a line may be large: few at a time keep the memory of a task flat
    "spark.sql.execution.arrow.maxRecordsPerBatch": "200",
    # the few parts of the lines are written side by side, without a sort
    "spark.sql.maxConcurrentOutputFileWriters": "8",
}


def stored(spark: SparkSession, path: str, make) -> DataFrame:
    """What is whole at a path; made, if it is not there. A run that was killed goes on behind its last whole step."""
    if is_whole(spark, path):
        say(f"taken as it is: {path}")
    else:
        make().write.mode("overwrite").partitionBy("part").parquet(path)
    return spark.read.schema(LINES).parquet(path)


def is_whole(spark: SparkSession, path: str) -> bool:
    mark = spark.sparkContext._jvm.org.apache.hadoop.fs.Path(path, "_SUCCESS")
    return mark.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration()).exists(mark)


def extracted(spark: SparkSession, inputs: list[str], program: list[str], words: str | None) -> DataFrame:
    """The map: lines of a key and JSON. Bytes are handed on as they are, so the program says what is wrong with them."""
    documents = spark.read.option("lineSep", "\n").text(inputs).selectExpr("CAST(value AS BINARY) AS line")
    command = [*program, "extract", "--from", "ndjson", "--grouped", "--no-progress"]
    return documents.mapInPandas(piped.extractor(command, words), LINES)


def judged(lines: DataFrame, topics: list[str], reducers: int, program: list[str], words: str | None) -> DataFrame:
    """The reduce: whole keys to one share each, in the order of their bytes, behind what all documents are about."""
    about = lines.sparkSession.sparkContext.broadcast(topics)
    shares = lines.where("part = 'claim'").select("key", "line").repartition(reducers, "key").sortWithinPartitions("key")
    command = [*program, "diff", "--grouped", "--partial"]
    return shares.mapInPandas(piped.judge(command, words, about), LINES)


def settled(judged_lines: DataFrame, program: list[str]) -> DataFrame:
    """The findings of all shares, in the order in which one process writes them."""
    command = [*program, "diff", "--grouped", "--all", "--format", "ndjson"]
    return judged_lines.coalesce(1).mapInPandas(piped.settler(command), FINDINGS)


def lines_of(lines: DataFrame, part: str) -> list[str]:
    return sorted(row.line for row in lines.where(lines.part == part).select("line").collect())


def check_names(topics: list[str]) -> None:
    """Two documents of one name would be taken for one: a task does not know what the others read."""
    docs = sorted(json.loads(line)["doc"] for line in topics)
    twice = [doc for doc, after in zip(docs, docs[1:]) if doc == after]
    if twice:
        raise SystemExit(f'error: more than one document is called "{twice[0]}": each needs an "id" of its own')


def report_faults(lines: DataFrame) -> int:
    faults = lines_of(lines, "fault")
    for fault in faults[:MOST_TOLD]:
        say(fault)
    return SOME_UNREAD if faults else DONE


def shipped(spark: SparkSession, lexicon: str | None) -> str | None:
    if lexicon is None:
        return None
    spark.sparkContext.addFile(lexicon)
    return Path(lexicon).name


def stamp_of(spark: SparkSession, options: argparse.Namespace) -> str:
    """What lines hang on: the documents, the words, the program. Other lines get another name, so none are mixed."""
    digest = hashlib.sha256()
    files = spark.read.format("binaryFile").load(options.inputs).select("path", "length", "modificationTime")
    for row in sorted(files.collect()):
        digest.update(f"{row.path} {row.length} {row.modificationTime.timestamp()}\n".encode())
    if options.lexicon is not None:
        digest.update(Path(options.lexicon).read_bytes())
    for path in program_files(shlex.split(options.program)):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def program_files(program: list[str]) -> list[Path]:
    """The rules and words of the program as it is here, beside the last file that its command names."""
    named = [Path(found).resolve() for found in (shutil.which(word) or word for word in program) if Path(found).is_file()]
    return sorted(path for path in named[-1].parent.parent.glob("dist/**/*js")) if named else []


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
