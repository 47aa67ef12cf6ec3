/** What a bundler's plugin is told by. */
interface Told {
  info(text: string): void;
  error(text: string): void;
}

export const overviewLimit: number;
export function neededForOverview(bundle: object): string[];
export function weighOverview(limit?: number): {
  name: string;
  generateBundle: {
    order: 'post';
    handler(this: Told, options: object, bundle: object): void;
  };
};
