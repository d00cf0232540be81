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

/** The number of the colour in the 256-colour table of terminals that is nearest to a `#rrggbb` colour, on whatever it may stand. */
export function nearestOf256(hex: string): number {
  const bytes = rgbOf(hex)
  const places = bytes.map((byte) => levels.findIndex((level, i) => byte <= (level + (levels[i + 1] ?? 511)) / 2))
  const grey = Math.min(23, Math.max(0, Math.round((bytes.reduce((sum, byte) => sum + byte, 0) / 3 - 8) / 10)))
  const distance = (to: (channel: number) => number): number =>
    bytes.reduce((sum, byte, channel) => sum + (byte - to(channel)) ** 2, 0)
  return distance(() => 8 + 10 * grey) < distance((channel) => levels[places[channel]!]!)
    ? 232 + grey
    : 16 + 36 * places[0]! + 6 * places[1]! + places[2]!
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
