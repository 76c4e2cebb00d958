// Records of IndexedDB, as Rust gives and takes them: the values of their fields, in turn.

/** @param {any} record @param {string[]} fields */
export const valuesOf = (record, fields) => fields.map((field) => record[field]);

/** @param {unknown[]} values @param {string[]} fields @returns {Record<string, any>} */
export const recordOf = (values, fields) => Object.fromEntries(fields.map((field, at) => [field, values[at]]));
