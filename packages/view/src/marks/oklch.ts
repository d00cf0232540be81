/** A colour by how people see it: lightness 0–1, chroma 0–0.4 (dimensionless), hue in degrees. */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

/**
 * The hex colour of an OKLCH colour; chroma is lowered, lightness and hue kept, until the screen can show it.
 *
 * Source: Ottosson 2020, "A perceptual color space for image processing", matrices of the 2021-01-25 revision.
 */
export function hexOf({ lightness, chroma, hue }: Oklch): string {
  let low = 0
  let high = chroma
  if (!inGamut(linearOf(lightness, chroma, hue))) {
    for (let halving = 0; halving < 20; halving++) {
      const middle = (low + high) / 2
      if (inGamut(linearOf(lightness, middle, hue))) low = middle
      else high = middle
    }
    high = low
  }
  return `#${linearOf(lightness, high, hue)
    .map((channel) => byteOf(channel).toString(16).padStart(2, '0'))
    .join('')}`
}

/** The colour `fraction` of the way from one to the other, hue the short way round. */
export function mix(from: Oklch, to: Oklch, fraction: number): Oklch {
  const between = (a: number, b: number): number => a + (b - a) * fraction
  const turn = ((to.hue - from.hue + 540) % 360) - 180
  return {
    lightness: between(from.lightness, to.lightness),
    chroma: between(from.chroma, to.chroma),
    hue: from.hue + turn * fraction,
  }
}

function linearOf(lightness: number, chroma: number, hue: number): [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const inGamut = (channels: readonly number[]): boolean => channels.every((value) => value > -1e-4 && value < 1.0001)

const byteOf = (linear: number): number => {
  const value = Math.min(1, Math.max(0, linear))
  return Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
}
