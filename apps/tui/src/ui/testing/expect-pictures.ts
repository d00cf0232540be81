import { expect } from 'vitest'
import type { Finding, FindingKinds } from '../finding/finding.ts'
import type { TestedScreen } from './tested-screen.ts'

/** The room of a screen on terminals of 100 × 30, 80 × 24 and 60 × 16 cells. */
const sizes = [
  [100, 28],
  [80, 22],
  [60, 14],
] as const

/** Compares every panel at every size with the files of a name, and that no picture is larger than its room. */
export async function expectPictures<Kind extends keyof FindingKinds>(
  { draw, press, model }: Pick<TestedScreen<Finding<Kind>>, 'draw' | 'press' | 'model'>,
  name: string,
): Promise<void> {
  for (const panel of model.panels()) {
    expect(model.get().panel).toBe(panel)
    for (const [columns, rows] of sizes) {
      const picture = draw(columns, rows)
      const lines = picture.split('\n')
      expect(lines.length).toBeLessThanOrEqual(rows)
      expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(columns)
      await expect(`${picture}\n`).toMatchFileSnapshot(`${name}-${panel}-${columns}x${rows}.txt`)
    }
    press('p')
  }
}
