import { safeText } from './safe-text.ts'

/** Largest log that is read, in bytes: all of it is in memory at once. */
export const maxLogBytes = 50_000_000

/** Most logs that are judged together. */
export const maxLogs = 16

/** Why a file or text of this size is refused; null where it is not. */
export function refusalOf(name: string, bytes: number): string | null {
  if (bytes <= maxLogBytes) return null
  const size = `${Math.round(bytes / 1e6)} MB`
  return `${safeText(name)} is ${size}; this page reads up to ${maxLogBytes / 1e6} MB. Keep every tenth row, or let the command read it (up to 200 MB).`
}
