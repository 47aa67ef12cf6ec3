import { expect, test } from 'vitest';
import { evidenceLimit, extensionOf, plainName, refusalOf } from './kinds';

test('what is read may be carried, in either case; what runs may not', () => {
  expect(extensionOf('10-K.PDF')).toBe('pdf');
  expect(extensionOf('page.mhtml')).toBe('mhtml');
  for (const name of ['run.exe', 'run.pdf.exe', 'x.sh', 'x.svg', 'x.app', 'x.lnk', 'pdf', '.', ''])
    expect(extensionOf(name)).toBeNull();
  expect(extensionOf('x.constructor')).toBeNull();
});

test('a file may have 50 MB and not a byte more, and must have one', () => {
  expect(refusalOf({ name: 'a.pdf', bytes: evidenceLimit })).toBeNull();
  expect(refusalOf({ name: 'a.pdf', bytes: evidenceLimit + 1 })).toMatchObject({
    code: 'too-large',
  });
  expect(refusalOf({ name: 'a.pdf', bytes: 0 })).toEqual({ code: 'empty', name: 'a.pdf' });
  expect(refusalOf({ name: 'a.exe', bytes: 1 })).toEqual({ code: 'not-evidence', name: 'a.exe' });
});

test('a name loses folders and what no file system likes, and keeps its ending', () => {
  expect(plainName('../../etc/10-K.pdf')).toBe('10-K.pdf');
  expect(plainName('C:\\Users\\me\\deal: "x".pdf')).toBe('deal x.pdf');
  expect(plainName('a\u0000b\n.pdf')).toBe('ab.pdf');
  expect(plainName('.pdf')).toBe('file.pdf');
  const long = plainName(`${'x'.repeat(300)}.mhtml`);
  expect([long.length, long.endsWith('.mhtml')]).toEqual([120, true]);
});
