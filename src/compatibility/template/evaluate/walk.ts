import { printValue } from '../format/printer.ts'
import { nextBranch } from '../syntax/nodes.ts'
import type { BranchNode, ListNode, Statement, TemplateNode } from '../syntax/nodes.ts'
import { quote } from '../values/quote.ts'
import { integer, invalid, isTrue, sortedKeys, string } from '../values/value.ts'
import type { ListValue, MapValue, Value } from '../values/value.ts'
import { Frame } from './frame.ts'
import { evaluatePipeline } from './pipeline.ts'

/** How a list of statements ended. */
type Completion = 'done' | 'break' | 'continue'

/** Runs statements one after the other, until one of them leaves the range around it. */
export function walkList(frame: Frame, dot: Value, list: ListNode): Completion {
  frame.at(list)
  for (const node of list.nodes) {
    const completion = walk(frame, dot, node)
    if (completion !== 'done') return completion
  }
  return 'done'
}

function walk(frame: Frame, dot: Value, node: Statement): Completion {
  frame.at(node)
  frame.step()
  switch (node.kind) {
    case 'text':
      write(frame, node.text)
      return 'done'
    case 'action': {
      const value = evaluatePipeline(frame, dot, node.pipeline)
      if (node.pipeline.declarations.length > 0) return 'done'
      frame.at(node)
      write(frame, textOf(frame, value))
      return 'done'
    }
    case 'break':
    case 'continue':
      return node.kind
    case 'if':
    case 'with':
      return nested(frame, () => walkCondition(frame, dot, node))
    case 'range':
      return nested(frame, () => frame.scoped(() => walkRange(frame, dot, node)))
    case 'template':
      nested(frame, () => {
        walkTemplate(frame, dot, node)
      })
      return 'done'
  }
}

function nested<Result>(frame: Frame, run: () => Result): Result {
  return frame.within(() => frame.execution.budget.nested(run))
}

function write(frame: Frame, text: string): void {
  frame.within(() => {
    frame.execution.output.write(text)
  })
}

function textOf(frame: Frame, value: Value): string {
  if (value.kind === 'invalid') return '<no value>'
  return frame.within(() => printValue(value, frame.execution.budget))
}

function walkCondition(frame: Frame, dot: Value, node: BranchNode): Completion {
  return frame.scoped(() => {
    for (let branch = node; ;) {
      const value = evaluatePipeline(frame, dot, branch.pipeline)
      if (isTrue(value)) return walkList(frame, branch.kind === 'with' ? value : dot, branch.list)
      const next = nextBranch(branch)
      if (next === undefined) {
        return branch.elseList === undefined ? 'done' : walkList(frame, dot, branch.elseList)
      }
      frame.at(next)
      frame.step()
      branch = next
    }
  })
}

function walkRange(frame: Frame, dot: Value, node: BranchNode): Completion {
  const value = evaluatePipeline(frame, dot, node.pipeline)
  const [first, second] = node.pipeline.declarations
  const { isAssignment } = node.pipeline
  const iterate = (index: Value, element: Value): boolean => {
    frame.step()
    if (isAssignment) {
      if (first !== undefined) frame.assign(first.name, second === undefined ? element : index)
      if (second !== undefined) frame.assign(second.name, element)
    } else {
      if (first !== undefined) frame.setFromTop(1, element)
      if (second !== undefined) frame.setFromTop(2, index)
    }
    return frame.scoped(() => walkList(frame, element, node.list)) !== 'break'
  }
  if (rangeOver(frame, value, second !== undefined, iterate)) return 'done'
  return node.elseList === undefined ? 'done' : walkList(frame, dot, node.elseList)
}

/** Whether there was anything to range over. `iterate` says whether to go on. */
function rangeOver(
  frame: Frame,
  value: Value,
  hasTwoVariables: boolean,
  iterate: (index: Value, element: Value) => boolean,
): boolean {
  switch (value.kind) {
    case 'integer':
      if (hasTwoVariables) {
        throw frame.failure(`can't use ${value.value} to iterate over more than one variable`)
      }
      for (let count = 0n; count < value.value; count++) {
        if (!iterate(invalid, integer(count, value.type))) break
      }
      return value.value > 0n
    case 'list':
      rangeOverList(value, iterate)
      return value.items.length > 0
    case 'map':
      return rangeOverMap(frame, value, iterate)
    case 'invalid':
    case 'nil':
      return false
    default:
      throw frame.failure(`range can't iterate over ${textOf(frame, value)}`)
  }
}

function rangeOverList(value: ListValue, iterate: (index: Value, element: Value) => boolean): void {
  for (const [index, item] of value.items.entries()) {
    if (!iterate(integer(index), item)) return
  }
}

/** In the order of the keys; what the body adds to the map is not seen. */
function rangeOverMap(
  frame: Frame,
  value: MapValue,
  iterate: (index: Value, element: Value) => boolean,
): boolean {
  frame.within(() => {
    frame.execution.budget.spendCopies(value.entries.size)
  })
  const entries = sortedKeys(value).map(
    (key) => [key, value.entries.get(key) ?? value.zero] as const,
  )
  for (const [key, element] of entries) {
    if (!iterate(string(key), element)) break
  }
  return entries.length > 0
}

function walkTemplate(frame: Frame, dot: Value, node: TemplateNode): void {
  const list = frame.execution.templates.get(node.name)
  if (list === undefined) throw frame.failure(`template ${quote(node.name)} not defined`)
  const value = node.pipeline === undefined ? invalid : evaluatePipeline(frame, dot, node.pipeline)
  const inner = new Frame(frame.execution, node.name, value)
  walkList(inner, value, list)
}
