import { templateLimits } from '../../limits.ts'
import { FunctionFailure } from './error.ts'
import type { ByteString } from './values/bytes.ts'

/** Steps that several executions share. */
export interface StepMeter {
  stepsLeft: number
  /** What is wrong when none is left, such as `the templates take more than 5 steps`. */
  readonly exceeded: string
}

/**
 * What one execution may still use. Work that grows with what a function reads or makes is spent
 * before it is done, so that a template of a few bytes cannot take unbounded time or memory.
 */
export class Budget {
  readonly #meter: StepMeter | null
  readonly #allowed: number
  #steps: number
  #depth = 0

  constructor(meter: StepMeter | null = null) {
    this.#meter = meter
    this.#allowed = Math.min(templateLimits.steps, Math.max(0, meter?.stepsLeft ?? Infinity))
    this.#steps = this.#allowed
  }

  /** Takes what this execution has used off the meter. */
  settle(): void {
    if (this.#meter !== null) this.#meter.stepsLeft -= this.#allowed - Math.max(0, this.#steps)
  }

  /** @throws FunctionFailure when the execution has taken too many steps */
  spend(steps: number): void {
    this.#steps -= Math.ceil(steps)
    if (this.#steps >= 0) return
    const own = `the template takes more than ${templateLimits.steps} steps`
    throw new FunctionFailure(
      this.#allowed < templateLimits.steps ? (this.#meter?.exceeded ?? own) : own,
    )
  }

  /**
   * Says that a string of so many bytes is about to be made; 64 bytes are a step.
   *
   * @throws FunctionFailure when it is too long
   */
  spendString(bytes: number): void {
    this.checkString(bytes)
    this.spend(bytes / 64)
  }

  /** @throws FunctionFailure when a string of so many bytes is too long */
  checkString(bytes: number): void {
    if (bytes <= templateLimits.stringBytes) return
    throw new FunctionFailure(
      `a string of ${bytes} bytes exceeds the ${templateLimits.stringBytes} limit`,
    )
  }

  /**
   * Says that so many new values are about to be made as elements of one list; 2 are a step.
   *
   * @throws FunctionFailure when the list is too long
   */
  spendItems(items: number): void {
    this.checkItems(items)
    this.spend(items / 2)
  }

  /**
   * Says that so many values are about to be copied into another list or dict; 16 are a step.
   *
   * @throws FunctionFailure when the list is too long
   */
  spendCopies(items: number): void {
    this.checkItems(items)
    this.spend(items / 16)
  }

  /** @throws FunctionFailure when a list or dict of so many elements is too long */
  checkItems(items: number): void {
    if (items <= templateLimits.listItems) return
    throw new FunctionFailure(
      `a list of ${items} elements exceeds the ${templateLimits.listItems} limit`,
    )
  }

  /** Hands back a string after spending for it. */
  made(text: ByteString): ByteString {
    this.spendString(text.length)
    return text
  }

  /** @throws FunctionFailure when values are nested too deeply to be looked through */
  checkValueDepth(depth: number): void {
    if (depth > templateLimits.valueDepth) {
      throw new FunctionFailure(
        `lists and dicts are nested deeper than ${templateLimits.valueDepth} levels`,
      )
    }
  }

  /**
   * Runs what stands inside a block, parentheses or another template.
   *
   * @throws FunctionFailure when too much is running inside each other
   */
  nested<Result>(run: () => Result): Result {
    if (++this.#depth > templateLimits.depth) {
      throw new FunctionFailure(`exceeded maximum template depth (${templateLimits.depth})`)
    }
    const result = run()
    this.#depth--
    return result
  }
}
