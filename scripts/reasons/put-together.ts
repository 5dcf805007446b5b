/** Beginnings and ends of codes that are put together, and what stands in the place of `…`. */
export const putTogether: Readonly<Record<string, string>> = {
  'cdi-kind-vendor-…': "a fault of the vendor's part of a CDI kind",
  'cdi-kind-class-…': "a fault of the class's part of a CDI kind",
  'cdi-device-name-…': 'a fault of the name of a CDI device',
  'cdi-net-device-duplicate-…': 'what two network devices of a CDI specification share',
  'cdi-net-device-empty-…': 'what a network device of a CDI specification lacks',
  'inferred-…':
    'a note of the spec that an image implies: what it may need of a machine, or what could not be told',
  '…-address': 'what was to be fetched: its address is none',
  '…-url': 'what was to be fetched: that is no URL',
  '…-pin': 'what was to be fetched: it is not what its digest says',
  '…-fetch': 'what was to be fetched, and could not be',
}
