import type { z } from 'zod';
import { checkedPayload, jobId, jobMap, jobNames } from './job-map';

const programmeId = '01890000-0000-7000-8000-000000000001';
const verificationId = '01890000-0000-7000-8000-000000000002';

describe('the map of jobs', () => {
  it.each(jobNames)('%s carries ids and dates only', (name) => {
    const shape: Record<string, z.ZodType> = jobMap[name].payload.shape;
    for (const [field, type] of Object.entries(shape)) {
      const { format } = type.def as { format?: string };
      expect({ field, format }).toEqual({ field, format: expect.stringMatching(/^(uuid|date|datetime)$/) });
    }
  });

  it('refuses a payload with a field that the map does not name', () => {
    expect(() => checkedPayload('reminders.send', { programmeId, text: 'visit' })).toThrow(/text/);
  });

  it('refuses a payload whose id is not an id', () => {
    expect(() => checkedPayload('audit.seal', { programmeId: 'Maple Street' })).toThrow(/programmeId/);
  });

  it('gives the same facts the same id, in any order, and never a colon', () => {
    const notBefore = new Date('2026-11-23T10:00:00Z');
    const one = jobId({ name: 'audit.verify', payload: { programmeId, verificationId }, notBefore });
    const other = jobId({ name: 'audit.verify', payload: { verificationId, programmeId }, notBefore });
    expect(one).toBe(other);
    expect(one).not.toContain(':');
  });

  it('gives a moved job another id', () => {
    const at = (time: string): string =>
      jobId({ name: 'audit.verify', payload: { programmeId, verificationId }, notBefore: new Date(time) });
    expect(at('2026-11-23T10:00:00Z')).not.toBe(at('2026-11-23T11:00:00Z'));
  });

  it('gives a job of each round another id', () => {
    const of = (round?: Date): string =>
      jobId({ name: 'reminders.send', payload: { programmeId }, ...(round === undefined ? {} : { round }) });
    const ids = [of(), of(new Date('2026-11-23T10:00:00Z')), of(new Date('2026-11-23T10:00:10Z'))];
    expect(new Set(ids).size).toBe(3);
  });
});
