import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { artefact } from '../support/artefacts.ts';

/** Lays all pictures out side by side, a line a route: artefacts/index.html. */
export async function album(names: readonly string[]): Promise<string> {
  const index = await artefact('index.html');
  const files = await readdir(join(dirname(index), 'screens')).catch(() => []);
  const lines = names.map((name) => {
    const own = files.filter((file) => file.startsWith(`${name}--`)).sort();
    const pictures = own.map(
      (file) =>
        `<figure><a href="screens/${file}"><img loading="lazy" src="screens/${file}" alt=""></a><figcaption>${file.slice(name.length + 2, -4)}</figcaption></figure>`,
    );
    return `<h2 id="${name}">${name}</h2><div>${pictures.join('')}</div>`;
  });
  await writeFile(index, `${HEAD}${lines.join('\n')}\n`);
  return index;
}

const HEAD = `<!doctype html><meta charset="utf-8"><title>Every screen</title><style>
body{font:14px system-ui;margin:16px;background:#ddd}div{display:flex;gap:12px;overflow-x:auto;align-items:flex-start}
figure{margin:0}img{height:480px;border-radius:8px;box-shadow:0 1px 4px #0004}</style>
`;
