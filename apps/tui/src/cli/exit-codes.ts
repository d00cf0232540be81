/** What a shell can tell from how the command ended. */
export const exitCodes = {
  done: 0,
  internal: 1,
  usage: 2,
  unreadable: 3,
  notEnoughEvidence: 4,
  rateTooLarge: 10,
  rateTooSmall: 11,
  unstable: 12,
  interrupted: 130,
} as const

/** An ending with a message for the user and a code for the shell. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.exitCode = exitCode
  }
}
