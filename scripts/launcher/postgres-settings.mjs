const SHARED = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

// A scratch database is thrown away: a crash may cost it, so nothing is waited for.
const SCRATCH = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export const serverArguments = ({ port, scratch }) =>
  Object.entries({ ...SHARED, ...(scratch ? SCRATCH : {}), port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
