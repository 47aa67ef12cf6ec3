import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Holdings, holdings, noHoldings } from '#shared/model/holdings';
import { temporaryFolder } from '../testing/temporaryFolder';
import { openConfStore } from './confStore';
import { holdingsKind } from './holdingsKind';
import { openDocument } from './keptDocument';

const open = (folder: string) => openDocument(holdingsKind, folder, openConfStore, '2026-01-16');
const own: Holdings = {
  positions: [
    { kind: 'company', id: 'position-1', companyId: 'nvidia', usd: 12_500 },
    {
      kind: 'fund',
      id: 'position-2',
      name: 'A fund of chips',
      usd: 40_000,
      parts: [{ name: 'Nvidia', companyId: 'nvidia', weight: 0.2 }],
    },
  ],
};

test('there is no file until something is held, and positions are there after a restart', () => {
  const folder = temporaryFolder();
  expect(open(folder).read()).toEqual(noHoldings);
  expect(existsSync(join(folder, 'holdings.json'))).toBe(false);
  open(folder).write(own);
  expect(open(folder).read()).toEqual(own);
});

test('weights above the whole and an id that stands twice are refused', () => {
  const fund = own.positions[1];
  const part = { name: 'Oracle', companyId: null, weight: 0.9 };
  const tooMuch = { ...fund, parts: [...(fund?.kind === 'fund' ? fund.parts : []), part] };
  expect(holdings.safeParse({ positions: [tooMuch] }).success).toBe(false);
  expect(holdings.safeParse({ positions: [fund, fund] }).success).toBe(false);
});
