/** Loaded before the app: its clock starts at noon of one day (BUBBLESCOPE_TODAY), so that no picture depends on when it is taken. */
const Real = Date;
const ahead = Real.parse(process.env.BUBBLESCOPE_TODAY) - Real.now();

globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + ahead);
    else super(...parts);
  }

  static now() {
    return Real.now() + ahead;
  }
};
