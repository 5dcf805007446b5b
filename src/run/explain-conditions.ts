import type { ValidatorReport } from '../model.ts'

export function explainConditions(reports: readonly ValidatorReport[]): readonly ValidatorReport[] {
  return reports
}
