import { quote } from '../values/quote.ts'
import type { ByteString } from '../values/bytes.ts'
import { nextBranch } from './nodes.ts'
import type { BranchNode, CommandNode, ListNode, Node, Operand, PipelineNode } from './nodes.ts'

/** A node as Go writes it back, for `executing "" at <…>`. */
export function describeNode(node: Node): ByteString {
  switch (node.kind) {
    case 'list':
      return describeList(node)
    case 'text':
      return node.text
    case 'action':
      return `{{${describePipeline(node.pipeline)}}}`
    case 'if':
    case 'with':
    case 'range':
      return describeBranch(node)
    case 'break':
    case 'continue':
      return `{{${node.kind}}}`
    case 'template': {
      const pipeline = node.pipeline === undefined ? '' : ` ${describePipeline(node.pipeline)}`
      return `{{template ${quote(node.name)}${pipeline}}}`
    }
    case 'command':
      return describeCommand(node)
    default:
      return describeOperand(node)
  }
}

/** A chain of `else if` may be too long for recursion. */
function describeBranch(first: BranchNode): ByteString {
  let described = ''
  let ends = ''
  let branch: BranchNode | undefined = first
  while (branch !== undefined) {
    const { kind, pipeline, list, elseList } = branch
    described += `{{${kind} ${describePipeline(pipeline)}}}${describeList(list)}`
    ends += '{{end}}'
    if (elseList !== undefined) described += '{{else}}'
    branch = nextBranch(branch)
    if (branch === undefined && elseList !== undefined) described += describeList(elseList)
  }
  return described + ends
}

function describeList(list: ListNode): ByteString {
  return list.nodes.map(describeNode).join('')
}

function describePipeline(node: PipelineNode): ByteString {
  const variables = node.declarations.map(describeOperand).join(', ')
  const operator = node.isAssignment ? ' = ' : ' := '
  const start = variables === '' ? '' : variables + operator
  return start + node.commands.map(describeCommand).join(' | ')
}

function describeCommand(node: CommandNode): ByteString {
  return node.operands.map(describeInParens).join(' ')
}

function describeInParens(node: Operand): ByteString {
  return node.kind === 'pipeline' ? `(${describePipeline(node)})` : describeOperand(node)
}

function describeOperand(node: Operand): ByteString {
  switch (node.kind) {
    case 'identifier':
      return node.name
    case 'variable':
      return [node.name, ...node.fields].join('.')
    case 'field':
      return node.fields.map((field) => `.${field}`).join('')
    case 'chain':
      return describeInParens(node.of) + node.fields.map((field) => `.${field}`).join('')
    case 'dot':
      return '.'
    case 'nil':
      return 'nil'
    case 'bool':
      return String(node.value)
    case 'number':
      return node.text
    case 'string':
      return node.quoted
    case 'pipeline':
      return describePipeline(node)
  }
}
