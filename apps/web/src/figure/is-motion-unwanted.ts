/** Whether the reader has asked the device for less motion: then nothing grows and nothing plays, and the end is there at once. */
export function isMotionUnwanted(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
