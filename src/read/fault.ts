import { InputError } from "../input-error.js";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "a folder",
  ELOOP: "a link that leads nowhere",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ERR_STRING_TOO_LONG: "too large to be read as one text (more than 512 MB); cut it into documents, one a line (NDJSON)",
  ERR_ENCODING_INVALID_ENCODED_DATA: "too large or not in its encoding",
  Z_BUF_ERROR: "a damaged .gz file: it ends too early",
  Z_DATA_ERROR: "a damaged .gz file",
  ERR_FS_FILE_TOO_LARGE: "too large to be read as one text (more than 2 GB); cut it into documents, one a line (NDJSON)",
};

/** What a failed read means, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof InputError) return error.reason;
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ""] ?? message;
}
