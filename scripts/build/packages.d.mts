import type { Plugin } from 'vite';

export function notePackages(path: string, base?: string): Plugin;
