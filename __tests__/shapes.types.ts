/**
 * Held by the compiler (`npm run types`): what a schema reads and what the types say are the same, field
 * by field. A field that a schema does not know would be dropped without a word.
 */
import type { z } from 'zod'
import type { ContainerPort } from '../src/engine/container-request.ts'
import type { CheckAction, ErrorReport, MarginReport, Report } from '../src/model.ts'
import type {
  ExecAction,
  ExecVariable,
  GrpcAction,
  HttpGetAction,
  Isolation,
  ProbeAction,
  TcpSocketAction,
} from '../src/probe/attempt.ts'
import type {
  FileAction,
  ImageAction,
  ProgramAction,
  StaticAction,
} from '../src/static-checks/action.ts'
import type { marginSchema, reportSchema } from '../src/report/report-schema.ts'
import type { Check, ManifestVariable, Validator, Volume } from '../src/validator/manifest.ts'
import type { ProbeDocument, ValidatorDocument } from '../src/validator/schema.ts'

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- what depends on one is compared by identity */
/**
 * True where two types are the same, and not only where each fits the other, as they do with and without
 * a field that may be missing.
 */
type Equal<Left, Right> =
  (<Type>() => Type extends Left ? 1 : 2) extends <Type>() => Type extends Right ? 1 : 2
    ? true
    : false
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** A type told field by field, whatever it was put together from, and read only. */
type Shape<Type> = Type extends readonly (infer Item)[]
  ? readonly Shape<Item>[]
  : Type extends object
    ? { readonly [Key in keyof Type]: Shape<Type[Key]> }
    : Type

type Same<Left, Right> = Equal<Shape<Left>, Shape<Right>>

/** Compiles for what is true alone. */
type Holds<Claims extends readonly true[]> = Claims

export type OfReports = Holds<
  [
    Same<z.output<typeof reportSchema>, Report>,
    Same<z.output<typeof marginSchema>, MarginReport>,
    // Of the comparison itself: it sees a field more, a field that may be missing, and a word more.
    Equal<Same<Report & { readonly more: string }, Report>, false>,
    Equal<Same<Omit<ErrorReport, 'output'>, ErrorReport>, false>,
    Equal<Same<CheckAction | 'more', CheckAction>, false>,
  ]
>

type Document<Name extends keyof ValidatorDocument> = ValidatorDocument[Name]

/** What stands together in `container`, and what says how a document is read. */
type ContainerField =
  | ('entrypoint' | 'args' | 'workingDir' | 'user' | 'groups' | 'readOnly' | 'tmpfs' | 'network')
  | ('resources' | 'capabilities' | 'noNewPrivileges' | 'profile' | 'startWithin')

/** What a manifest says, beside what only the document has: named ports, defaults, and what follows from others. */
export type OfManifests = Holds<
  [
    Same<
      Exclude<keyof ValidatorDocument, 'apiVersion' | 'kind' | 'startWithin' | ContainerField>,
      | Exclude<
          keyof Validator,
          'origin' | 'location' | 'notices' | 'options' | 'container' | 'places'
        >
      | 'dockerRunOptions'
    >,
    Same<Document<'env'>[number], ManifestVariable>,
    Same<Omit<Document<'ports'>[number], 'name'>, ContainerPort>,
    Same<Document<'volumes'>[number], Omit<Volume, 'location' | 'directory'>>,
    Same<Document<'command'>, Validator['command']>,
    Same<
      keyof Document<'checks'>[number],
      Exclude<keyof Check, 'location' | 'locate' | 'action' | 'timing'> | 'probe'
    >,
  ]
>

type ActionDocument<Name extends CheckAction> = NonNullable<ProbeDocument[Name]>

/** The fields of an action, whose port a document may name. */
type Fields<Action> = Omit<Action, 'action' | 'port'>

export type OfActions = Holds<
  [
    Same<(ProbeAction | StaticAction)['action'], CheckAction>,
    Same<Extract<keyof ProbeDocument, CheckAction>, CheckAction>,
    // What a command may have around it stands beside it.
    Same<
      Pick<ActionDocument<'exec'>, 'exitCode' | 'stdout' | 'stderr'>,
      Pick<Fields<ExecAction>, 'exitCode' | 'stdout' | 'stderr'>
    >,
    Same<
      Exclude<
        keyof ActionDocument<'exec'>,
        keyof Fields<ExecAction> | 'workingDir' | 'expand' | keyof Isolation
      >,
      never
    >,
    Same<Exclude<keyof Isolation, keyof ActionDocument<'exec'>>, 'workingDirectory' | 'expands'>,
    Same<ActionDocument<'exec'>['env'][number], ExecVariable>,
    Same<ActionDocument<'image'>, Fields<ImageAction>>,
    Same<ActionDocument<'file'>, Fields<FileAction>>,
    Same<ActionDocument<'program'>, Fields<ProgramAction>>,
    // What Kubernetes has learned since is for Pods alone.
    Same<Fields<ActionDocument<'httpGet'>>, Omit<Fields<HttpGetAction>, 'protocol'>>,
    Same<Fields<ActionDocument<'tcpSocket'>>, Fields<TcpSocketAction>>,
    Same<ActionDocument<'grpc'>, Omit<GrpcAction, 'action' | 'mode'>>,
  ]
>
