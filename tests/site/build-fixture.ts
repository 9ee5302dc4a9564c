import type { TestProject } from 'vitest/node';
import { makeFixtureSite } from './made-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the small site, built for the base path /minutes. */
    fixtureSite: string;
  }
}

/** Builds the small site once for all tests of the project. */
export default function setup(project: TestProject): () => void {
  const { folder, remove } = makeFixtureSite();
  project.provide('fixtureSite', folder);
  return remove;
}
