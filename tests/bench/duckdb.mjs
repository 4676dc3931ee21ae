// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// duckdb.mjs PEERS WORK FILE [OUT]: what DuckDB takes for a work that table.py measures. PEERS is the folder in
// which @duckdb/node-api is installed. Prints one line of JSON: what it found, and the seconds of the query
// alone, without the start of node and of the database.

import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { resolve } from 'node:path';

const [peers, work, file, out] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(resolve(peers) + '/')('@duckdb/node-api');

const text = (path) => `'${path.replaceAll("'", "''")}'`;
// Dialect and header are detected, as ours are; no type is, because all that is asked for is text.
const rows = () => `read_csv(${text(file)}, all_varchar = true)`;

const works = {
    version: () => 'SELECT version() AS version',
    open: () => `SELECT len(Columns)::INTEGER AS columns FROM sniff_csv(${text(file)})`,
    duplicates: () => `SELECT count(DISTINCT lower(email))::DOUBLE AS "distinct" FROM ${rows()}`,
    encode: () => `COPY (
        SELECT {createdDate: replace(created_at, ' ', 'T') || '.000Z'} AS extSourceSystemAudit,
               {birthDate: dob,
                gender: lower(replace(gender, ' ', '_')),
                name: {courtesyTitle: prefix, firstName: firstname, lastName: lastname, middleName: middlename}
               } AS person,
               {address: trim(email)} AS personalEmail
        FROM ${rows()}) TO ${text(out)} (FORMAT json)`,
};

const database = await DuckDBInstance.create(':memory:', {
    threads: String(availableParallelism()),
    preserve_insertion_order: 'false',
    temp_directory: resolve(tmpdir(), 'duckdb'),
});
const connection = await database.connect();
const query = works[work]();
const start = process.hrtime.bigint();
const reader = await connection.runAndReadAll(query);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const [first] = reader.getRowObjectsJson();
const found = work === 'encode' ? { rows: Number(Object.values(first)[0]) } : first;
console.log(JSON.stringify({ ...found, seconds }));
