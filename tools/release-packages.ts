import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  /** Relative to the root of the tree. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The folders that hold a package.json, directly under `folder`, in the order of their names. */
export function packagesIn(root: string, folder: string): Package[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(join(root, path, 'package.json')))
    .map((path) => ({ folder: path, manifest: readManifest(join(root, path)) }));
}

/** The workspaces of a tree; they are listed as `packages/*` alone. */
export function workspaces(root: string): Package[] {
  return (readManifest(root).workspaces ?? []).flatMap((pattern) => packagesIn(root, pattern.replace(/\/\*$/u, '')));
}

/** The workspaces that are published: all that are not private. */
export function publicPackages(root: string): Package[] {
  return workspaces(root).filter(({ manifest }) => manifest.private !== true);
}

/** Those of `own` that a manifest asks for. */
export function ownDependencies(manifest: Manifest, own: readonly string[]): string[] {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  return own.filter((name) => name in asked);
}
