import type { Opening, ScreenName } from '../ui/frame/screen.ts'

/** How a screen's command may be told to show things. */
export interface ShowOptions {
  readonly plain?: boolean
  readonly ascii?: boolean
}

/** Opens a screen of the laboratory; where there is no terminal for it, or with --plain, prints instead. */
export async function openOrPrint(
  screen: ScreenName,
  opening: Opening | undefined,
  { plain = false, ascii = false }: ShowOptions,
  print: () => Promise<void>,
): Promise<void> {
  const { refusal } = await import('../ui/terminal/refusal.ts')
  if (plain || refusal(process, process.env) !== null) return print()
  const { openUi } = await import('../ui/open-ui.tsx')
  await openUi({ screen, ...(opening && { opening }), ascii })
}
