/** Runs a program of node_modules with this Node, its output shown; true where it ended well. */
import { spawn } from 'node:child_process';
import { root } from './build.mjs';

export function run(program, args, env = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  return new Promise((done) => {
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
  });
}
