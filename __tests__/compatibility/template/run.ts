import { compileTemplate, TemplateError } from '../../../src/compatibility/template/template.ts'
import type { TemplateStage } from '../../../src/compatibility/template/template.ts'
import { toTemplateData } from './features.ts'
import type { PlainFeatures } from './features.ts'

export type Outcome =
  { readonly output: string } | { readonly error: string; readonly stage: TemplateStage }

/** What a template writes, or what it fails with; anything but a TemplateError is a bug. */
export function run(template: string, features: PlainFeatures = {}): Outcome {
  try {
    return { output: compileTemplate(template).execute(toTemplateData(features)) }
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    return { error: error.message, stage: error.stage }
  }
}
