import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { editorSchemas } from '../../src/record/editor-schemas.ts';

/** Starting Node and its libraries takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

it('are up to date in .vscode/schemas', () => {
  const node = path('../../node_modules/.bin/node');
  const { stdout, status } = spawnSync(node, [path('../../scripts/schema.ts'), '--check'], {
    encoding: 'utf8',
  });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});

it('say something of every field, and take no other', () => {
  for (const [name, schema] of editorSchemas()) {
    expect(schema.additionalProperties, name).toBe(false);
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
      expect(field, `${name} ${key}`).toHaveProperty('description');
    }
  }
});
