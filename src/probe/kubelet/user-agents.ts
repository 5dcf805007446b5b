/** As kubelet of Kubernetes 1.36 names itself: servers leave it out of their logs by these words. */
export const userAgents = {
  probe: 'kube-probe/1.36',
  grpcProbe: 'kube-probe/1.36 grpc-go/1.79.3',
  lifecycle: 'kube-lifecycle/1.36',
} as const
