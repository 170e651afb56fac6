/**
 * The library for PDF loses errors of damaged files in promises that nobody awaits: these would end the whole run, or leave a page that is never
 * done. The first of them is the error of the work.
 */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  let lose: (error: unknown) => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  process.on("unhandledRejection", lose);
  try {
    return await Promise.race([work(), lost]);
  } finally {
    await new Promise((done) => setImmediate(done)); // what is on its way comes before that
    process.off("unhandledRejection", lose);
  }
}
