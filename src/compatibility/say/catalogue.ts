/**
 * What Node Feature Discovery's sources produce: which features, of which kind, with which element
 * names and kinds of values. Lint compares a spec with it; reasons take names from it.
 */
import { backReferenceKey } from '../match/back-references.ts'
import { cpuidNames } from './cpuid-names.ts'

export type ValueKind = 'boolean' | 'integer' | 'number' | 'text' | 'hexadecimal' | 'version'

export interface CatalogueFeature {
  readonly flags: boolean
  readonly attributes: boolean
  readonly instances: boolean
  /** Names of elements, or of the attributes of instances; null where any name may occur. */
  readonly elements: ReadonlySet<string> | null
  /** Kinds of values by element; text where none is told. */
  readonly values: ReadonlyMap<string, ValueKind>
}

type Kind = 'flags' | 'attributes' | 'instances'

type Elements = Readonly<Record<string, ValueKind>>

const dmiNames =
  'bios_date bios_vendor bios_version board_asset_tag board_name board_vendor board_version chassis_asset_tag chassis_type chassis_vendor chassis_version product_family product_name product_sku product_version sys_vendor'

const rdtFlags = 'RDTMON RDTCMT RDTMBM RDTL3CA RDTL2CA RDTMBA'

/** By feature, in lower case. */
export const catalogue: ReadonlyMap<string, CatalogueFeature> = new Map([
  [
    'cpu.cpuid',
    {
      flags: true,
      attributes: true,
      instances: false,
      elements: new Set([...cpuidNames, 'AVX10_VERSION']),
      values: new Map([['AVX10_VERSION', 'integer']]),
    },
  ],
  closed('cpu.model', 'attributes', {
    vendor_id: 'text',
    family: 'integer',
    id: 'integer',
    hypervisor: 'text',
  }),
  closed('cpu.cstate', 'attributes', { enabled: 'boolean' }),
  closed('cpu.pstate', 'attributes', {
    status: 'text',
    turbo: 'boolean',
    scaling_governor: 'text',
  }),
  closed('cpu.rdt', 'attributes', { ...all(rdtFlags, 'boolean'), RDTL3CA_NUM_CLOSID: 'integer' }),
  closed('cpu.security', 'attributes', {
    'sgx.enabled': 'boolean',
    'sgx.epc': 'integer',
    'tdx.enabled': 'boolean',
    'tdx.total_keys': 'integer',
    'tdx.protected': 'boolean',
    'sev.enabled': 'boolean',
    'sev.asids': 'integer',
    'sev.es.enabled': 'boolean',
    'sev.encrypted_state_ids': 'integer',
    'sev.snp.enabled': 'boolean',
    'se.enabled': 'boolean',
  }),
  closed('cpu.sst', 'attributes', { 'bf.enabled': 'boolean' }),
  closed('cpu.topology', 'attributes', {
    hardware_multithreading: 'boolean',
    socket_count: 'integer',
  }),
  closed('cpu.coprocessor', 'attributes', { nx_gzip: 'boolean' }),
  closed('kernel.version', 'attributes', {
    full: 'version',
    major: 'integer',
    minor: 'integer',
    revision: 'integer',
  }),
  open('kernel.config', 'attributes'),
  open('kernel.loadedmodule', 'flags'),
  open('kernel.enabledmodule', 'flags'),
  closed('kernel.selinux', 'attributes', { enabled: 'boolean' }),
  closed('kernel.kvm', 'attributes', { enabled: 'boolean' }),
  closed('memory.numa', 'attributes', { node_count: 'integer', is_numa: 'boolean' }),
  closed('memory.swap', 'attributes', { enabled: 'boolean' }),
  open('memory.hugepages', 'attributes', { enabled: 'boolean' }),
  closed('memory.nv', 'instances', all('name devtype mode', 'text')),
  closed('network.device', 'instances', {
    name: 'text',
    operstate: 'text',
    speed: 'integer',
    sriov_numvfs: 'integer',
    sriov_totalvfs: 'integer',
    mtu: 'integer',
  }),
  closed('network.virtual', 'instances', {
    name: 'text',
    operstate: 'text',
    speed: 'integer',
    mtu: 'integer',
  }),
  closed('pci.device', 'instances', {
    ...all('class vendor device subsystem_vendor subsystem_device', 'hexadecimal'),
    sriov_totalvfs: 'integer',
    'iommu_group/type': 'text',
    'iommu/intel-iommu/version': 'text',
  }),
  closed('storage.block', 'instances', {
    name: 'text',
    dax: 'number',
    rotational: 'number',
    nr_zones: 'integer',
    zoned: 'text',
  }),
  closed('system.name', 'attributes', { nodename: 'text' }),
  open('system.osrelease', 'attributes', {
    VERSION_ID: 'version',
    'VERSION_ID.major': 'integer',
    'VERSION_ID.minor': 'integer',
  }),
  closed('system.dmiid', 'attributes', all(dmiNames, 'text')),
  closed('usb.device', 'instances', {
    ...all('class vendor device', 'hexadecimal'),
    serial: 'text',
  }),
  open('local.feature', 'attributes'),
  open('local.label', 'attributes'),
  open(backReferenceKey, 'attributes'),
  closed('cdi.device', 'instances', {
    ...all('vendor class name', 'text'),
    paths_exist: 'boolean',
  }),
  closed('container.engine', 'attributes', {
    name: 'text',
    version: 'version',
    api_version: 'version',
    cgroup_version: 'integer',
    storage_driver: 'text',
    rootless: 'boolean',
    default_runtime: 'text',
  }),
  open('container.runtime', 'flags'),
])

/** Features that container-canary finds and Node Feature Discovery does not know. */
export const ownFeatures: ReadonlySet<string> = new Set([
  'cdi.device',
  'container.engine',
  'container.runtime',
])

function closed(feature: string, kind: Kind, elements: Elements): [string, CatalogueFeature] {
  const names = new Set(Object.keys(elements))
  return [feature, { ...only(kind), elements: names, values: new Map(Object.entries(elements)) }]
}

/** Elements are whatever the machine or its owner names them. */
function open(feature: string, kind: Kind, known: Elements = {}): [string, CatalogueFeature] {
  return [feature, { ...only(kind), elements: null, values: new Map(Object.entries(known)) }]
}

function only(kind: Kind): Pick<CatalogueFeature, Kind> {
  return {
    flags: kind === 'flags',
    attributes: kind === 'attributes',
    instances: kind === 'instances',
  }
}

function all(names: string, kind: ValueKind): Elements {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]))
}
