/** A program of an image, and all that it takes to start it there. */
import type { Examination } from '../programs/examination.ts'
import type { ProgramAction } from './action.ts'
import type { Shortfall, StaticAnswer } from './answer.ts'

/** What an examination came to: what keeps a program from starting fails the check in its own words. */
export function judgeProgram({ name }: ProgramAction, examined: Examination): StaticAnswer {
  const { findings, node, type } = examined
  const path = ['name']
  const shortfalls = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path: file, message }): Shortfall => {
      return { code: 'program-broken', message, path, finding: { code, path: file } }
    })
  if (node === null && shortfalls.length === 0) {
    const message = `${name} is not in the image`
    return { shortfalls: [{ code: 'program-broken', message, path }], doubts: [], found: '' }
  }
  return { shortfalls, doubts: [], found: `${node?.path ?? name} is ${type ?? 'a program'}` }
}
