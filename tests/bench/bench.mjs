// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the protocol engine and socket.io on Node in turn, on the same machine in the same minutes.
// node bench.mjs [engine] [--secs N] [--rounds N] [--conns N] [--load PROGRAM]; run it as ./dev bench.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const programs = path.resolve(here, "../../build/release/bin");
const canPin = cpus().length > 1 && spawnSync("taskset", ["--version"]).status === 0;

/** The command on one core: servers on 0, the generator on 1. */
const pinned = (core, command) => (canPin ? ["taskset", "-c", String(core), ...command] : command);

const servers = {
  anteroom: [path.join(programs, "anteroom-conformance"), "--profile", "bench", "--port", "0"],
  node: [process.execPath, path.join(here, "node_server.mjs"), "0"],
};

function fail(text) {
  console.error(text);
  process.exit(2);
}

function readOptions(words) {
  const options = { secs: 5, rounds: 2, conns: 1000, load: path.join(programs, "load_generator") };
  if (words[0] === "engine") words.shift();
  while (words.length > 0) {
    const name = words.shift().replace(/^--/, "");
    const value = words.shift();
    if (!(name in options) || value === undefined) fail(`bench: unknown option ${name}; there is engine, --secs, --rounds, --conns, --load`);
    options[name] = name === "load" ? path.resolve(value) : Number(value);
    if (Number.isNaN(options[name])) fail(`bench: --${name} wants a number`);
  }
  return options;
}

const workloads = ({ conns, secs }) => ({
  [`echo+ack, ${conns} connections`]: ["--mode", "echo", "--conns", conns, "--secs", secs],
  "echo+ack, 50 connections x 4 in flight": ["--mode", "echo", "--conns", 50, "--inflight", 4, "--secs", secs],
  [`fan-out, rooms of 50, ${conns} connections`]: ["--mode", "fanout", "--conns", conns, "--room", 50, "--rate", 1000, "--secs", secs],
  [`connects, ${conns}`]: ["--mode", "connect", "--conns", conns],
});

/** Starts a server; `{pid, port, stop}` when it listens. */
function start(command) {
  const [program, ...args] = pinned(0, command);
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${command[0]} ended with ${code}`)));
    child.stdout.on("data", (data) => {
      const line = /listening on (\d+)/.exec(data);
      const stop = () => new Promise((stopped) => child.once("exit", stopped).kill("SIGTERM"));
      if (line) resolve({ pid: child.pid, port: Number(line[1]), stop });
    });
  });
}

async function measure(server, load, workload) {
  const { pid, port, stop } = await start(servers[server]);
  try {
    const [program, ...args] = pinned(1, [load, ...workload.map(String), "--port", String(port), "--pid", String(pid)]);
    return JSON.parse(execFileSync(program, args, { encoding: "utf8", timeout: 300_000 }));
  } finally {
    await stop();
  }
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const thousands = (value) => `${(value / 1000).toFixed(1)} k`;
const perCpuSecond = (figures) => (figures.mode === "connect" ? figures.connect_per_cpu_s : figures.recv_per_cpu_s);

/** Few connections tell nothing: what the process itself needs outweighs them. */
const memoryPerConnection = (figures) => (figures.conns < 500 ? "-" : figures.rss_kb_per_conn.toFixed(1));

function row(name, runs) {
  const [ours, theirs] = Object.keys(servers).map((server) => mean(runs[server].map(perCpuSecond)));
  const last = Object.keys(servers).map((server) => runs[server].at(-1));
  const cells = [name, thousands(ours), thousands(theirs), `${(ours / theirs).toFixed(2)} x`,
    last.map((figures) => figures.p99_us).join(" / "), last.map(memoryPerConnection).join(" / "),
    last.map((figures) => figures.lost ?? 0).join(" / ")];
  return `| ${cells.join(" | ")} |`;
}

const options = readOptions(process.argv.slice(2));
console.log(`Per CPU-second of the server${canPin ? ", server on core 0, generator on core 1" : ""}; each pair of the last columns: anteroom / node.\n`);
console.log("| workload | anteroom | socket.io on Node | ratio | p99 us | RSS KB a connection | lost |\n|---|---|---|---|---|---|---|");
for (const [name, workload] of Object.entries(workloads(options))) {
  const runs = { anteroom: [], node: [] };
  for (let round = 0; round < options.rounds; round++) {
    for (const server of Object.keys(servers)) runs[server].push(await measure(server, options.load, workload));
  }
  console.log(row(name, runs));
}
