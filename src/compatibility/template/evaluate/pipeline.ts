import { FunctionFailure } from '../error.ts'
import type { TemplateFunction } from '../functions/define.ts'
import { describeNode } from '../syntax/describe.ts'
import type {
  BoolNode,
  ChainNode,
  CommandNode,
  IdentifierNode,
  NilNode,
  Node,
  NumberNode,
  Operand,
  PipelineNode,
  StringNode,
  VariableNode,
} from '../syntax/nodes.ts'
import type { ByteString } from '../values/bytes.ts'
import { fromElement, invalid, isTrue } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { checkArgument, constantArgument, constantValue, nilArgument } from './arguments.ts'
import { findField } from './fields.ts'
import type { Frame } from './frame.ts'

/** Operands that need no evaluation. */
type Constant = BoolNode | NilNode | NumberNode | StringNode

/** A command or operand at hand: the dot it sees, and what a `|` before it hands over. */
interface Scope {
  readonly frame: Frame
  readonly dot: Value
}

/** How a function or field is called. */
interface Call {
  /** What is written after its name. */
  readonly operands: readonly Operand[]
  /** What comes through the pipe: the last argument. */
  readonly final: Value | undefined
}

const noArguments: Call = { operands: [], final: undefined }

/** Runs a pipeline and declares or sets its variables. */
export function evaluatePipeline(frame: Frame, dot: Value, pipeline: PipelineNode): Value {
  frame.at(pipeline)
  const { budget } = frame.execution
  const value = frame.within(() => budget.nested(() => runCommands({ frame, dot }, pipeline)))
  for (const variable of pipeline.declarations) {
    if (pipeline.isAssignment) frame.assign(variable.name, value)
    else frame.declare(variable.name, value)
  }
  return value
}

function runCommands(scope: Scope, pipeline: PipelineNode): Value {
  let value: Value | undefined
  for (const command of pipeline.commands) {
    value = fromElement(evaluateCommand(scope, command, value))
  }
  return value ?? invalid
}

function evaluateCommand(scope: Scope, command: CommandNode, final: Value | undefined): Value {
  const { frame, dot } = scope
  const [first, ...operands] = command.operands
  if (first === undefined) throw new Error('a command without operands was parsed')
  frame.step()
  const call: Call = { operands, final }
  switch (first.kind) {
    case 'field':
      frame.at(first)
      return evaluateFields(scope, dot, first, first.fields, call)
    case 'chain':
      return evaluateChain(scope, first, call)
    case 'identifier':
      return evaluateFunction(scope, first, command, call)
    case 'pipeline':
      refuseArguments(frame, first, call)
      return evaluatePipeline(frame, dot, first)
    case 'variable':
      return evaluateVariable(scope, first, call)
    default:
      frame.at(first)
      refuseArguments(frame, first, call)
  }
  if (first.kind === 'dot') return dot
  if (first.kind === 'nil') throw frame.failure('nil is not a command')
  return constantValue(frame, first)
}

function refuseArguments(frame: Frame, node: Operand, call: Call): void {
  if (call.operands.length === 0 && call.final === undefined) return
  throw frame.failure(`can't give argument to non-function ${describeNode(node)}`)
}

function evaluateVariable(scope: Scope, node: VariableNode, call: Call): Value {
  const { frame } = scope
  frame.at(node)
  const value = frame.lookUp(node.name)
  if (node.fields.length > 0) return evaluateFields(scope, value, node, node.fields, call)
  refuseArguments(frame, node, call)
  return value
}

function evaluateChain(scope: Scope, node: ChainNode, call: Call): Value {
  scope.frame.at(node)
  const receiver = evaluateOperand(scope, node.of)
  return evaluateFields(scope, receiver, node, node.fields, call)
}

/** Only the last field of a chain can take arguments. */
function evaluateFields(
  scope: Scope,
  start: Value,
  node: Node,
  fields: readonly ByteString[],
  call: Call,
): Value {
  return fields.reduce((receiver, name, index) => {
    const isLast = index === fields.length - 1
    return evaluateField(scope, receiver, name, node, isLast ? call : noArguments)
  }, start)
}

function evaluateField(
  scope: Scope,
  receiver: Value,
  name: ByteString,
  node: Node,
  call: Call,
): Value {
  const hasArguments = call.operands.length > 0 || call.final !== undefined
  const field = findField(scope.frame, receiver, name, hasArguments)
  return field.kind === 'value' ? field.value : callFunction(scope, field.method, name, node, call)
}

function evaluateFunction(scope: Scope, node: IdentifierNode, command: Node, call: Call): Value {
  scope.frame.at(node)
  const known = scope.frame.execution.functions.get(node.name)
  if (known === undefined) throw new Error('a call of an unknown function was parsed')
  if (node.name === 'and' || node.name === 'or') {
    checkArgumentCount(scope.frame, known, node.name, call)
    return evaluateShortCircuit(scope, node.name, call)
  }
  return callFunction(scope, known, node.name, command, call)
}

/** `and` and `or` stop at the first argument that decides. */
function evaluateShortCircuit(scope: Scope, name: 'and' | 'or', call: Call): Value {
  let value: Value = invalid
  for (const operand of call.operands) {
    value = evaluateArgument(scope, operand, 'value')
    if (isTrue(value) === (name === 'or')) return value
  }
  return call.final ?? value
}

function callFunction(
  scope: Scope,
  called: TemplateFunction,
  name: ByteString,
  node: Node,
  call: Call,
): Value {
  const { frame } = scope
  checkArgumentCount(frame, called, name, call)
  const types = [...called.parameters]
  const typeAt = (index: number): (typeof types)[number] => types[index] ?? called.rest ?? 'any'
  const args = call.operands.map((operand, index) =>
    evaluateArgument(scope, operand, typeAt(index)),
  )
  if (call.final !== undefined) args.push(checkArgument(frame, call.final, typeAt(args.length)))
  try {
    return called.call(args, frame.execution.context)
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error
    frame.at(node)
    throw frame.failure(`error calling ${name}: ${error.message}`, error)
  }
}

function checkArgumentCount(
  frame: Frame,
  called: TemplateFunction,
  name: ByteString,
  call: Call,
): void {
  const wanted = called.parameters.length
  const found = call.operands.length + (call.final === undefined ? 0 : 1)
  if (called.rest === undefined ? found === wanted : found >= wanted) return
  // Of a function with any number of arguments Go counts only those that are written out.
  throw frame.failure(
    called.rest === undefined
      ? `wrong number of args for ${name}: want ${wanted} got ${found}`
      : `wrong number of args for ${name}: want at least ${wanted} got ${call.operands.length}`,
  )
}

type ArgumentType = Parameters<typeof checkArgument>[2]

function evaluateArgument(scope: Scope, node: Operand, type: ArgumentType): Value {
  const { frame } = scope
  frame.at(node)
  switch (node.kind) {
    case 'nil':
      return nilArgument(frame, type)
    case 'bool':
    case 'number':
    case 'string':
      return constantArgument(frame, node, type)
    default:
      return checkArgument(frame, evaluateOperand(scope, node), type)
  }
}

/** An operand that is no constant, on its own. */
function evaluateOperand(scope: Scope, node: Exclude<Operand, Constant>): Value {
  const { frame, dot } = scope
  frame.at(node)
  switch (node.kind) {
    case 'dot':
      return dot
    case 'field':
      return evaluateFields(scope, dot, node, node.fields, noArguments)
    case 'variable':
      return evaluateVariable(scope, node, noArguments)
    case 'pipeline':
      return evaluatePipeline(frame, dot, node)
    case 'identifier':
      return evaluateFunction(scope, node, node, noArguments)
    case 'chain':
      return evaluateChain(scope, node, noArguments)
  }
}
