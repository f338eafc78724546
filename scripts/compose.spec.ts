import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configKeys } from '@cairn/platform';
import { parse } from 'yaml';

const docker = resolve(__dirname, '../docker');
const read = (name: string) => readFileSync(join(docker, name), 'utf8');

interface Compose {
  services: Record<
    string,
    {
      image: string;
      command?: string[];
      environment?: Record<string, string>;
      volumes?: string[];
      depends_on?: Record<string, unknown>;
    }
  >;
  volumes: Record<string, unknown>;
}
const compose = parse(read('compose.yaml'), { merge: true }) as Compose;
const service = (name: string) => {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`compose.yaml has no service ${name}`);
  return found;
};

describe('the compose file', () => {
  it.each(['api', 'worker'])('gives the %s only variables that the configuration knows', (name) => {
    const names = Object.keys(service(name).environment ?? {});
    expect(names).toContain('REDIS_URL');
    expect(names.filter((key) => !configKeys.includes(key))).toEqual([]);
  });

  it("keeps the owner's address to the migrations", () => {
    expect(Object.keys(service('migrate').environment ?? {})).toEqual(['DATABASE_URL', 'CAIRN_DATA_DIR']);
    for (const name of ['api', 'worker']) expect(JSON.stringify(service(name).environment)).not.toContain('OWNER');
  });

  it('holds no secret: what is secret is asked for', () => {
    expect(service('postgres').environment?.['POSTGRES_PASSWORD']).toMatch(/^\$\{CAIRN_OWNER_PASSWORD:\?/);
  });

  it('runs Redis so that it forgets nothing', () => {
    expect(service('redis').command?.join(' ')).toMatch(/--appendonly yes .*--maxmemory-policy noeviction/);
  });

  it('names only services and volumes that exist, and commands that the entry point knows', () => {
    const known = read('entrypoint.sh');
    for (const { command, image, depends_on = {}, volumes = [] } of Object.values(compose.services)) {
      for (const other of Object.keys(depends_on)) expect(Object.keys(compose.services)).toContain(other);
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
      if (image === 'cairn') expect(known).toMatch(new RegExp(`^ {2}(\\w+ \\| )*${command?.[0]}( \\| \\w+)*\\)$`, 'm'));
    }
  });

  it('has an entry point that the shell can read', () => {
    execFileSync('sh', ['-n', join(docker, 'entrypoint.sh')]);
  });
});
