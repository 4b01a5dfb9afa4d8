// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol engine beside socket.io on Node and on Bun and beside the floor, in turn, on the same machine in the same minutes.
// node engine.mjs [--secs N] [--rounds N] [--conns N] [--idle N,N] [--peers NAME,NAME]; run it as ./dev bench engine.
import { existsSync } from "node:fs";
import path from "node:path";

import { here, inTurn, load, machine, medianOf, packageVersion, program, readOptions, start, sum, Table, thousands, times } from "./support.mjs";

const options = readOptions("engine", { secs: 5, rounds: 3, conns: 1000, idle: "1000,5000,15000", peers: "node,bun,floor" });
const bun = path.join(here, "node_modules/@oven/bun-linux-x64/bin/bun");
const commands = {
  anteroom: [program("anteroom-conformance"), "--profile", "bench", "--port", "0"],
  node: [process.execPath, path.join(here, "node_peer.mjs"), "0"],
  bun: [bun, path.join(here, "bun_peer.mjs"), "0"],
  floor: [program("floor"), "0"],
};
const peers = options.peers.split(",").filter((name) => {
  if (!(name in commands)) throw new Error(`bench engine: there is no peer ${name}`);
  const there = name !== "bun" || existsSync(bun);
  if (!there) console.error("bench engine: Bun is not there for this machine: its column is left out");
  return there;
});
const systems = ["anteroom", ...peers];

/** What must be reached, as ratios to each; shared/design's bars. */
const { conns, secs } = options;
const perCpu = "recv_per_cpu_s";
const workloads = [
  { name: `echo with ack, ${conns} connections`, words: ["--mode", "echo", "--conns", conns], bars: { node: 4, bun: 1.5, floor: 0.55 } },
  { name: "echo with ack, 50 connections x 4 in flight", words: ["--mode", "echo", "--conns", 50, "--inflight", 4], bars: { node: 4, bun: 1.4, floor: 0.6 } },
  { name: `fan-out, rooms of 50 of ${conns}, 500/s`, words: ["--mode", "fanout", "--conns", conns, "--room", 50, "--rate", 500], bars: { node: 2.5, bun: 1.4, floor: 0.75 } },
  { name: `fan-out, rooms of 50 of ${conns}, 2000/s`, words: ["--mode", "fanout", "--conns", conns, "--room", 50, "--rate", 2000], bars: { node: 2.5, bun: 1.4, floor: 0.75 } },
  { name: `fan-out, one room of ${conns}, 100/s`, words: ["--mode", "fanout", "--conns", conns, "--room", 0, "--rate", 100], bars: { node: 2.5, bun: 1.6, floor: 0.8 } },
  { name: `connects, ${conns}`, words: ["--mode", "connect", "--conns", conns], key: "connect_per_cpu_s", bars: { node: 6, bun: 2 } },
];

function measure(words, which = systems) {
  const begin = Object.fromEntries(which.map((name) => [name, () => start(commands[name])]));
  return inTurn(options.rounds, begin, (server) => load(server, [...words, "--secs", secs]));
}

const verdict = (ratio, bar) => (bar === undefined ? times(ratio) : `${times(ratio)} ${ratio >= bar ? "✓" : "✗"} (${bar})`);
const ms = (microseconds) => (microseconds / 1000).toFixed(2);

async function compare() {
  console.log("Messages, or connects, per CPU-second of the server; medians. Ratios are to each of the others, with the bar.\n");
  const table = new Table("work", "anteroom", ...peers.map((name) => `to ${name}`), `p99 ms: ${systems.join(" / ")}`, "lost");
  const all = [];
  for (const { name, words, key = perCpu, bars } of workloads) {
    const runs = await measure(words);
    const of = (system) => medianOf(runs[system], key);
    table.row(name, thousands(of("anteroom")), ...peers.map((peer) => verdict(of("anteroom") / of(peer), bars[peer])),
      systems.map((system) => ms(medianOf(runs[system], "p99_us"))).join(" / "), systems.map((system) => sum(runs[system].map((run) => run.lost))).join(" / "));
    all.push(runs);
  }
  return all;
}

/** At half of what the best peer can do, for all of them: who answers sooner? */
async function compareLatency([echo]) {
  const others = systems.filter((name) => name !== "floor");
  const best = Math.max(...others.slice(1).map((name) => medianOf(echo[name], "recv_per_s")));
  if (!Number.isFinite(best)) return;
  const runs = await measure(["--mode", "echo", "--conns", conns, "--pace", Math.round(best / 2)], others);
  console.log(`\nLatency of ${Math.round(best / 2)} echoes a second over ${conns} connections, half of what the best peer can do; medians.\n`);
  const table = new Table("", ...others);
  for (const part of ["p50_us", "p99_us", "p999_us"]) table.row(part.replace("_us", " ms"), ...others.map((name) => ms(medianOf(runs[name], part))));
  table.row("echoes a second", ...others.map((name) => thousands(medianOf(runs[name], "recv_per_s"))));
}

async function compareMemory() {
  console.log("\nResident memory an idle connection needs, KB; medians.\n");
  const table = new Table("connections", ...systems, ...peers.map((name) => `to ${name}`));
  const bars = { node: 0.5, bun: 0.6 };
  for (const count of options.idle.split(",").map(Number)) {
    const runs = await measure(["--mode", "connect", "--conns", count]);
    const of = (system) => medianOf(runs[system], "rss_kb_per_conn");
    const ratio = (peer) => of("anteroom") / of(peer);
    table.row(count, ...systems.map((name) => of(name).toFixed(1)),
      ...peers.map((peer) => (bars[peer] ? `${times(ratio(peer))} ${ratio(peer) <= bars[peer] ? "✓" : "✗"} (${bars[peer]})` : times(ratio(peer)))));
  }
}

const versions = { node: () => `socket.io ${packageVersion("socket.io")} on Node`, bun: () => `on Bun ${packageVersion("@oven/bun-linux-x64")}`, floor: () => "a bare epoll loop (floor)" };
console.log(`${machine()}. Beside ${peers.map((name) => versions[name]()).join(", ")}; ${options.rounds} rounds in turn, ${secs} s each, 64 bytes.\n`);
await compareLatency(await compare());
await compareMemory();
