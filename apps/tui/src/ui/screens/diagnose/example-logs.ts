/** Text of a log with a title line. */
const csv = (titles: string, rows: readonly string[]): string => `${[titles, ...rows].join('\n')}\n`

/** A stand-in for batch noise: the same numbers each time, between −0.5 and 0.5. */
const noise = (step: number): number => ((step * 7919) % 101) / 101 - 0.5

const rows = (count: number, row: (step: number) => readonly number[]): string[] =>
  Array.from({ length: count }, (_, step) => [step, ...row(step).map((value) => Number(value.toFixed(5)))].join())

/** A run that learns, at rate 0.01. */
export const falling = (count = 300, from = 0): string =>
  csv(
    'step,loss,lr,grad_norm',
    rows(count, (step) => [2.3 * 0.98 ** (step + from) + 0.1 + 0.02 * noise(step), 0.01, 1 + noise(step) / 4]),
  )

/** The same without its rate. */
export const fallingUnrated = (): string =>
  csv(
    'step,loss',
    rows(300, (step) => [2.3 * 0.98 ** step + 0.1 + 0.02 * noise(step)]),
  )

/** A run that leaves its start behind on the wrong side, at rate 0.1. */
export const diverging = (): string =>
  csv(
    'step,loss,lr',
    rows(300, (step) => [2.3 * 0.98 ** Math.min(step, 120) + 0.1 * noise(step) + 0.1 * Math.max(0, step - 120), 0.1]),
  )

/** A run that hardly moves, at rate 0.0001. */
export const crawling = (): string =>
  csv(
    'step,loss,lr',
    rows(300, (step) => [2.3 - 0.0005 * step + 0.001 * noise(step), 0.0001]),
  )

/** A log whose loss nobody would find by its title. */
export const untitled = (): string =>
  csv(
    'epoch,trn,other',
    rows(60, (step) => [2.3 * 0.95 ** step + 0.1, 7]),
  )
