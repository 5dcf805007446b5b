import type { Budget } from '../budget.ts'
import type { RegexCache } from '../values/regex.ts'
import type { ByteString } from '../values/bytes.ts'
import type { MapValue, Value } from '../values/value.ts'
import type { Version } from '../values/version.ts'

/** What a function may use while it runs. */
export interface CallContext {
  readonly budget: Budget
  readonly regexes: RegexCache
}

/** What each type of parameter hands to a function. */
interface ArgumentTypes {
  /** `interface {}`: anything; "no value" becomes nil. */
  any: Value
  /** `reflect.Value`: anything, as it is. */
  value: Value
  string: ByteString
  int: bigint
  float64: number
  bool: boolean
  /** `map[string]interface {}`: what `dict` makes. */
  dict: MapValue
  /** `*semver.Version`; undefined for the nil pointer. */
  version: Version | undefined
}

export type ParameterType = keyof ArgumentTypes

type ArgumentsOf<Parameters extends readonly ParameterType[]> = {
  [Index in keyof Parameters]: ArgumentTypes[Parameters[Index]]
}

/** A function that templates can call; the evaluator checks the arguments before. */
export interface TemplateFunction {
  readonly parameters: readonly ParameterType[]
  /** The type of any further arguments. */
  readonly rest: ParameterType | undefined
  /** @throws FunctionFailure when it refuses its arguments */
  readonly call: (args: readonly Value[], context: CallContext) => Value
}

export type FunctionTable = ReadonlyMap<string, TemplateFunction>

/** A function with a fixed number of arguments. */
export function define<const Parameters extends readonly ParameterType[]>(
  parameters: Parameters,
  run: (context: CallContext, ...args: ArgumentsOf<Parameters>) => Value,
): TemplateFunction {
  return {
    parameters,
    rest: undefined,
    call: (args, context) => run(context, ...unwrapAll(parameters, args)),
  }
}

/** A function that takes any number of further arguments, which come as one list. */
export function defineVariadic<
  const Parameters extends readonly ParameterType[],
  Rest extends ParameterType,
>(
  parameters: Parameters,
  rest: Rest,
  run: (
    context: CallContext,
    args: ArgumentsOf<Parameters>,
    more: readonly ArgumentTypes[Rest][],
  ) => Value,
): TemplateFunction {
  return {
    parameters,
    rest,
    call: (args, context) =>
      run(
        context,
        unwrapAll(parameters, args),
        args.slice(parameters.length).map((value) => unwrap(rest, value)),
      ),
  }
}

function unwrapAll<const Parameters extends readonly ParameterType[]>(
  parameters: Parameters,
  args: readonly Value[],
): ArgumentsOf<Parameters> {
  const unwrapped = parameters.map((type, index) => unwrap(type, args[index]))
  // `map` forgets which type stands at which place.
  return unwrapped as unknown as ArgumentsOf<Parameters>
}

function unwrap<Type extends ParameterType>(
  type: Type,
  value: Value | undefined,
): ArgumentTypes[Type] {
  // The compiler cannot follow that `type` decides which case it is.
  return unwrapAny(type, value) as ArgumentTypes[Type]
}

function unwrapAny(type: ParameterType, value: Value | undefined): ArgumentTypes[ParameterType] {
  if (value === undefined) throw new Error('a template function was called with too few arguments')
  switch (type) {
    case 'any':
    case 'value':
      return value
    case 'dict':
      return value.kind === 'map' ? value : unexpected(type, value)
    case 'version':
      if (value.kind === 'invalid') return undefined
      return value.kind === 'version' ? value.version : unexpected(type, value)
    case 'int':
      return value.kind === 'integer' ? value.value : unexpected(type, value)
    case 'float64':
      return value.kind === 'float' ? value.value : unexpected(type, value)
    case 'bool':
    case 'string':
      return value.kind === type ? value.value : unexpected(type, value)
  }
}

function unexpected(type: ParameterType, value: Value): never {
  throw new Error(`a template function was called with ${value.kind} where ${type} belongs`)
}
