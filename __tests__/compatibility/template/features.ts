import type { TemplateData } from '../../../src/compatibility/template/template.ts'

/** domain -> feature -> elements, as JSON has it. */
export type PlainFeatures = Readonly<
  Record<string, Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>>
>

/** Plain data as the template engine takes it. */
export function toTemplateData(features: PlainFeatures): TemplateData {
  return new Map(
    Object.entries(features).map(([domain, byName]) => [
      domain,
      new Map(
        Object.entries(byName).map(([name, elements]) => [
          name,
          elements.map((element) => new Map(Object.entries(element))),
        ]),
      ),
    ]),
  )
}
