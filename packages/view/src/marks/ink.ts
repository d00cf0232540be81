import { contrast, rgbOf } from './contrast.ts'
import { hexOf, type Oklch } from './oklch.ts'

/** One colour for every surface we draw on. */
export interface Ink {
  /** `#rrggbb` on white paper, on near-black paper, and on a terminal whose paper is not known. */
  readonly color: { readonly light: string; readonly dark: string; readonly terminal: string }
  /** Number in the 256-colour table of terminals, 16–231. */
  readonly ansi256: number
  /** SGR foreground code of the 16-colour table, 30–37 or 90–97. */
  readonly ansi16: number
}

/** The ink of three colours: the terminal numbers are the nearest to `terminal` that stand out on black and on white. */
export function inkOf(light: Oklch, dark: Oklch, terminal: Oklch): Ink {
  const shown = hexOf(terminal)
  return {
    color: { light: hexOf(light), dark: hexOf(dark), terminal: shown },
    ansi256: nearestAnsi256(shown),
    ansi16: ansi16Of(terminal),
  }
}

const levels = [0, 95, 135, 175, 215, 255] as const

const cube: readonly { code: number; hex: string }[] = Array.from({ length: 216 }, (_, index) => ({
  code: 16 + index,
  hex: `#${[Math.floor(index / 36), Math.floor(index / 6) % 6, index % 6]
    .map((level) => levels[level]!.toString(16).padStart(2, '0'))
    .join('')}`,
})).filter(({ hex }) => contrast(hex, '#000000') >= 3 && contrast(hex, '#ffffff') >= 3)

function nearestAnsi256(hex: string): number {
  const [red, green, blue] = rgbOf(hex)
  let best = { code: 16, distance: Number.POSITIVE_INFINITY }
  for (const { code, hex: candidate } of cube) {
    const [r, g, b] = rgbOf(candidate)
    const distance = 2 * (r - red) ** 2 + 4 * (g - green) ** 2 + 3 * (b - blue) ** 2
    if (distance < best.distance) best = { code, distance }
  }
  return best.code
}

/** The 16-colour codes by hue in degrees: red, yellow, green, cyan, blue, magenta; grey for no hue. */
function ansi16Of({ chroma, hue }: Oklch): number {
  if (chroma < 0.03) return 90
  const turn = ((hue % 360) + 360) % 360
  const edges: readonly (readonly [number, number])[] = [
    [55, 31],
    [115, 33],
    [165, 32],
    [232, 36],
    [290, 34],
    [350, 35],
  ]
  return edges.find(([edge]) => turn < edge)?.[1] ?? 31
}
