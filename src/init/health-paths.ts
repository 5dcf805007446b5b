/** Paths under which servers tell that they are well, those that tell most first. */
export const healthPaths: readonly string[] = [
  // Kubernetes' own, and those who follow it
  ...['/readyz', '/healthz', '/livez', '/ready', '/health', '/live', '/healthcheck'],
  // Prometheus and its kin, Grafana, Spring Boot, MicroProfile
  ...['/-/ready', '/-/healthy', '/api/health', '/actuator/health', '/health/ready', '/q/health'],
  // Model servers, notebooks, SageMaker and others
  ...['/v2/health/ready', '/v1/models', '/api/healthz', '/api', '/ping', '/status'],
]
