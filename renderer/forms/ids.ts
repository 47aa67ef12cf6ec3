/** Ids of new rows, made as an import makes them. */
export { freeId, slug } from '#shared/model/ids';
