import type { Random } from "./random.js";

/** What readers, rules and writers trip over, whole. */
const PIECES: readonly Buffer[] = [
  ..."12|1,800|3.7|99999999999999999999|1e309|-0|½|٣|５|1\u200b2|twenty-one million|5-6|more than |between 3 and |% |$4bn |km |2020-02-30|31 June|--11-08".split(
    "|",
  ),
  ...'=1+1|@x|\'|"|""|,|;|\t|\r|\r\n|\n\n|\u0000|\u001b[2J|\u202e|\u200d|\ufeff|\u2028|é|e\u0301|日本|👩\u200d🚒|\ue001|\u0085'.split(
    "|",
  ),
  ..."</script>|<!--|]]>|<table><tr><td>|<p>|&#xD800;|&lt;|{|}|[|](x)|{{|::error::|%0A|---\n|# |- |* [|\\u0000|\\ud800|__proto__|constructor|null|NaN".split(
    "|",
  ),
  ..." tanks| killed| were destroyed| people| percent| said| of which | including | in total| on 3 May 2031| since 1992|: |. |T-72|BM-21".split(
    "|",
  ),
].map((text) => Buffer.from(text));

/** Bytes that no text has: halves of characters, marks of other encodings. */
const BYTES = [
  [0xff],
  [0xc0, 0x80],
  [0xe2, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff, 0xfe],
  [0x1f, 0x8b],
  [0x80, 0x99],
  [0x00],
];

type Change = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

const at = (bytes: Buffer, random: Random): number => random.below(bytes.length + 1);
const within = (bytes: Buffer, start: number, end: number, middle: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, start), middle, bytes.subarray(end)]);

/** A part of the bytes, of at most `most`. */
function partOf(bytes: Buffer, random: Random, most: number): Buffer {
  const start = at(bytes, random);
  return bytes.subarray(start, start + 1 + random.below(most));
}

const CHANGES: readonly Change[] = [
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let i = 1 + random.below(6); i > 0 && changed.length > 0; i--) changed[random.below(changed.length)] = random.below(256);
    return changed;
  },
  (bytes, random) => {
    const place = at(bytes, random);
    return within(bytes, place, place, random.pick(PIECES));
  },
  (bytes, random) => {
    const place = at(bytes, random);
    return within(bytes, place, place + 1 + random.below(8), random.pick(PIECES));
  },
  (bytes, random) => {
    const place = at(bytes, random);
    return within(bytes, place, place, Buffer.from(random.pick(BYTES)));
  },
  (bytes, random) => {
    const place = at(bytes, random);
    return within(bytes, place, place + random.below(60), Buffer.alloc(0));
  },
  (bytes, random) => {
    const place = at(bytes, random);
    const part = partOf(bytes, random, 40);
    return within(
      bytes,
      place,
      place,
      Buffer.concat(Array.from({ length: 1 + random.below(random.once(8) ? 120 : 4) }, () => part)),
    );
  },
  (bytes, random, others) => {
    const place = at(bytes, random);
    return within(bytes, place, place, partOf(random.pick(others), random, 200));
  },
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
];

/** Some bytes with one to five changes, some of them from others of their kind. */
export function mutated(bytes: Buffer, others: readonly Buffer[], random: Random): Buffer {
  let changed = bytes;
  for (let left = 1 + random.below(5); left > 0; left--) {
    const change = random.once(40) ? CHANGES.at(-1)! : CHANGES[random.below(CHANGES.length - 1)]!;
    changed = change(changed, random, others);
  }
  return changed;
}
