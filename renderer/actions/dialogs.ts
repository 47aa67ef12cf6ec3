/** Which dialog was asked for from anywhere: one at a time, over whatever screen is shown. */
import { create } from 'zustand';

export type DialogId =
  | 'palette'
  | 'shortcuts'
  | 'about'
  | 'history'
  | 'add-link'
  | 'add-company'
  | 'add-headline'
  | 'log'
  | 'report';

export const useDialog = create<{ readonly open: DialogId | null }>(() => ({ open: null }));

export function openDialog(open: DialogId): void {
  useDialog.setState({ open });
}

export function closeDialog(): void {
  useDialog.setState({ open: null });
}
