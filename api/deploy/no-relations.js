/**
 * What the Worker's bundle gets for the relations of `drizzle-orm` and the queries over them: the
 * database is opened without any.
 */
const refuse = () => {
  throw new Error('The Worker asks for no relations.');
};

export {
  refuse as One,
  refuse as Many,
  refuse as RelationalQueryBuilder,
  refuse as createTableRelationsHelpers,
  refuse as extractTablesRelationalConfig,
  refuse as getOperators,
  refuse as getOrderByOperators,
  refuse as mapRelationalRow,
  refuse as normalizeRelation,
};
