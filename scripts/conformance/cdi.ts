/** The CDI library's newest release on the vectors that our reader of CDI specs is held to. */
import { join } from 'node:path'
import { textOf, vectors } from '../../__tests__/cdi/vectors.ts'
import { differencesOf } from './differences.ts'
import type { Vector } from './differences.ts'
import { buildInside, newestModule } from './upstream.ts'
import type { Comparison } from './upstream.ts'

const module = 'tags.cncf.io/container-device-interface'

/** Sections that upstream's library answers; the others of the file were written by hand. */
const kept = {
  qualifiedNames: vectors.qualifiedNames,
  qualifiers: vectors.qualifiers,
  vendorOrClassNames: vectors.vendorOrClassNames,
  deviceNames: vectors.deviceNames,
  annotationKeys: vectors.annotationKeys,
  annotationValues: vectors.annotationValues,
  annotationParse: vectors.annotationParse,
  annotationMapValidation: vectors.annotationMapValidation,
  specFileNames: vectors.specFileNames,
  specs: vectors.specs,
  inject: vectors.inject.map(({ name, expect: { error, ...expected } }) => ({
    name,
    refused: error !== null,
    ...expected,
  })),
} satisfies Readonly<Record<string, readonly object[]>>

export function compareCdi(): Comparison {
  // Its parts are modules of their own, which the tree has beside it and the module has not.
  const newest = newestModule(module, { withoutReplacing: [`${module}/specs-go`] })
  const upstream = buildInside(newest, join(import.meta.dirname, 'cdi'))
  try {
    const inputs = (section: readonly { readonly input: string }[]) =>
      section.map(({ input }) => input)
    const told = upstream.ask({
      qualifiedNames: inputs(kept.qualifiedNames),
      qualifiers: inputs(kept.qualifiers),
      vendorOrClassNames: inputs(kept.vendorOrClassNames),
      deviceNames: inputs(kept.deviceNames),
      annotationKeys: kept.annotationKeys,
      annotationValues: kept.annotationValues.map(({ devices }) => devices),
      annotationParse: kept.annotationParse.map(({ annotations }) => annotations),
      annotationMapValidation: kept.annotationMapValidation.map(({ annotations }) =>
        Object.fromEntries(
          Object.entries(annotations).map(([key, value]) => [
            key,
            typeof value === 'string' ? value : value.repeat.repeat(value.count),
          ]),
        ),
      ),
      specFileNames: kept.specFileNames,
      // What decides about the format is the text, so the ending is all the same.
      specs: kept.specs.map((vector) => ({ ext: 'yaml', text: textOf(vector) })),
      inject: vectors.inject.map(({ dirs, request, oci }) => ({ dirs, request, oci })),
      // The program of ours writes it.
    }) as Readonly<Record<string, readonly Vector[]>>
    const sections = Object.entries(kept)
    return {
      upstream: `${module} ${upstream.version}`,
      compared: sections.reduce((sum, [, section]) => sum + section.length, 0),
      differences: sections.flatMap(([title, section]) =>
        differencesOf(
          title,
          section.map((vector) => ({ ...vector })),
          told[title] ?? [],
        ),
      ),
    }
  } finally {
    upstream.remove()
  }
}
