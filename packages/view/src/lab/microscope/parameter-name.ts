import type { TaskConfig } from '@sweetspot/schema'

/** Pixels of a digit. */
const pixels = 64

/** What a parameter is, as far as its task says it: `pixel 11, unit 0`, `w₁`, `parameter 120`. */
export function parameterName(task: TaskConfig, index: number): string {
  if ('start' in task) return task.start.length === 1 ? 'w' : `w${'₁₂'[index]}`
  if (task.name === 'digits' && index < pixels * (task.hidden[0] ?? 0))
    return `pixel ${index % pixels}, unit ${Math.floor(index / pixels)}`
  return `parameter ${index}`
}
