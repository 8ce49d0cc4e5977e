import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import request from 'supertest';
import { apiOf } from './api.ts';

const people = [
  'drafter',
  'unitHead',
  'secretary',
  'chief',
  'auditor',
  'stranger',
  'lawAdministrator',
  'lawAdministrator2',
];

export const key = (): string => `key-${randomUUID()}`;
export const pdf = (text: string): string => `%PDF-1.7\n${text}\n%%EOF\n`;

/** An installation with its staff at their desks: each call is a request by one of them. */
export async function deskOf(over: Parameters<typeof apiOf>[0]) {
  const api = await apiOf(over);
  const tokens = new Map<string, string>();
  for (const person of people) tokens.set(person, await api.tokenOf(person));
  const token = (person: string) => tokens.get(person) ?? '';

  const get = (path: string, person = 'drafter') =>
    request(api.app).get(path).auth(token(person), { type: 'bearer' });

  /** Without a body where there is none to send. */
  const post = (
    path: string,
    body: object | undefined,
    headers: Record<string, string> = {},
    person = 'drafter',
  ) =>
    request(api.app)
      .post(path)
      .auth(token(person), { type: 'bearer' })
      .set({ 'Idempotency-Key': key(), ...headers })
      .send(body);

  const upload = (content: string, name: string) =>
    request(api.app)
      .post('/evidence')
      .auth(token('drafter'), { type: 'bearer' })
      .set({ 'Content-Type': 'application/octet-stream', 'File-Name': encodeURIComponent(name) })
      .send(Buffer.from(content));

  async function proposal() {
    const { body } = await upload(pdf('决策事项建议'), '建议书 (终).pdf');
    return {
      title: '公共数据授权运营实施方案(试行)',
      mode: 'reference',
      authority: 'bureau',
      reviewOffice: 'legal-section',
      sponsors: [{ unit: 'data-section' }],
      source: { kind: 'department' },
      suggestion: {
        problem: '公共数据供给不足',
        basis: '公共数据资源授权运营实施规范(试行)',
        solution: '制定实施方案',
        necessity: '必要且可行',
      },
      evidence: [{ document: 'D01', sha256: body.sha256 as string }],
    };
  }

  async function filed(): Promise<string> {
    const { status, body } = await post('/matters', await proposal());
    expect([status, body.breaches]).toEqual([201, undefined]);
    return body.matterId as string;
  }

  return { api, get, post, upload, proposal, filed };
}
