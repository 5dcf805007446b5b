import { templateLimits } from '../../limits.ts'
import { Budget } from './budget.ts'
import type { StepMeter } from './budget.ts'
import { TemplateError } from './error.ts'
import { Frame } from './evaluate/frame.ts'
import { Output } from './evaluate/output.ts'
import { walkList } from './evaluate/walk.ts'
import { describeMissingFunction, templateFunctions } from './functions/table.ts'
import { parseTemplates } from './syntax/parser.ts'
import type { TemplateSet } from './syntax/nodes.ts'
import { toBytes, toText } from './values/bytes.ts'
import type { ByteString } from './values/bytes.ts'
import { RegexCache } from './values/regex.ts'
import { dataValue } from './values/data.ts'
import type { TemplateData } from './values/data.ts'

export { TemplateError } from './error.ts'
export type { TemplatePlace, TemplateStage } from './error.ts'
export type { TemplateData } from './values/data.ts'

export interface CompiledTemplate {
  /**
   * Runs the template and gives what it writes. Executions share nothing but the meter.
   *
   * @param meter steps that are left for this and other executions
   * @throws TemplateError (execute) when it fails on this data or exceeds `templateLimits`
   */
  readonly execute: (data: TemplateData, meter?: StepMeter) => string
}

/**
 * Reads a template as Go's `text/template` does with `missingkey=error` and the functions of Sprig
 * that docs/templates.md lists.
 *
 * @throws TemplateError (parse) when it is too large, malformed, or calls an unknown function
 */
export function compileTemplate(source: string): CompiledTemplate {
  const bytes = toBytes(source)
  if (bytes.length > templateLimits.sourceBytes) {
    const { sourceBytes } = templateLimits
    throw new TemplateError(
      'parse',
      `template exceeds maximum allowed size: ${bytes.length} bytes > ${sourceBytes} limit`,
      undefined,
    )
  }
  const templates = parseTemplates(bytes, describeMissingFunction)
  return { execute: (data, meter) => execute(bytes, templates, data, new Budget(meter)) }
}

function execute(
  source: ByteString,
  templates: TemplateSet,
  data: TemplateData,
  budget: Budget,
): string {
  const output = new Output()
  const context = { budget, regexes: new RegexCache(budget) }
  const dot = dataValue(data)
  const functions = templateFunctions
  const frame = new Frame({ source, templates, functions, context, budget, output }, '', dot)
  const main = templates.get('')
  if (main === undefined) throw new Error('a template without a main part was parsed')
  try {
    walkList(frame, dot, main)
  } finally {
    budget.settle()
  }
  return toText(output.text)
}
