/** What is wrong with what the user gave us: a flag, a manifest, a file. Its message is shown as it is; the exit code is 2. */
export class InputError extends Error {
  constructor(
    readonly path: string | null,
    readonly reason: string,
  ) {
    super(path === null ? reason : `${path}: ${reason}`);
    this.name = "InputError";
  }
}
