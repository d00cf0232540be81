/** The part of so many entries that is shown where only `room` find room: the one in hand stays away from its edges while there is more. */
export function windowOf(count: number, at: number, room: number): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.min(at - Math.floor(room / 2), count - room))
  return { from, to: Math.min(count, from + Math.max(0, room)) }
}
