/** Places in JSON (RFC 6901), and whether two values of it are the same. */

/** What JSON can say. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

export function isPointer(text: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(text)
}

/** What stands at a place; undefined where nothing does. */
export function atPointer(document: unknown, pointer: string): unknown {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return steps.reduce<unknown>(stepInto, document)
}

function stepInto(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value) && !/^(?:0|[1-9][0-9]*)$/.test(step)) return undefined
  return Object.getOwnPropertyDescriptor(value, step)?.value
}

/** Members of an object have no order, items of a list have. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object') return left === right
  if (left === null || right === null) return left === right
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => {
      const other = Object.getOwnPropertyDescriptor(right, name)
      return other !== undefined && isSameJson(stepInto(left, name), other.value)
    })
  )
}
