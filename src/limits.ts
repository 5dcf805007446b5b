/**
 * Every bound in one place, by domain. Sizes are bytes, times are milliseconds, unless the name
 * says otherwise. docs/limits.md explains each to users; a test stands at each limit.
 */
export * from './limits/cluster.ts'
export * from './limits/cri-containers.ts'
export * from './limits/elf.ts'
export * from './limits/grpc.ts'
export * from './limits/harden.ts'
export * from './limits/image.ts'
export * from './limits/infer.ts'
export * from './limits/init.ts'
export * from './limits/input.ts'
export * from './limits/inspection.ts'
export * from './limits/node.ts'
export * from './limits/nodes.ts'
export * from './limits/pod-content.ts'
export * from './limits/pod-join.ts'
export * from './limits/pod.ts'
export * from './limits/programs.ts'
export * from './limits/report.ts'
export * from './limits/run.ts'
export * from './limits/static-checks.ts'
export * from './limits/workload.ts'
