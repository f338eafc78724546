import 'reflect-metadata';
import '../../apps/api/src/main';
import { type Actor, Database, type Tx } from '@cairn/database';
import type { Client } from 'pg';

/**
 * The API without walls between programmes, to see what they cost: each statement for itself, no transaction, no context. Only
 * for reading, and only over a database of the bench in which row security is off. (By the first request this is in place.)
 */
async function withoutWalls<T>(this: Database, actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  const runner = this.dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as Client;
    const under: Promise<unknown>[] = [];
    const query = <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
      const rows = client
        .query({ name: nameOf(text), text, values: [...values] })
        .then((answer) => answer.rows as Row[]);
      under.push(rows);
      return rows;
    };
    const result = await work({
      ...{ actor, manager: runner.manager, query, afterCommit: nothing, notify: nothing },
      beside: (look) => look({ actor, query }),
    });
    await Promise.all(under);
    return result;
  } finally {
    await runner.release();
  }
}

Database.prototype.transaction = withoutWalls;

const nothing = () => undefined;
const names = new Map<string, string>();
const nameOf = (text: string) => {
  const name = names.get(text) ?? `w${names.size}`;
  names.set(text, name);
  return name;
};
