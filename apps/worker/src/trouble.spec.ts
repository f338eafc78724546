import { Trouble } from './trouble';

describe('trouble', () => {
  it('is told once and then counted, each kind for itself', () => {
    const warn = jest.fn();
    const trouble = new Trouble({ warn } as never, 20);
    trouble.tell('beat', Object.assign(new Error('a'), { code: 'ECONNREFUSED' }));
    trouble.tell('beat', Object.assign(new Error('b'), { code: 'ECONNREFUSED' }));
    trouble.tell('audit.seal', Object.assign(new Error('c'), { code: 'ECONNREFUSED' }));
    expect(warn.mock.calls.map(([line]: [{ what: string }]) => line.what)).toEqual(['beat', 'audit.seal']);
  });

  it('is told again after a while, with how often it came meanwhile', async () => {
    const warn = jest.fn();
    const trouble = new Trouble({ warn } as never, 5);
    trouble.tell('beat', new Error('a'));
    trouble.tell('beat', new Error('b'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    trouble.tell('beat', new Error('c'));
    expect(warn.mock.calls.map(([line]: [{ more: number }]) => line.more)).toEqual([0, 1]);
  });
});
