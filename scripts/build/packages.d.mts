import type { Plugin } from 'vite';

export function notePackages(file: string, base?: string): Plugin;
