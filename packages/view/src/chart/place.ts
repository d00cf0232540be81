/** A place in the frame: 0–1 from left to right, 0–1 from bottom to top. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Whether a coordinate lies inside the frame. */
export const isInside = (place: number): boolean => place >= -1e-9 && place <= 1 + 1e-9

/** A coordinate, held at the edge of the frame where it lies outside. */
export const held = (place: number): number => Math.min(1, Math.max(0, place))
