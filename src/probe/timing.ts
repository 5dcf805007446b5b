import { probeLimits } from '../limits.ts'

/**
 * When attempts are made and what they add up to, as Container Canary documents it: the clock of
 * `timeout` starts with the first attempt and interrupts a running one; the period is slept after
 * an attempt's end; thresholds count consecutive results.
 */
export interface Timing {
  /** From the container's start, in milliseconds. */
  readonly initialDelay: number
  /** Of the whole check, in milliseconds; 0 asks for one attempt. */
  readonly timeout: number
  readonly period: number
  readonly successThreshold: number
  readonly failureThreshold: number
  /**
   * From the container's start, in milliseconds: until then no failure counts, and then it has to have
   * passed; `timeout` counts from there. Left out, it counts from the first attempt.
   */
  readonly startWithin?: number
}

/** The time that a check has, in milliseconds; one attempt without a deadline of its own ends too. */
export function timeOf({ timeout }: Timing): number {
  return timeout > 0 ? timeout : probeLimits.lonelyAttempt
}

/**
 * How much of a check's time may be lost to the engine, or to ourselves, before a check that ran out
 * of it says nothing of the image, in milliseconds.
 *
 * @param time that the check has
 */
export function spareTime(time: number): number {
  // A command that had four fifths of a long time, and did not end, is slow by itself.
  return Math.min(Math.max(probeLimits.engineShare, time / 5), time / 2)
}
