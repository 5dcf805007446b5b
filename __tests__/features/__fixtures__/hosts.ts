import { gzipSync } from 'node:zlib'
import type { Architecture } from '../../../src/features/architecture.ts'
import { auxiliaryVector } from '../cpu/auxv.ts'
import { below } from '../tree.ts'
import type { Tree } from '../tree.ts'

/** Hosts made for the tests, each as its tree of files. */
export interface FixtureHost {
  readonly architecture: Architecture
  readonly tree: Tree
}

const x86 = (vendor: string, family: number, model: number, flags: string) =>
  `processor\t: 0\nvendor_id\t: ${vendor}\ncpu family\t: ${family}\nmodel\t\t: ${model}\nflags\t\t: ${flags}\n\nprocessor\t: 1\n`

const topology = (index: number, siblings: string, socket: number): Tree =>
  below(`sys/bus/cpu/devices/cpu${index}/topology`, {
    thread_siblings_list: `${siblings}\n`,
    physical_package_id: `${socket}\n`,
  })

const pci = (address: string, ids: readonly string[], more: Tree = {}): Tree => {
  const [vendor = '', device = '', subVendor = '', subDevice = '', deviceClass = ''] = ids
  const home = `devices/pci0000:00/${address}`
  return {
    ...below(`sys/${home}`, {
      vendor: `0x${vendor}\n`,
      device: `0x${device}\n`,
      subsystem_vendor: `0x${subVendor}\n`,
      subsystem_device: `0x${subDevice}\n`,
      class: `0x${deviceClass}\n`,
      ...more,
    }),
    [`sys/bus/pci/devices/${address}`]: { link: `../../../${home}` },
  }
}

const level3 =
  'fpu cx8 sep cmov mmx fxsr sse sse2 ht syscall nx rdtscp lm pni ssse3 fma cx16 sse4_1 sse4_2 movbe popcnt aes xsave avx f16c rdrand lahf_lm abm bmi1 avx2 bmi2'

const rhelRelease = '5.14.0-427.13.1.el9_4.x86_64'

/** RHEL 9 on two sockets, with a GPU, SR-IOV, NVDIMMs, hugepages and USB. */
const x86Server: FixtureHost = {
  architecture: 'amd64',
  tree: {
    'proc/cmdline': 'BOOT_IMAGE=/vmlinuz root=/dev/sda1 quiet\n',
    'proc/cpuinfo': x86(
      'GenuineIntel',
      6,
      143,
      `${level3} vmx cqm cqm_llc cqm_occup_llc rdt_a cat_l3 avx512f avx512dq avx512cd avx512bw avx512vl amx_tile ibrs ibpb stibp`,
    ),
    'proc/sys/kernel/osrelease': `${rhelRelease}\n`,
    'proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n/dev/dm-1 partition 4194300 0 -2\n',
    'proc/modules':
      'vfio_pci 16384 0 - Live 0x0\nib_uverbs 200704 1 rdma_ucm, Live 0x0\nrdma_ucm 32768 0 - Live 0x0\n',
    'proc/1/mountinfo': '30 24 0:26 / /sys/fs/resctrl rw - resctrl resctrl rw\n',
    [`usr/lib/modules/${rhelRelease}/modules.builtin`]:
      'kernel/crypto/aes-generic.ko\nkernel/fs/ext4/ext4.ko\n  kernel/x/y.ko  \nnot-a-module\n',
    lib: { link: 'usr/lib' },
    [`boot/config-${rhelRelease}`]:
      '# CONFIG_PREEMPT is not set\nCONFIG_NO_HZ=y\nCONFIG_VFIO_PCI=m\nCONFIG_HZ=1000\nCONFIG_PHYSICAL_START=0x1000000\nCONFIG_DEFAULT_HOSTNAME="(none)"\nCONFIG_CMDLINE="root=x <&>"\n',
    'etc/os-release': { link: '../usr/lib/os-release' },
    'usr/lib/os-release':
      'NAME="Red Hat Enterprise Linux"\nVERSION_ID="9.4"\nID="rhel"\n\n# comment\nEMPTY=\n',
    'etc/hostname': 'Server-1\n',
    'etc/kubernetes/node-feature-discovery/features.d/a.features':
      'vendor.io/gpu=true\nplain\n# +no-label\nonly-feature=1\n# +no-feature\nonly-label=2\n',
    'etc/kubernetes/node-feature-discovery/features.d/.hidden': 'hidden=1\n',
    ...topology(0, '0,2', 0),
    ...topology(1, '1,3', 1),
    ...topology(2, '0,2', 0),
    ...topology(3, '1,3', 1),
    ...below('sys/devices/system/cpu', {
      'cpuidle/current_driver': 'intel_idle\n',
      'intel_pstate/status': 'active\n',
      'intel_pstate/no_turbo': '0\n',
      'cpufreq/policy0/affected_cpus': '0\n',
      'cpufreq/policy0/scaling_governor': 'performance\n',
    }),
    'sys/module/intel_idle/parameters/max_cstate': '9\n',
    'sys/fs/resctrl/info/L3/num_closids': '16\n',
    'sys/fs/selinux/enforce': '1',
    'sys/devices/virtual/misc/kvm/dev': '10:232\n',
    ...below('sys/devices/virtual/dmi/id', {
      sys_vendor: 'Dell Inc.\n',
      product_name: 'PowerEdge R760\n',
      bios_version: '2.1.5\n',
      board_asset_tag: '\n',
      product_serial: 'SECRET\n',
    }),
    'sys/bus/node/devices/node0/cpulist': '0\n',
    'sys/bus/node/devices/node1/cpulist': '1\n',
    ...below('sys/kernel/mm/hugepages', {
      'hugepages-1048576kB/nr_hugepages': '4\n',
      'hugepages-2048kB/nr_hugepages': '0\n',
    }),
    ...below('sys/bus/nd/devices', {
      'namespace0.0/devtype': 'nd_namespace_io\n',
      'namespace0.0/mode': 'fsdax\n',
      'region0/devtype': 'nd_pmem\n',
    }),
    ...pci('0000:17:00.0', ['10de', '2330', '10de', '16c1', '030200'], {
      'iommu_group/type': 'DMA-FQ\n',
    }),
    ...pci('0000:3b:00.0', ['8086', '1592', '8086', '0002', '020000'], {
      sriov_totalvfs: '128\n',
      'iommu_group/type': 'identity\n',
      'iommu/intel-iommu/version': '1:0\n',
    }),
    ...pci('0000:00:1f.0', ['8086', '1bc1', '1028', '0b1c', '060100']),
    'sys/bus/pci/devices/0000:ff:00.0/vendor': '0x8086\n',
    ...below('sys/class/net', {
      'ens1/device/sriov_numvfs': '2\n',
      'ens1/device/sriov_totalvfs': '128\n',
      'ens1/operstate': 'up\n',
      'ens1/speed': '25000\n',
      'ens1/mtu': '9000\n',
      'ens2/device/': '',
      'ens2/operstate': 'down\n',
      'ens2/speed': '-1\n',
      'bond0/operstate': 'up\n',
      'bond0/mtu': '1500\n',
      'lo/operstate': 'unknown\n',
      'lo/mtu': '65536\n',
      bonding_masters: 'bond0\n',
    }),
    ...below('sys/block/nvme0n1/queue', {
      dax: '0\n',
      rotational: '0\n',
      nr_zones: '0\n',
      zoned: 'none\n',
    }),
    ...below('sys/block/sda/queue', { rotational: '1\n', zoned: 'host-managed\n' }),
    ...below('sys/bus/usb/devices', {
      '1-1/bDeviceClass': '00\n',
      '1-1/idVendor': '046d\n',
      '1-1/idProduct': 'c077\n',
      '1-1/1-1:1.0/bInterfaceClass': '03\n',
      '1-1/1-1:1.1/bInterfaceClass': '03\n',
      '1-1/power/control': 'on\n',
      '1-1:1.0/bInterfaceClass': '03\n',
      '1-2/bDeviceClass': 'ef\n',
      '1-2/idVendor': '0bda\n',
      '1-2/idProduct': '5411\n',
      '1-2/serial': ' 0001 \n',
      '1-3/bDeviceClass': '00\n',
      '1-3/idVendor': '1d6b\n',
      '1-3/idProduct': '0002\n',
      '1-4/bDeviceClass': '09\n',
      '1-4/idVendor': '\n',
      '1-4/idProduct': '0003\n',
    }),
  },
}

const arm64Server: FixtureHost = {
  architecture: 'arm64',
  tree: {
    'proc/self/auxv': auxiliaryVector(
      { hwcap: 0b1000_1111_1111_1111n, hwcap2: 0b10n },
      { wordBytes: 8, bigEndian: false },
    ),
    'proc/sys/kernel/osrelease': '6.8.0-1015-aws\n',
    'proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n',
    'proc/modules': '',
    'usr/src/linux-headers-6.8.0-1015-aws/.config': 'CONFIG_ARM64=y\nCONFIG_HZ=250\n',
    'lib/modules/6.8.0-1015-aws/build': { link: '/usr/src/linux-headers-6.8.0-1015-aws' },
    'etc/os-release': "NAME='Ubuntu'\nVERSION_ID=\"24.04\"\r\nID=debian\nID=ubuntu\n",
    'etc/hostname': 'arm\n',
    'sys/devices/system/cpu/cpu0/regs/identification/midr_el1': '0x00000000413fd0c1\n',
    ...topology(0, '0', 36),
    ...topology(1, '1', 36),
    'sys/bus/node/devices/node0/cpulist': '0-1\n',
    'sys/bus/pci/devices/': '',
    'sys/class/net/lo/mtu': '65536\n',
    'sys/block/': '',
    'sys/fs/': '',
    ...below('sys/kernel/mm/hugepages', {
      'hugepages-64kB/nr_hugepages': '0\n',
      'hugepages-32768kB/nr_hugepages': '',
      'hugepages-2048kB/': '',
      'hugepages-odd/nr_hugepages': '9\n',
    }),
  },
}

/** A small virtual machine: no PCI bus, no USB, no firmware tables. */
const virtualMachine: FixtureHost = {
  architecture: 'amd64',
  tree: {
    'proc/cmdline': 'BOOT_IMAGE=/vmlinuz root=/dev/sda1 quiet\n',
    'proc/cpuinfo': x86('AuthenticAMD', 26, 2, `${level3} hypervisor`),
    'proc/sys/kernel/osrelease': '6.1.102-fc\n',
    'proc/config.gz': gzipSync('CONFIG_VIRTIO_MMIO=y\nCONFIG_NR_CPUS=64\n'),
    'proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n',
    'etc/os-release': 'ID=alpine\nVERSION_ID=3.19.1\n',
    'etc/hostname': 'vm\n',
    'sys/devices/system/clocksource/clocksource0/available_clocksource': 'kvm-clock tsc \n',
    'sys/devices/system/cpu/online': '0\n',
    'sys/fs/': '',
    ...topology(0, '0', 0),
    'sys/class/net/eth0/device/vendor': '0x1af4\n',
    'sys/class/net/eth0/operstate': 'up\n',
    'sys/block/vda/queue/rotational': '1\n',
  },
}

const s390xHost: FixtureHost = {
  architecture: 's390x',
  tree: {
    'proc/cpuinfo':
      'vendor_id       : IBM/S390\n# processors    : 1\nfeatures\t: esan3 zarch stfle msa ldisp eimm dfp edat etf3eh highgprs te vx vxd vxe gs sie\nprocessor 0: version = FF,  identification = 0133E8,  machine = 8561\n\ncpu number      : 0\nversion         : FF\nidentification  : 0133E8\nmachine         : 8561\n',
    'proc/sysinfo': 'Type: 8561\nLPAR Name: ZVM\nVM00 Control Program: KVM/Linux       \n',
    'proc/sys/kernel/osrelease': '5.15.0-105-generic\n',
    'proc/modules': 'zcrypt_cex4 16384 0 - Live 0x0\n',
    'proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n',
    'etc/hostname': 'z\n',
    'etc/os-release': 'ID=ubuntu\nVERSION_ID=22.04\n',
    'sys/firmware/uv/prot_virt_host': '1\n',
    'sys/class/net/': '',
    'sys/block/dasda/queue/rotational': '0\n',
  },
}

/** The kernel of WSL, whose release is no version; a corrupt configuration before a good one. */
const wsl: FixtureHost = {
  architecture: 'amd64',
  tree: {
    'proc/cmdline': 'BOOT_IMAGE=/vmlinuz root=/dev/sda1 quiet\n',
    'proc/cpuinfo': x86('GenuineIntel', 6, 154, `${level3} hypervisor`),
    'proc/sys/kernel/osrelease': '5.15.133.1-microsoft-standard-WSL2\n',
    'proc/config.gz': 'not gzip at all',
    'usr/src/linux/.config': 'CONFIG_HYPERV=y\n',
    'proc/modules': 'x 1 0 - Live 0x0\n',
    'proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n/dev/sdb partition 1 0 -2\n',
    'etc/hostname': 'DESKTOP\n',
    'etc/os-release': 'ID=ubuntu\nVERSION_ID="22.04"\n',
    'sys/devices/system/clocksource/clocksource0/available_clocksource':
      'hyperv_clocksource_tsc_page acpi_pm \n',
    'sys/fs/selinux/enforce': '0',
    'sys/bus/pci/devices/': '',
    'sys/class/net/': '',
    'sys/block/': '',
  },
}

/** Container-Optimized OS: a release that ends in a plus. */
const cos: FixtureHost = {
  architecture: 'amd64',
  tree: {
    'proc/cpuinfo': x86('AuthenticAMD', 25, 1, level3),
    'proc/cmdline': 'root=/dev/sda clearcpuid=514\n',
    'proc/sys/kernel/osrelease': '5.15.133+\n',
    'usr/src/linux-headers-5.15.133+/.config': '',
    'proc/modules': '',
    'proc/swaps': '',
    'etc/hostname': 'gke\n',
    'etc/os-release': 'ID=cos\nVERSION_ID=109\n',
    'lib/modules/5.15.133+/modules.builtin': '',
    'sys/bus/pci/devices/': '',
    'sys/class/net/': '',
    'sys/block/': '',
  },
}

export const fixtureHosts: Readonly<Record<string, FixtureHost>> = {
  'x86-server': x86Server,
  'arm64-server': arm64Server,
  'virtual-machine': virtualMachine,
  s390x: s390xHost,
  wsl,
  cos,
}
