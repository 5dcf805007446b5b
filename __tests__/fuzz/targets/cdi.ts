import { adviseOn } from '../../../src/cdi/advise.ts'
import { devicesFromFile } from '../../../src/cdi/devices-file.ts'
import { loadCatalog } from '../../../src/cdi/catalog.ts'
import { listDevices } from '../../../src/cdi/list-devices.ts'
import { applyToOci } from '../../../src/cdi/oci.ts'
import { examineSpecification, parseSpecification } from '../../../src/cdi/parse.ts'
import { formatQualifiedName, parseQualifiedName } from '../../../src/cdi/qualified-name.ts'
import { parseDeviceList } from '../../../src/cdi/request.ts'
import { resolveDevices } from '../../../src/cdi/resolve.ts'
import { translateDevices } from '../../../src/cdi/translate.ts'
import { minimumVersion } from '../../../src/cdi/version.ts'
import { CanaryError, inputError } from '../../../src/errors.ts'
import { fakeHost, ordinaryEntries } from '../../cdi/fake-host.ts'
import { asBytes, asLooseText, asSource, demand } from '../support/target.ts'
import type { Target } from '../support/target.ts'
import { example } from './examples.ts'

const full = JSON.stringify({
  cdiVersion: '0.7.0',
  kind: 'vendor.com/class',
  annotations: { a: 'b' },
  devices: [
    {
      name: 'one',
      containerEdits: {
        env: ['A=b'],
        deviceNodes: [
          {
            path: '/dev/null',
            hostPath: '/dev/zero',
            type: 'c',
            major: 1,
            minor: 5,
            permissions: 'rw',
            uid: 0,
            gid: 0,
            fileMode: 438,
          },
        ],
        mounts: [
          { hostPath: '/etc/passwd', containerPath: '/x', options: ['ro', 'bind'], type: 'none' },
        ],
        hooks: [
          { hookName: 'createContainer', path: '/bin/x', args: ['x'], env: ['A=b'], timeout: 1 },
        ],
        additionalGids: [1],
        intelRdt: { closID: 'x' },
      },
    },
  ],
  containerEdits: { env: ['X=y'] },
})

export const specificationTarget: Target = {
  name: 'cdi-spec',
  seeds: () => [full, example('cdi/acme.yaml')],
  words: [
    'cdiVersion: ',
    'containerEdits:',
    'deviceNodes:',
    'hooks:',
    'mounts:',
    'additionalGids:',
  ],
  runs: 500,
  feed: (input) => {
    const host = fakeHost({
      files: { '/etc/cdi/a.yaml': asBytes(input) },
      entries: ordinaryEntries,
    })
    const catalog = loadCatalog(['/etc/cdi'], host)
    listDevices(catalog, host)
    const names = [...catalog.devices.keys()]
    if (names.length > 0) {
      const resolution = resolveDevices(catalog, names)
      demand(JSON.stringify(translateDevices(resolution, host)) !== '', 'what is asked for is JSON')
    }
    const source = asSource(input)
    const examined = examineSpecification(source, (read) => adviseOn(read, host))
    const specification = parseSpecification(source)
    demand(examined.specification !== undefined, 'both readers agree that it can be read')
    minimumVersion(specification)
    for (const { containerEdits } of specification.devices) applyOrRefuse(containerEdits, host)
  },
}

function applyOrRefuse(
  edits: Parameters<typeof applyToOci>[1],
  host: Parameters<typeof applyToOci>[2],
): void {
  try {
    applyToOci({}, edits, host)
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
  }
}

export const devicesFileTarget: Target = {
  name: 'cdi-devices-from',
  seeds: () => [
    'kind: Pod\nmetadata:\n  annotations:\n    cdi.k8s.io/a_b: vendor.com/class=one,vendor.com/class=two\n',
    JSON.stringify({
      annotations: { 'cdi.k8s.io/x_y': 'vendor.com/class=one' },
      CDI_Devices: [{ name: 'vendor.com/class=three' }],
      cdi_devices: [{ name: 'vendor.com/class=four' }],
    }),
  ],
  words: ['cdi.k8s.io/', 'annotations:', 'CDI_Devices:', 'metadata:', 'vendor.com/class=one'],
  runs: 400,
  feed: (input) => {
    for (const name of devicesFromFile(asSource(input))) {
      demand(typeof name === 'string', 'what is asked for is a name')
    }
  },
}

export const deviceNamesTarget: Target = {
  name: 'cdi-names',
  seeds: () => ['vendor.com/class=one', 'a.b/c=d,e.f/g-h_1=0:1.x', ' vendor.com/class=all \n'],
  words: ['=', '/', ',', '.', '_', '-', ':'],
  runs: 1_000,
  feed: (input) => {
    const text = asLooseText(input)
    const parsed = parseQualifiedName(text)
    if (parsed.ok) demand(formatQualifiedName(parsed.value) === text, 'a name is written as read')
    parseDeviceList(text, 'cdi-devices')
    if (text === '') throw inputError({ code: 'empty', message: 'nothing is named' })
  },
}
