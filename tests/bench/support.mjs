// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the scripts of `./dev bench` share: options, programs on one core each, the generator, tables.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const here = path.dirname(fileURLToPath(import.meta.url));
export const programs = (process.env.ANTEROOM_BIN ??= path.resolve(here, "../../build/release/bin"));
export const program = (name) => path.join(programs, name);

/** What stands on the command line over the defaults; their types say what is allowed. */
export function readOptions(script, defaults, words = process.argv.slice(2)) {
  const options = { ...defaults };
  for (let rest = words; rest.length > 0; rest = rest.slice(2)) {
    const name = rest[0].replace(/^--/, "");
    const known = rest[0].startsWith("--") && name in defaults && rest[1] !== undefined;
    const value = typeof defaults[name] === "number" ? Number(rest[1]) : rest[1];
    if (!known || Number.isNaN(value)) {
      console.error(`bench ${script}: ${rest.slice(0, 2).join(" ")} is not understood; there is --${Object.keys(defaults).join(", --")}, each with a value`);
      process.exit(2);
    }
    options[name] = value;
  }
  return options;
}

const canPin = cpus().length > 1 && spawnSync("taskset", ["--version"]).status === 0;
/** The command on one core: servers on 0, the generator on 1; anywhere when core is null. */
export const pinned = (core, command) => (canPin && core !== null ? ["taskset", "-c", String(core), ...command] : command);
export const serverCore = 0;
const generatorCore = 1;

/** The machine, in one line, for the head of a table. */
export function machine() {
  const cores = `${cpus().length} cores of ${cpus()[0].model.trim()}`;
  return `${cores}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}${canPin ? "; server on core 0, generator on core 1" : ""}`;
}

/** Starts a server; `{pid, port, url, stop}` when it says where it listens. */
export function start(command, { core = serverCore } = {}) {
  const where = /listening (?:on |http:\/\/127\.0\.0\.1:)(\d+)/;
  const [name, ...args] = pinned(core, command);
  const child = spawn(name, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.on("data", (data) => (said += data));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${command[0]} ended with ${code}\n${said}`)));
    const stop = () => new Promise((stopped) => child.once("exit", stopped).kill("SIGTERM"));
    child.stdout.on("data", (data) => {
      const line = where.exec((said += data));
      if (line) resolve({ pid: child.pid, port: Number(line[1]), url: `http://127.0.0.1:${line[1]}`, stop });
    });
  });
}

/** Runs the generator against a server; its figures. */
export function load({ pid, port }, words, { core = generatorCore } = {}) {
  const [name, ...args] = pinned(core, [program("load_generator"), ...words.map(String), "--port", String(port), "--pid", String(pid)]);
  const child = spawn(name, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (data) => (text += data));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`the generator ended with ${code}: ${words.join(" ")}`))));
  });
}

/** Runs something with a server that is started for it and stopped after it. */
export async function using(begin, run) {
  const server = await begin();
  try {
    return await run(server);
  } finally {
    await server.stop();
  }
}

/** Each system in turn, round after round; systems: how each begins. `{system: [what run gave]}`. */
export async function inTurn(rounds, systems, run) {
  const runs = Object.fromEntries(Object.keys(systems).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, begin] of Object.entries(systems)) runs[name].push(await using(begin, run));
  }
  return runs;
}

export const sum = (values) => values.reduce((all, value) => all + value, 0);
export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
export const medianOf = (runs, key) => median(runs.map((run) => run[key]));
export const thousands = (value) => `${(value / 1000).toFixed(1)} k`;
export const times = (value) => `${value.toFixed(2)} x`;

/** Prints a Markdown table as its rows come. */
export class Table {
  constructor(...columns) {
    console.log(`| ${columns.join(" | ")} |\n|${"---|".repeat(columns.length)}`);
  }
  row(...cells) {
    console.log(`| ${cells.join(" | ")} |`);
  }
}

export const packageVersion = (name) => JSON.parse(readFileSync(path.join(here, "node_modules", name, "package.json"), "utf8")).version;
