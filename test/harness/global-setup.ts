// Once a run: what pages load, one PostgreSQL server, and in it a template database with every migration applied.
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate, openDatabase } from '../../src/adapters/postgres/index.ts';
import { buildAssets } from './assets.ts';
import { startPostgres } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgresUrl: string;
    readonly template: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildAssets();
  const server = await startPostgres();
  const template = `latchkey_template_${process.pid}`;
  const stop = async () => {
    await statement(server.url, `drop database if exists ${template} with (force)`);
    await server.stop();
  };
  try {
    await fill(server.url, template);
  } catch (fault) {
    // A migration that fails must not leave a server behind that nobody stops.
    await stop();
    throw fault;
  }
  project.provide('postgresUrl', server.url);
  project.provide('template', template);
  return stop;
}

async function fill(url: string, template: string): Promise<void> {
  await statement(url, `create database ${template}`);
  const opened = await openDatabase({ url: withDatabase(url, template) });
  try {
    await migrate(opened, 'migrations');
  } finally {
    await opened.close();
  }
}

export async function statement(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
