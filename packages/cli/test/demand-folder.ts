import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The first rows of the two tables a forecast needs, as the return has them. */
export const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB';
export const EPISODES =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';

/** Two years' returns of thirty children whom nobody knows: some leave, one moves, one is on a short break. */
export function twoYears(): Readonly<Record<string, string>> {
  const children = Array.from({ length: 30 }, (_, at) => at);
  const headers = children.map((at) => `QJ${at},1,15/0${1 + (at % 9)}/${2004 + (at % 12)},WBRI,,,`);
  const row = (at: number, from: string, place: string, to: string, status = 'C1', reason = 'S'): string =>
    `QJ${at},${from},${reason},${status},N1,${place},PR1,${to},${to === '' ? '' : 'E4'},,,,`;
  const started = (at: number): string => `${10 + (at % 15)}/05/${at < 20 ? 2019 : 2020}`;
  const first = children.slice(0, 20).map((at) => row(at, started(at), 'U4', at < 4 ? '20/12/2019' : ''));
  const second = [
    ...children.slice(4, 20).map((at) => row(at, started(at), 'U4', at < 9 ? '20/12/2020' : '')),
    ...children
      .slice(20)
      .map((at) => row(at, started(at), at === 29 ? 'K2' : 'U6', '', at === 28 ? 'V3' : 'C1')),
  ];
  const table = (head: string, rows: readonly string[]): string => [head, ...rows, ''].join('\n');
  return {
    '2019/header.csv': table(HEADER, headers.slice(0, 20)),
    '2019/episodes.csv': table(EPISODES, first),
    '2020/header.csv': table(HEADER, headers.slice(4)),
    '2020/episodes.csv': table(EPISODES, second),
  };
}

/** A folder for files of a test, gone when it is forgotten. */
export function folderOf() {
  const root = mkdtempSync(join(tmpdir(), 'golden-thread-demand-'));
  let count = 0;
  return {
    root,
    /** Files in a folder of their own. */
    put(files: Readonly<Record<string, string | Uint8Array>>): string {
      count += 1;
      const folder = join(root, `${count}`);
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      return folder;
    },
    forget: () => rmSync(root, { recursive: true, force: true }),
  };
}
