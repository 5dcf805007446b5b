/**
 * What is wrong with a template, in the words that Go's text/template uses, so that a message here
 * and one in a Node Feature Discovery log can be compared.
 *
 * - `parse`: the template cannot run at all; the message starts with `invalid template: `, or says
 *   that the source is too large.
 * - `execute`: it failed on this data, or went beyond a bound of `templateLimits`.
 */
export type TemplateStage = 'parse' | 'execute'

export class TemplateError extends Error {
  override readonly name = 'TemplateError'
  readonly stage: TemplateStage

  constructor(stage: TemplateStage, message: string, options?: ErrorOptions) {
    super(message, options)
    this.stage = stage
  }
}

/**
 * A function of a template refuses its arguments: the evaluator adds where it was called. Messages
 * are byte strings (values/bytes.ts).
 */
export class FunctionFailure extends Error {
  override readonly name = 'FunctionFailure'
}
