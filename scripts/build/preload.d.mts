import type { Plugin } from 'vite';

export function firstParts(bundle: object): { scripts: string[]; styles: string[] };
export function preloadFirst(): Plugin;
