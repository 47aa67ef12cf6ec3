import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder';
import { contentSecurityPolicy, fileOf, staticReply } from './staticFiles';

function site(): string {
  const root = join(temporaryFolder(), 'site');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<h1>here</h1>');
  writeFileSync(join(root, 'assets', 'a.js'), 'a');
  writeFileSync(join(root, 'notes.txt'), 'no type of ours');
  writeFileSync(join(root, '.hidden.js'), 'hidden');
  writeFileSync(join(root, '..', 'secret.js'), 'secret');
  return root;
}

test('the root is the page, and each file has its type and the strict policy', async () => {
  const root = site();
  const page = await staticReply(root, '/');
  expect(page.status).toBe(200);
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
  });
  expect((await staticReply(root, '/assets/a.js')).headers['content-type']).toMatch(
    /^text\/javascript/,
  );
});

test.each([
  '/../secret.js',
  '/%2e%2e/secret.js',
  '/..%2fsecret.js',
  '/assets/..%2f..%2fsecret.js',
  '/..%5csecret.js',
  '//secret.js',
  '/assets//..//..//secret.js',
  '/a%00.js',
  '/a%5cb.js',
  '/%',
  '/.hidden.js',
  '/assets',
  '/notes.txt',
  'index.html',
  '/C:/secret.js',
])('%s names no file of the app', async (path) => {
  const root = site();
  expect(fileOf(root, path)).toBeNull();
  expect((await staticReply(root, path)).status).toBe(404);
});

test('a file that is not there is not found, and neither is a folder with a file name', async () => {
  const root = site();
  mkdirSync(join(root, 'folder.js'));
  expect((await staticReply(root, '/missing.js')).status).toBe(404);
  expect((await staticReply(root, '/folder.js')).status).toBe(404);
});

test('the policy allows no inline or evaluated script', () => {
  expect(contentSecurityPolicy).toContain("script-src 'self';");
  expect(contentSecurityPolicy).not.toMatch(/unsafe/);
});
