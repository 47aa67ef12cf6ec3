/** An object that refuses what it does not have: an unknown call of the stand-in throws instead of passing in silence. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key) {
      if (key in object || typeof key === 'symbol' || key === 'then') {
        const value: unknown = Reflect.get(object, key);
        return typeof value === 'function' && !isClass(value) ? value.bind(object) : value;
      }
      throw new Error(`the stand-in for electron has no ${name}.${key}`);
    },
    set(_object, key) {
      throw new Error(`the stand-in for electron lets nobody set ${name}.${String(key)}`);
    },
  });
}

const isClass = (value: object) => /^class\b/.test(Function.prototype.toString.call(value));

/** Listeners by name; a name that Electron's object is not known to have is refused. */
export class Events {
  readonly #listeners = new Map<string, ((...args: never[]) => void)[]>();
  readonly #name: string;

  constructor(name: string, known: readonly string[]) {
    this.#name = name;
    for (const event of known) this.#listeners.set(event, []);
  }

  on(event: string, listener: (...args: never[]) => void): void {
    this.#of(event).push(listener);
  }

  emit(event: string, ...args: unknown[]): void {
    for (const listener of this.#of(event)) listener(...(args as never[]));
  }

  #of(event: string) {
    const found = this.#listeners.get(event);
    if (!found)
      throw new Error(`the stand-in for electron has no event "${event}" on ${this.#name}`);
    return found;
  }
}
