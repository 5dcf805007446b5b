import { file } from '../../image/support/layers.ts'
import type { ImageRecipe } from './recipe.ts'

/** Gunicorn asks PORT itself for its port. */
export const gunicorn: ImageRecipe = {
  base: 'services',
  members: [
    file(
      'srv/app.py',
      `from flask import Flask
app = Flask(__name__)

@app.get('/')
@app.get('/ping')
def answer():
    return {'ok': True}
`,
    ),
  ],
  config: {
    Cmd: ['gunicorn', '--chdir', '/srv', 'app:app'],
    User: '1000',
    Env: { PYTHONDONTWRITEBYTECODE: '1' },
  },
}

export function nginx(port: number): ImageRecipe {
  const configuration = `daemon off;
error_log stderr;
events {}
http {
  access_log off;
  server { listen ${port}; location / { return 200 ok; } }
}
`
  return {
    base: 'services',
    members: [file('etc/nginx/nginx.conf', configuration)],
    config: { Cmd: ['nginx'] },
  }
}

export const redis: ImageRecipe = {
  base: 'services',
  members: [],
  config: { Cmd: ['redis-server', '--protected-mode', 'no', '--save', ''], WorkingDir: '/tmp' },
}

const emulator = `import http.server, os, queue, subprocess, sys, threading, uuid

events, answers = queue.Queue(), {}

class Runtime(http.server.BaseHTTPRequestHandler):
    """What AWS documents of the Runtime API, for one invocation after the other."""
    protocol_version = 'HTTP/1.1'
    def log_message(self, *_): pass
    def body(self): return self.rfile.read(int(self.headers.get('Content-Length') or 0))
    def reply(self, status, body, headers=()):
        self.send_response(status)
        for name, value in headers: self.send_header(name, value)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def do_GET(self):
        identity, event = events.get()
        self.reply(200, event, [
            ('Lambda-Runtime-Aws-Request-Id', identity),
            ('Lambda-Runtime-Deadline-Ms', '9999999999999'),
            ('Lambda-Runtime-Invoked-Function-Arn', 'arn:aws:lambda:us-east-1:1:function:canary'),
            ('Content-Type', 'application/json')])
    def do_POST(self):
        body, parts = self.body(), self.path.split('/')
        if 'invocation' in parts: answers[parts[-2]].put(body)
        self.reply(202, b'{"status":"OK"}')

class Invocations(Runtime):
    def do_POST(self):
        identity = str(uuid.uuid4())
        answers[identity] = queue.Queue()
        events.put((identity, self.body()))
        self.reply(200, answers[identity].get(timeout=20))

for address, handler in ((('127.0.0.1', 9001), Runtime), (('', 8080), Invocations)):
    server = http.server.ThreadingHTTPServer(address, handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
sys.exit(subprocess.call(sys.argv[1:], env={**os.environ, 'AWS_LAMBDA_RUNTIME_API': '127.0.0.1:9001'}))
`

/** AWS's own runtime interface client for Python, with a stand-in for AWS's emulator. */
export function pythonFunction(source: string): ImageRecipe {
  return {
    base: 'lambda',
    members: [file('emulator.py', emulator), file('task/app.py', source)],
    config: {
      Entrypoint: ['python3', '/emulator.py', 'python3', '-m', 'awslambdaric'],
      Cmd: ['app.handler'],
      Env: { PYTHONPATH: '/task', LAMBDA_TASK_ROOT: '/task' },
      WorkingDir: '/task',
    },
  }
}
