/** What was, what is, and what was undone. */
export interface Timeline<Item> {
  readonly past: readonly Item[]
  readonly present: Item
  readonly future: readonly Item[]
}

/** Most items that are remembered. */
const longest = 100

/** A timeline that begins. */
export function timelineOf<Item>(present: Item): Timeline<Item> {
  return { past: [], present, future: [] }
}

/** A timeline that went on; what was undone is gone. */
export function advanced<Item>({ past, present }: Timeline<Item>, next: Item): Timeline<Item> {
  return { past: [...past, present].slice(-longest), present: next, future: [] }
}

/** A timeline with another present; the past stays. */
export function withPresent<Item>(timeline: Timeline<Item>, present: Item): Timeline<Item> {
  return { ...timeline, present }
}

/** A timeline one step back; itself at its beginning. */
export function undone<Item>(timeline: Timeline<Item>): Timeline<Item> {
  const { past, present, future } = timeline
  const last = past.at(-1)
  return last === undefined ? timeline : { past: past.slice(0, -1), present: last, future: [present, ...future] }
}

/** A timeline one step on again; itself where nothing was undone. */
export function redone<Item>(timeline: Timeline<Item>): Timeline<Item> {
  const { past, present, future } = timeline
  const [next, ...rest] = future
  return next === undefined ? timeline : { past: [...past, present], present: next, future: rest }
}
