/** What is looked at: the as-of day. Which screen is the address's business (`route.ts`). */
import { create } from 'zustand';
import type { AppInfo } from '#shared/api';
import type { Day } from '#shared/model/day';
import { call } from '../api';

interface View {
  readonly info: AppInfo;
  readonly asOf: Day;
}

export const useView = create<View>(() => ({
  info: { version: '', mode: 'browser', dataFolder: '', today: '2026-01-01' },
  asOf: '2026-01-01',
}));

export async function readInfo(): Promise<void> {
  const info = await call('app.info', undefined);
  useView.setState({ info, asOf: info.today });
}

export function showAsOf(asOf: Day): void {
  useView.setState({ asOf });
}
