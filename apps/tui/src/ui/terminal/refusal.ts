type Environment = Readonly<Record<string, string | undefined>>

/** Why the laboratory cannot be shown here, as a sentence; null where it can. */
export function refusal(
  { stdin, stdout }: { readonly stdin: { isTTY?: boolean }; readonly stdout: { isTTY?: boolean } },
  environment: Environment,
): string | null {
  if (!stdin.isTTY || !stdout.isTTY) return 'This is no terminal.'
  if (environment['TERM'] === 'dumb') return 'TERM=dumb: this terminal cannot place text.'
  if (environment['CI']) return 'CI is set: nobody is at the keys.'
  return null
}
