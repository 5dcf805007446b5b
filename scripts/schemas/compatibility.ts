/** The JSON Schema of compatibility specs: Node Feature Discovery's `v1alpha1`, as our reader takes it. */
import { operators } from '../../src/compatibility/match/expression.ts'
import { catalogue } from '../../src/compatibility/say/catalogue.ts'

const scalar = ['string', 'number', 'boolean', 'null']
const text = (description: string) => ({ description, type: scalar })
const orNull = (description: string, items: object) => ({
  description,
  type: ['array', 'null'],
  items,
})

const expression = {
  description: 'An operator, and what it is given.',
  type: ['object', 'null'],
  properties: {
    op: {
      description: 'How the element is looked at.',
      enum: [...operators].filter((op) => op !== ''),
    },
    value: orNull('What the operator compares with: texts, numbers or regular expressions.', {
      type: scalar,
    }),
    type: {
      description: 'With `version`, Gt, Ge, Lt, Le, GtLt and GeLe compare versions.',
      enum: ['version', '', null],
    },
  },
}

const term = {
  type: 'object',
  properties: {
    feature: {
      description: 'A feature of a node, such as `cpu.cpuid`.',
      anyOf: [{ enum: [...catalogue.keys()] }, { type: 'string' }],
    },
    matchExpressions: {
      description:
        'What is asked of elements of the feature, by their names. All of it is required.',
      type: ['object', 'null'],
      additionalProperties: expression,
    },
    matchName: { ...expression, description: 'What is asked of the names of elements.' },
  },
}

const matchFeatures = orNull('Terms that all have to match.', term)

const rule = {
  type: 'object',
  properties: {
    name: text('Tells the rule apart in reports.'),
    vars: {
      description: 'Variables that later rules may ask for, below `rule.matched`.',
      type: ['object', 'null'],
      additionalProperties: { type: scalar },
    },
    varsTemplate: text('A Go template that gives further variables, a line `name=value` each.'),
    matchFeatures,
    matchAny: orNull('Alternatives, of which one has to match.', {
      type: 'object',
      properties: { matchFeatures },
    }),
  },
}

const set = {
  type: 'object',
  properties: {
    rules: orNull('Rules that are all required.', rule),
    weight: {
      description: 'Of compatible sets the one with the highest weight is the best.',
      type: ['integer', 'null'],
      default: 0,
    },
    tag: text('A name by which sets are chosen.'),
    description: text('A sentence for people.'),
  },
}

/** Keys that nobody knows are passed over by Node Feature Discovery, and so they are here: `compat lint` tells them. */
export function compatibilityNode(): object {
  return {
    type: 'object',
    properties: {
      version: { description: 'The version of the format.', enum: ['v1alpha1'] },
      compatibilities: {
        description: 'Sets of rules. They are alternatives: one that is compatible is enough.',
        type: ['array', 'null'],
        items: set,
      },
    },
    required: ['version', 'compatibilities'],
  }
}
