import * as core from '@actions/core'
import type { Told } from '../github/told.ts'
import { visibleBlock, withoutCommands } from '../report/escape.ts'

/** Writes how it went with GitHub into the log. */
export function tell({ level, message }: Told): void {
  core[level](withoutCommands(visibleBlock(message)))
}
