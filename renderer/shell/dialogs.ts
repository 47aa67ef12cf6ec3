/** The dialogs that belong to no screen: the shell, the settings and the menus open them. One at a time. */
import { create } from 'zustand';

export type ShellDialog = 'about' | 'log' | 'report';

export const useDialog = create<{ readonly open: ShellDialog | null }>(() => ({ open: null }));

export const openDialog = (open: ShellDialog): void => useDialog.setState({ open });
export const closeDialog = (): void => useDialog.setState({ open: null });
