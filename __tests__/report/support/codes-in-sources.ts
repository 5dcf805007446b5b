/** Every code of an error, a notice or a reason that the sources give, read from their syntax. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

export interface CodesInSources {
  /** Each code, with the files that give it. */
  readonly codes: ReadonlyMap<string, readonly string[]>
  /** The fixed beginnings or ends of those that are put together, such as `cdi-kind-vendor-` and `-fetch`. */
  readonly parts: ReadonlySet<string>
}

const partForm = /^(?:[a-z][a-z-]*-|-[a-z-]+)$/
const codeForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** @param root the folder of the sources */
export function codesInSources(root: string): CodesInSources {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, file))
  const trees = new Map(
    files.map((file) => [
      file,
      ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
    ]),
  )
  const takers = new Map([...trees].map(([file, tree]) => [file, takersIn(tree)]))
  const codes = new Map<string, string[]>()
  const parts = new Set<string>()
  for (const [file, tree] of trees) {
    const imports = importsOf(tree)
    const positionOf = (name: string): number | undefined => {
      const from = imports.get(name)
      return from === undefined ? takers.get(file)?.get(name) : takers.get(from)?.get(name)
    }
    for (const node of nodesOf(tree)) {
      for (const text of givenBy(node, positionOf)) {
        if (text.isPart) {
          if (partForm.test(text.value)) parts.add(text.value)
        } else if (codeForm.test(text.value)) {
          codes.set(text.value, [...(codes.get(text.value) ?? []), file.slice(root.length + 1)])
        }
      }
    }
  }
  return { codes, parts }
}

function nodesOf(tree: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    node.forEachChild(visit)
  }
  visit(tree)
  return found
}

/** Functions that are handed a code, and at which place of their arguments. */
function takersIn(tree: ts.SourceFile): Map<string, number> {
  const found = new Map<string, number>()
  for (const node of nodesOf(tree)) {
    if (!ts.isFunctionLike(node)) continue
    const at = node.parameters.findIndex(({ name }) => name.getText() === 'code')
    const name = nameOf(node)
    if (at >= 0 && name !== null) found.set(name, at)
  }
  return found
}

function nameOf(node: ts.SignatureDeclaration): string | null {
  if (node.name !== undefined) return node.name.getText()
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : null
}

/** The names that a file imports from files of ours, and these. */
function importsOf(tree: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>()
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement)) continue
    const module = statement.moduleSpecifier.getText().slice(1, -1)
    const bindings = statement.importClause?.namedBindings
    if (!module.startsWith('.') || bindings === undefined || !ts.isNamedImports(bindings)) continue
    for (const { name } of bindings.elements)
      found.set(name.text, join(dirname(tree.fileName), module))
  }
  return found
}

interface Given {
  readonly value: string
  readonly isPart: boolean
}

function givenBy(node: ts.Node, positionOf: (name: string) => number | undefined): Given[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'code') {
    return textsOf(node.initializer)
  }
  if (ts.isVariableDeclaration(node) && node.name.getText() === 'code') {
    return node.initializer === undefined ? [] : textsOf(node.initializer)
  }
  if (!ts.isCallExpression(node)) return []
  const { expression } = node
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression
  const at = positionOf(name.getText())
  const argument = at === undefined ? undefined : node.arguments[at]
  return argument === undefined ? [] : textsOf(argument)
}

function textsOf(node: ts.Expression): Given[] {
  if (ts.isStringLiteralLike(node)) return [{ value: node.text, isPart: false }]
  if (ts.isConditionalExpression(node)) {
    return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  }
  if (!ts.isTemplateExpression(node)) return []
  const { text } = node.head
  const end = node.templateSpans.at(-1)?.literal.text ?? ''
  return [{ value: text === '' ? end : text, isPart: true }]
}
