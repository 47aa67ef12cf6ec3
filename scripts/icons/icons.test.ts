/** The drawn icons, as each system reads them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { icnsTypes } from './containers.mjs';

const assets = join(import.meta.dirname, '..', '..', 'assets');
const icon = (name: string) => readFileSync(join(assets, 'icons', name));
/** Width and height, from the first block of a PNG. */
const sizeOf = (png: Buffer) => {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

test('they are drawn from the icon.svg that there is; `npm run icons` draws them anew', () => {
  const source = readFileSync(join(assets, 'icon.svg'), 'utf8');
  expect(icon('source.sha256').toString().trim()).toBe(
    createHash('sha256').update(source).digest('hex'),
  );
});

test('Linux has each size under its name', () => {
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024])
    expect(sizeOf(icon(`${size}x${size}.png`))).toEqual([size, size]);
});

test('the ICO holds seven pictures, each where and as large as its entry says', () => {
  const file = icon('icon.ico');
  const count = file.readUInt16LE(4);
  const sizes = Array.from({ length: count }, (_, at) => {
    const entry = 6 + 16 * at;
    const [bytes, offset] = [file.readUInt32LE(entry + 8), file.readUInt32LE(entry + 12)];
    const [width = 0] = sizeOf(file.subarray(offset, offset + bytes));
    expect(file.readUInt8(entry)).toBe(width % 256);
    return width;
  });
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

test('the ICNS holds every type that Apple names, at its size, to its last byte', () => {
  const file = icon('icon.icns');
  expect(file.subarray(0, 4).toString('latin1')).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const found: Record<string, number> = {};
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    const type = file.subarray(at, at + 4).toString('latin1');
    [found[type]] = sizeOf(file.subarray(at + 8)) as [number];
  }
  expect(found).toEqual(icnsTypes);
});
