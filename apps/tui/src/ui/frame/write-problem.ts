/** Why a file could not be written, in the words of the laboratory; the codes are the system's. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'a folder has this name',
  ENOTEMPTY: 'a folder has this name',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written to that disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  ENAMETOOLONG: 'its name is too long',
}

/** The sentence for a file that could not be written. */
export function writeProblem(path: string, error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return `${path} was not written: ${reasons[code] ?? message}.`
}
