import { createSeat, type Seat, type SeatOptions } from './seat.ts'
import type { Task } from './task.ts'

/** What a pool is given. */
export interface PoolOptions extends Omit<SeatOptions, 'onFree'> {
  /** Most workers at a time. */
  readonly size: number
}

/** Tasks in a queue before a few seats. */
export interface Pool {
  /** Queues tasks; they are handed out in order, whoever added them. */
  add(tasks: readonly Task[]): void
  /** Ends these tasks: those in the queue at once, those under way when their worker answers or the grace time is over. */
  cancel(tasks: readonly Task[]): void
  /** Terminates all workers; tasks that have not ended end with this error. */
  close(error: Error): void
}

/** A pool without workers yet: each is started when there is a task and no other is free. */
export function createPool({ size, ...seatOptions }: PoolOptions): Pool {
  const seats: Seat[] = []
  let queue: Task[] = []

  function freeSeat(): Seat | undefined {
    const free = seats.find(({ task }) => task === null)
    if (free !== undefined || seats.length >= size) return free
    const seat = createSeat({ ...seatOptions, onFree: handOut })
    seats.push(seat)
    return seat
  }

  function handOut(): void {
    // A worker that cannot start frees its seat at once and comes back here, so the queue is looked at anew each time.
    while (queue.length > 0) {
      const seat = freeSeat()
      if (seat === undefined) return
      seat.assign(queue.shift()!)
    }
  }

  return {
    add(tasks) {
      queue.push(...tasks)
      handOut()
    },
    cancel(tasks) {
      const waiting = queue.filter((task) => tasks.includes(task))
      queue = queue.filter((task) => !tasks.includes(task))
      for (const seat of seats) if (seat.task && tasks.includes(seat.task)) seat.cancel()
      for (const task of waiting) task.onEnd()
    },
    close(error) {
      const waiting = queue
      queue = []
      for (const seat of seats.splice(0)) seat.terminate(error)
      for (const task of waiting) task.onEnd(error)
    },
  }
}
