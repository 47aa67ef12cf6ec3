/** Ids of new rows, made as an import makes them. */
export { freeId, idFrom, slug } from '#shared/model/ids';
