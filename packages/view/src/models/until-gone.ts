/** How many items of a list are inside or come before one that is: what follows has gone for good. */
export function untilGone<Item>(items: readonly Item[], isInside: (item: Item) => boolean): number {
  return items.findLastIndex(isInside) + 1
}
