// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Durable chat: every message is committed to disk before it is broadcast. Anteroom on SQLite and on PostgreSQL beside the reference's own
// stack, in turn, in one run. node chat.mjs [--secs N] [--rounds N] [--conns N]; run it as ./dev bench chat.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { addPairs } from "./clinic.mjs";
import { here, inTurn, load, program, readOptions, sum } from "./support.mjs";

const { Server } = await import("../protocol/support/server.mjs");
const options = readOptions("chat", { secs: 6, rounds: 2, conns: 200 });

const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
const postgres = `${folder}-pg`; // not inside: PostgreSQL runs as another user
const script = path.resolve(here, "../support/postgresql.sh");
const sql = (text) => execFileSync("psql", ["-q", "-X", "-h", postgres, "-U", "anteroom", "postgres", "-c", text]);
const tokensFile = path.join(folder, "tokens");

/** A clinic with as many people and half as many conversations; `{port, pid, stop}`. */
async function startAnteroom({ database = "", preload } = {}) {
  process.env.ANTEROOM_TEST_POSTGRESQL = database;
  if (preload) process.env.LD_PRELOAD = preload;
  const server = await Server.start(["--rate-limits", "off"]).finally(() => delete process.env.LD_PRELOAD);
  writeFileSync(tokensFile, (await addPairs(server, options.conns / 2)).flat().join("\n"));
  return { port: new URL(server.url).port, pid: server.pid, stop: () => server.dispose() };
}

async function startReference() {
  sql("DROP DATABASE IF EXISTS reference WITH (FORCE)");
  sql("CREATE DATABASE reference");
  const url = `postgresql://anteroom@/reference?host=${postgres}`;
  const child = spawn(process.execPath, [path.join(here, "reference_node.mjs"), url, options.conns, tokensFile], { stdio: ["ignore", "pipe", "inherit"] });
  const port = await new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the reference ended with ${code}`)));
    child.stdout.on("data", (data) => { const line = /listening on (\d+)/.exec(data); if (line) resolve(line[1]); });
  });
  return { port, pid: child.pid, stop: () => new Promise((stopped) => child.once("exit", stopped).kill()) };
}

const systems = {
  "reference: Node, socket.io, PostgreSQL": startReference,
  "Anteroom on SQLite": () => startAnteroom(),
  "Anteroom on PostgreSQL": () => startAnteroom({ database: `postgresql://anteroom@/postgres?host=${postgres}` }),
  "Anteroom on SQLite, an fsync takes 8 ms": () => startAnteroom({ preload: program("slow_disk.so") }),
};

try {
  execFileSync(script, ["start", postgres], { env: { ...process.env, PG_FSYNC: "on" } });
  const words = ["--mode", "chat", "--conns", options.conns, "--inflight", 1, "--secs", options.secs, "--tokens", tokensFile];
  const runs = await inTurn(options.rounds, systems, (server) => load(server, words, { core: null }));
  const mean = (name, key) => sum(runs[name].map((run) => run[key])) / options.rounds;
  const perSecond = (name) => mean(name, "recv_per_s");
  const [base] = Object.keys(systems);
  console.log(`Durable chat: ${options.conns} clients in ${options.conns / 2} conversations, one message each under way, fsync on; mean of ${options.rounds}.\n`);
  console.log("| system | messages a second | ratio | p50 ms | p99 ms | p99, ratio | lost |\n|---|---|---|---|---|---|---|");
  for (const name of Object.keys(systems)) {
    const [p50, p99] = [mean(name, "p50_us") / 1000, mean(name, "p99_us") / 1000];
    console.log(`| ${[name, Math.round(perSecond(name)), `${(perSecond(name) / perSecond(base)).toFixed(1)} x`, p50.toFixed(1), p99.toFixed(1),
      `${(p99 / (mean(base, "p99_us") / 1000)).toFixed(2)} x`, sum(runs[name].map((run) => run.lost))].join(" | ")} |`);
  }
} finally {
  execFileSync(script, ["stop", postgres]);
  rmSync(folder, { recursive: true, force: true });
}
