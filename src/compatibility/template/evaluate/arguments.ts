import type { ParameterType } from '../functions/define.ts'
import { describeNode } from '../syntax/describe.ts'
import type { BoolNode, Operand, StringNode, NumberNode } from '../syntax/nodes.ts'
import type { Frame } from './frame.ts'
import {
  anyMapType,
  boolean,
  float,
  integer,
  invalid,
  nil,
  nilMap,
  string,
  typeName,
} from '../values/value.ts'
import type { Value } from '../values/value.ts'

const parameterTypeNames: Readonly<Record<ParameterType, string>> = {
  any: 'interface {}',
  value: 'reflect.Value',
  string: 'string',
  int: 'int',
  float64: 'float64',
  bool: 'bool',
  dict: anyMapType,
  version: '*semver.Version',
}

/** A value as a parameter takes it: nothing is converted, a wrong type is an error. */
export function checkArgument(frame: Frame, value: Value, type: ParameterType): Value {
  const expected = parameterTypeNames[type]
  if (value.kind === 'invalid') {
    if (type === 'value' || type === 'version') return value
    if (type === 'any') return nil
    if (type === 'dict') return nilMap
    throw frame.failure(`invalid value; expected ${expected}`)
  }
  if (type === 'any' || type === 'value' || typeName(value) === expected) return value
  const found = value.kind === 'nil' ? 'interface {}' : typeName(value)
  throw frame.failure(`wrong type for value; expected ${expected}; got ${found}`)
}

/** The word `nil` as an argument. */
export function nilArgument(frame: Frame, type: ParameterType): Value {
  switch (type) {
    case 'any':
      return nil
    case 'value':
    case 'version':
      return invalid
    case 'dict':
      return nilMap
    default:
      throw frame.failure(`cannot assign nil to ${parameterTypeNames[type]}`)
  }
}

/** A constant as an argument: numbers fit every numeric type that they can stand for. */
export function constantArgument(
  frame: Frame,
  node: BoolNode | NumberNode | StringNode,
  type: ParameterType,
): Value {
  switch (type) {
    case 'any':
    case 'value':
      return constantValue(frame, node)
    case 'bool':
      if (node.kind === 'bool') return boolean(node.value)
      throw unexpectedConstant(frame, node, 'bool')
    case 'string':
      if (node.kind === 'string') return string(node.text)
      throw unexpectedConstant(frame, node, 'string')
    case 'int':
      if (node.kind === 'number' && node.number.integer !== undefined) {
        return integer(node.number.integer)
      }
      throw unexpectedConstant(frame, node, 'integer')
    case 'float64':
      if (node.kind === 'number' && node.number.float !== undefined) {
        return float(node.number.float)
      }
      throw unexpectedConstant(frame, node, 'float')
    case 'dict':
    case 'version':
      throw frame.failure(
        `can't handle ${describeNode(node)} for arg of type ${parameterTypeNames[type]}`,
      )
  }
}

function unexpectedConstant(frame: Frame, node: Operand, expected: string): Error {
  return frame.failure(`expected ${expected}; found ${describeNode(node)}`)
}

/** A constant where no type is asked for: `3` is an int, `3.0` a float64. */
export function constantValue(frame: Frame, node: BoolNode | NumberNode | StringNode): Value {
  if (node.kind === 'bool') return boolean(node.value)
  if (node.kind === 'string') return string(node.text)
  frame.at(node)
  const { integer: whole, float: fraction } = node.number
  const isHexadecimal = /^0[xX][^pP]+$/.test(node.text)
  const isFloat = /[.eEpP]/.test(node.text) && !isHexadecimal && !node.text.startsWith("'")
  if (isFloat && fraction !== undefined) return float(fraction)
  if (whole !== undefined) return integer(whole)
  throw frame.failure(`${node.text} overflows int`)
}
