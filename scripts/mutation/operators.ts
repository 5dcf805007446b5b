import ts from 'typescript'

/** One small fault that somebody could make. */
export interface Mutant {
  /** Where the text stands that is replaced, from 0. */
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** From 1. */
  readonly line: number
  readonly column: number
}

const verdicts = ['passed', 'failed', 'errored'] as const

const twins: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
])

/** Every mutant of a text, in its order. Nothing is mutated in types and in imports. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)
  const mutants: Mutant[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isTypeDeclaration(node)) return
    for (const [target, replacement] of faultsOf(node)) {
      const start = target.getStart(source)
      const end = target.getEnd()
      if (text.slice(start, end) === replacement) continue
      const { line, character } = source.getLineAndCharacterOfPosition(start)
      mutants.push({ start, end, replacement, line: line + 1, column: character + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return mutants
}

type Fault = readonly [node: ts.Node, replacement: string]

function faultsOf(node: ts.Node): readonly Fault[] {
  if (ts.isNumericLiteral(node)) {
    return [1, -1].map((step) => [node, String(Number(node.text) + step)])
  }
  if (ts.isStringLiteral(node)) return otherVerdicts(node)
  if (ts.isBinaryExpression(node)) return otherOperator(node)
  if (ts.isReturnStatement(node) && node.expression !== undefined) return nothingOf(node.expression)
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return nothingOf(node.body)
  if (ts.isExpressionStatement(node)) return isCall(node.expression) ? [[node, ';']] : []
  const condition = conditionOf(node)
  return condition === undefined ? [] : [[condition, `!(${condition.getText()})`]]
}

function otherVerdicts(node: ts.StringLiteral): readonly Fault[] {
  if (!verdicts.some((verdict) => verdict === node.text)) return []
  return verdicts
    .filter((verdict) => verdict !== node.text)
    .map((verdict) => [node, `'${verdict}'`])
}

function otherOperator({ operatorToken }: ts.BinaryExpression): readonly Fault[] {
  const twin = twins.get(operatorToken.kind)
  return twin === undefined ? [] : [[operatorToken, twin]]
}

function nothingOf(value: ts.Expression): readonly Fault[] {
  return ['null', '[]'].map((nothing) => [value, nothing])
}

function isCall(expression: ts.Expression): boolean {
  if (ts.isAwaitExpression(expression) || ts.isVoidExpression(expression)) {
    return isCall(expression.expression)
  }
  return ts.isCallExpression(expression)
}

function conditionOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) {
    return node.expression
  }
  return ts.isConditionalExpression(node) || ts.isForStatement(node) ? node.condition : undefined
}

function isTypeDeclaration(node: ts.Node): boolean {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
}

const readFile = (path: string): string | undefined => ts.sys.readFile(path)

/** Tells the mutants that the compiler refuses: nobody could commit them. */
export function createTypeCheck(
  root: string,
  files: readonly string[],
): (file: string, text: string) => boolean {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, readFile) as {
    readonly config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const mutated = new Map<string, { readonly text: string; readonly version: number }>()
  let version = 0
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...files],
    getScriptVersion: (name) => String(mutated.get(name)?.version ?? 0),
    getScriptSnapshot: (name) => {
      const text = mutated.get(name)?.text ?? readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile,
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  })
  return (file, text) => {
    version += 1
    mutated.set(file, { text, version })
    try {
      return (
        service.getSyntacticDiagnostics(file).length === 0 &&
        service.getSemanticDiagnostics(file).every(({ code }) => isUnused(code))
      )
    } finally {
      version += 1
      mutated.set(file, { text: readFile(file) ?? '', version })
    }
  }
}

/** What is not used any more keeps no program from running: that is for the tests to see. */
function isUnused(code: number): boolean {
  return [6133, 6192, 6196, 6198].includes(code)
}
