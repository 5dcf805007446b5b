import { defaultDirectories } from '../../cdi/default-directories.ts'
import type { TextFlag } from '../flags.ts'

export const specDirectoryFlag = {
  type: 'string',
  value: '<directory>',
  multiple: true,
  help: `look here; may be given several times, a later one wins (default: ${defaultDirectories.join(', ')})`,
} as const satisfies TextFlag

export function specDirectories(written: readonly string[]): readonly string[] {
  return written.length === 0 ? defaultDirectories : written
}
