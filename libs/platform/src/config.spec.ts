import { randomBytes } from 'node:crypto';
import { BadConfig, loadConfig } from './config';

const base = { APP_DATABASE_URL: 'postgres://cairn_app@127.0.0.1/cairn' };
const key = randomBytes(32).toString('base64');
const s3 = { CAIRN_S3_URL: 'https://s3.example.org/files', CAIRN_S3_KEY_ID: 'id', CAIRN_S3_SECRET: 'a secret' };

describe('the configuration of files', () => {
  it('needs nothing: the data folder, a key that is made there, 25 MB', () => {
    expect(loadConfig(base).files).toEqual({ key: null, keyFile: null, oldKeys: [], maxBytes: 25_000_000, s3: null });
  });

  it('takes a bucket with its keys, and older keys to read with', () => {
    const { files } = loadConfig({ ...base, ...s3, CAIRN_FILE_KEY: key, CAIRN_FILE_KEYS_OLD: `${key}, ${key}` });
    expect(files.s3).toEqual({ url: s3.CAIRN_S3_URL, region: 'us-east-1', keyId: 'id', secret: 'a secret' });
    expect(files.oldKeys).toEqual([key, key]);
  });

  it.each([
    [{ CAIRN_FILE_KEY: 'short' }, 'CAIRN_FILE_KEY'],
    [{ CAIRN_FILE_KEYS_OLD: `${key},nonsense` }, 'CAIRN_FILE_KEYS_OLD'],
    [{ ...s3, CAIRN_FILE_KEY: key, CAIRN_S3_SECRET: '' }, 'CAIRN_S3_SECRET'],
    // A key that made itself stays on this machine: what lies elsewhere would be lost with it.
    [s3, 'CAIRN_FILE_KEY'],
  ])('names what is wrong, and no value of it (%#)', (wrong, name) => {
    const load = () => loadConfig({ ...base, ...wrong });
    expect(load).toThrow(BadConfig);
    expect(load).toThrow(name);
    expect(load).not.toThrow(/a secret|nonsense|short/);
  });
});

describe('the configuration of text messages', () => {
  const twilio = {
    TWILIO_ACCOUNT_SID: 'AC1',
    TWILIO_AUTH_TOKEN: 'a secret',
    TWILIO_FROM: '+15035550100',
    CAIRN_PUBLIC_URL: 'https://cairn.example.org',
  };

  it('needs nothing: text messages are kept in the outbox', () => {
    expect(loadConfig(base).twilio).toBeNull();
  });

  it('takes a provider with its keys, its sender and our address', () => {
    expect(loadConfig({ ...base, ...twilio }).twilio).toEqual({
      accountSid: 'AC1',
      authToken: 'a secret',
      from: '+15035550100',
      baseUrl: null,
      publicUrl: 'https://cairn.example.org',
    });
  });

  it.each([
    [{ TWILIO_AUTH_TOKEN: '' }, 'TWILIO_AUTH_TOKEN'],
    [{ TWILIO_FROM: '' }, 'TWILIO_FROM'],
    [{ TWILIO_FROM: 'nonsense' }, 'TWILIO_FROM'],
    [{ CAIRN_PUBLIC_URL: '' }, 'CAIRN_PUBLIC_URL'],
  ])('names what is wrong, and no value of it (%#)', (wrong, name) => {
    const load = () => loadConfig({ ...base, ...twilio, ...wrong });
    expect(load).toThrow(BadConfig);
    expect(load).toThrow(name);
    expect(load).not.toThrow(/a secret|nonsense/);
  });
});
