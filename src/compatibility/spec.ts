import type { SourceLocation } from '../model.ts'

/**
 * An image compatibility spec (`v1alpha1` of Node Feature Discovery), as its own parser reads it.
 * Sets are alternatives; all rules of one set are required.
 */
export interface CompatibilitySpec {
  /** The file, URL or artifact it was read from. */
  readonly source: string
  /** Where its text begins. */
  readonly start: SourceLocation
  readonly version: string
  readonly sets: readonly CompatibilitySet[]
  /** Keys that no field takes, in the order of the file: NFD passes over them in silence. */
  readonly ignoredKeys: readonly IgnoredKey[]
  /** Documents in the stream: only the first one is read. */
  readonly documents: number
}

export interface IgnoredKey {
  readonly key: string
  /** What it stands in, such as `matchExpressions.AVX2`. */
  readonly parent: string
  /** The field names that would have been known there. */
  readonly known: readonly string[]
  readonly location: SourceLocation
}

export interface CompatibilitySet {
  /** Position in the spec, from 0. */
  readonly index: number
  readonly rules: readonly GroupRule[]
  /** A signed 64-bit number; 0 where none is written. */
  readonly weight: bigint
  readonly tag: string
  readonly description: string
  readonly location: SourceLocation
}

export interface GroupRule {
  readonly name: string
  readonly vars: ReadonlyMap<string, string>
  /** A Go template; empty where none is written. */
  readonly varsTemplate: string
  readonly varsTemplateLocation: SourceLocation
  /** Terms that must all match. */
  readonly matchFeatures: readonly FeatureMatcherTerm[]
  /** Alternatives of which one must match. */
  readonly matchAny: readonly MatchAnyElement[]
  readonly location: SourceLocation
}

export interface MatchAnyElement {
  readonly matchFeatures: readonly FeatureMatcherTerm[]
  readonly location: SourceLocation
}

export interface FeatureMatcherTerm {
  /** Such as `cpu.cpuid`, as it is spelled in the spec. */
  readonly feature: string
  /** By element name; null where none is given, which differs from an empty one. */
  readonly matchExpressions: ReadonlyMap<string, NamedExpression> | null
  readonly matchName: MatchExpression | null
  readonly location: SourceLocation
}

export interface NamedExpression {
  /** Null for `name:` with nothing behind it, which makes NFD crash. */
  readonly expression: MatchExpression | null
  /** Where the element's name stands. */
  readonly location: SourceLocation
}

export interface MatchExpression {
  readonly op: string
  readonly value: readonly string[]
  /** Empty or `version`; anything else is an error for the operators that look at it. */
  readonly type: string
  readonly location: SourceLocation
}
