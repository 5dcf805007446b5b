/**
 * What is wrong with a template, in the words that Go's text/template uses, so that a message here
 * and one in a Node Feature Discovery log can be compared.
 *
 * - `parse`: the template cannot run at all; the message starts with `invalid template: `, or says
 *   that the source is too large.
 * - `execute`: it failed on this data, or went beyond a bound of `templateLimits`.
 */
export type TemplateStage = 'parse' | 'execute'

/** Where in the source of a template. */
export interface TemplatePlace {
  /** From 1. */
  readonly line: number
  /** From 1, in bytes; an error of the stage `parse` has a line only. */
  readonly column: number | undefined
}

export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly stage: TemplateStage
  /** Undefined where the template as a whole is refused. */
  readonly place: TemplatePlace | undefined

  constructor(
    stage: TemplateStage,
    message: string,
    place: TemplatePlace | undefined,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.stage = stage
    this.place = place
  }
}

/**
 * A function of a template refuses its arguments: the evaluator adds where it was called. Messages
 * are byte strings (values/bytes.ts).
 */
export class FunctionFailure extends Error {
  override readonly name = 'FunctionFailure'
}
