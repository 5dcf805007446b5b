/** How far an exchange came; a failure reads differently in each. */
export type Phase = 'connecting' | 'tls' | 'waiting' | 'body'
