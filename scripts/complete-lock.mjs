// Completes package-lock.json. A registry that does not serve the builds of some package for other platforms makes npm
// leave them out of the lock file, and `npm ci` then refuses the file everywhere. They are optional, and npm installs
// only the one that fits, so their name, version and platform are all that the lock file needs.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const lock = JSON.parse(readFileSync(FILE, 'utf8'));

/** `@rollup/rollup-linux-x64-musl` → { os: ['linux'], cpu: ['x64'], libc: ['musl'] } */
function platformOf(name) {
  const [, os, cpu, abi] =
    /(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|aix|win32)-(arm64|arm|x64|ia32|loong64|mips64el|ppc64|riscv64|s390x)(?:-?([a-z]+))?$/.exec(
      name,
    ) ?? [];
  if (os === undefined) return undefined;
  const libc =
    os !== 'linux' ? undefined : abi?.startsWith('musl') ? 'musl' : abi?.startsWith('gnu') ? 'glibc' : undefined;
  return { cpu: [cpu], os: [os], ...(libc === undefined ? {} : { libc: [libc] }) };
}

const added = [];
for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const platform = platformOf(name);
    if (key in lock.packages || platform === undefined) continue;
    lock.packages[key] = { version, ...platform, ...(owner.dev === true ? { dev: true } : {}), optional: true };
    added.push(name);
  }
}
const root = lock.packages[''];
const { '': _, ...rest } = lock.packages;
lock.packages = { '': root, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) };
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${FILE}: ${added.length} optional packages added.`);
