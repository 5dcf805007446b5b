import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { discoverFeatures } from '../../../src/features/discover.ts'
import { toTable } from '../../../src/features/export-table.ts'
import { toNodeFeatureYaml } from '../../../src/features/export-yaml.ts'
import { parseFeatureFile, parseRfc3339 } from '../../../src/features/local.ts'
import { parseOsRelease } from '../../../src/features/system.ts'
import { canonical, parseListeners, parseSocketCounts } from '../../../src/container/listeners.ts'
import { parseAnswers } from '../../../src/container/route.ts'
import { groupsOfContainer, isInGroups } from '../../../src/container/socket-holders.ts'
import { containerIdIn, hostPathOf } from '../../../src/container/own-container.ts'
import { eventsFile } from '../../../src/engine/memory-kills.ts'
import { asJson, asLooseText, demand, never } from '../support/target.ts'
import type { Target } from '../support/target.ts'

const server: Readonly<Record<string, string>> = {
  'proc/cpuinfo':
    'processor\t: 0\nvendor_id\t: GenuineIntel\ncpu family\t: 6\nmodel\t\t: 143\nflags\t\t: fpu sse avx2 rdt_a\nFeatures\t: fp asimd\n\n',
  'proc/sys/kernel/osrelease': '5.14.0-427.13.1.el9_4.x86_64\n',
  'proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n/dev/dm-1 partition 4194300 0 -2\n',
  'proc/modules': 'vfio_pci 16384 0 - Live 0x0\nib_uverbs 200704 1 rdma_ucm, Live 0x0\n',
  'proc/1/mountinfo': '30 24 0:26 / /sys/fs/resctrl rw - resctrl resctrl rw\n',
  'proc/filesystems': 'nodev\tselinuxfs\n',
  'proc/cmdline': 'quiet nosmt\n',
  'proc/self/auxv': '\u0010\0\0\0\0\0\0\0\u0001\0\0\0\0\0\0\0',
  'proc/config.gz': 'no gzip',
  'boot/config-5.14.0-427.13.1.el9_4.x86_64':
    'CONFIG_X86=y\nCONFIG_HZ=250\n# CONFIG_A is not set\n',
  'etc/os-release': 'ID="rhel"\nVERSION_ID="9.4"\nNAME=\'Red Hat\'\n',
  'etc/hostname': 'Node-1\n',
  'etc/kubernetes/node-feature-discovery/features.d/a':
    '# +expiry-time=2030-01-01T00:00:00Z\nvendor/feature=1\nother\n',
  'sys/bus/cpu/devices/cpu0/topology/thread_siblings_list': '0-1\n',
  'sys/bus/cpu/devices/cpu0/topology/physical_package_id': '0\n',
  'sys/bus/node/devices/node0/memory1/state': 'online\n',
  'sys/bus/node/devices/node0/hugepages/hugepages-2048kB/nr_hugepages': '4\n',
  'sys/bus/nd/devices/region0/devtype': 'nd_pmem\n',
  'sys/bus/pci/devices/0000:00:01.0/vendor': '0x10de\n',
  'sys/bus/pci/devices/0000:00:01.0/class': '0x030200\n',
  'sys/bus/pci/devices/0000:00:01.0/device': '0x2330\n',
  'sys/bus/pci/devices/0000:00:01.0/sriov_totalvfs': '8\n',
  'sys/bus/usb/devices/1-1/idVendor': '1d6b\n',
  'sys/bus/usb/devices/1-1/1-1:1.0/bInterfaceClass': '09\n',
  'sys/class/net/eth0/operstate': 'up\n',
  'sys/class/net/eth0/speed': '10000\n',
  'sys/block/sda/queue/rotational': '0\n',
  'sys/devices/system/cpu/intel_pstate/status': 'active\n',
  'sys/devices/system/cpu/intel_pstate/no_turbo': '0\n',
  'sys/devices/system/cpu/cpuidle/current_driver': 'intel_idle\n',
  'sys/fs/selinux/enforce': '1\n',
  'sys/fs/resctrl/info/L3/num_closids': '16\n',
}

/** Plants a tree of files; what has no place below the root, or is no text, is left out. */
function plant(tree: object): string {
  const root = mkdtempSync(join(tmpdir(), 'canary-fuzz-host-'))
  for (const [path, content] of (Object.entries(tree) as [string, unknown][]).slice(0, 200)) {
    const place = join(root, posix.normalize(`/${path}`))
    if (typeof content !== 'string' || place.length > 1_000) continue
    try {
      mkdirSync(dirname(place), { recursive: true })
      if (content.startsWith('link:')) symlinkSync(content.slice(5), place)
      else writeFileSync(place, content)
    } catch {
      // No file can have this name, or another file stands in the way: the host lacks it then.
    }
  }
  return root
}

export const hostTarget: Target = {
  name: 'host-files',
  seeds: () => [JSON.stringify(server)],
  words: [
    '0x',
    '0-',
    ',',
    'kB',
    'link:../../..',
    'link:/proc/self/root',
    'link:.',
    ':',
    '\\n',
    '\\u0000',
  ],
  runs: 120,
  patience: 5_000,
  feed: async (input) => {
    const tree = asJson(input)
    const root = plant(
      typeof tree === 'object' && tree !== null ? tree : { 'proc/cpuinfo': asLooseText(input) },
    )
    try {
      for (const architecture of ['amd64', 'arm64', 's390x', 'ppc64le'] as const) {
        const node = await discoverFeatures({ root, architecture, env: {}, signal: never() })
        demand(toNodeFeatureYaml(node).isWellFormed(), 'what is written is text')
        toTable(node, 80)
      }
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  },
}

/** Small readers of the kernel's own tables, and of files that it shows. */
export const kernelTextTarget: Target = {
  name: 'kernel-text',
  seeds: () => [
    '  sl  local_address rem_address   st\n   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000\n   1: 00000000000000000000000001000000:0050 00000000000000000000000000000000:0000 0A\n',
    '1 2 0:3 /var/lib/docker/containers/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/hostname /etc/hostname rw - ext4 /dev/sda rw\n',
    '0::/system.slice/docker-0123456789abcdef.scope\n12:memory:/docker/0123456789abcdef\n',
    'ID=debian\nVERSION_ID="12.1"\nX=\'y\'\n',
    '2030-01-01T00:00:00.5+02:00',
    '# +expiry-time=2030-01-01T00:00:00Z\n# +no-feature\na=b\n',
  ],
  words: [':', '0A', '/', '::', 'docker-', '.scope', '\\040', '=', '"'],
  runs: 1_000,
  feed: (input) => {
    const text = asLooseText(input)
    for (const { port, address } of parseListeners(text)) {
      demand(port >= 0 && port <= 65_535, 'a port is one')
      demand(canonical(address) === address, `${address} is spelt as every other`)
    }
    canonical(text)
    parseSocketCounts(text, text)
    parseAnswers(text)
    isInGroups(text, groupsOfContainer(text, '0123456789abcdef'))
    containerIdIn(text)
    hostPathOf(text, [{ source: text, destination: '/' }])
    eventsFile(text, '0123456789abcdef')
    parseOsRelease(text)
    parseRfc3339(text)
    parseFeatureFile(text, '/a', new Date(0))
  },
}
