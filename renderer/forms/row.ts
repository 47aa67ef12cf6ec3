/** Rows without the fields that have nothing in them: the format leaves optional fields out. */
export function withoutEmpty<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
