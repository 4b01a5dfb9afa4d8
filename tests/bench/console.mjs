// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The console under load beside anteroomd under the same load: how smooth it stays, and whether the server notices it.
// node console.mjs [--conns N] [--rate EVENTS] [--secs N] [--rounds N]; run it as ./dev bench console.
// The two take turns; figures are medians over the rounds, since a p99 of about a millisecond moves by half from run to run.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import readline from "node:readline";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const programs = path.resolve(here, "../../build/release/bin");
process.env.ANTEROOM_BIN ??= programs;
const { adminPassword, Server } = await import("../protocol/support/server.mjs");

const options = { conns: 10_000, rate: 2_000, secs: 20, rounds: 3 };
for (let words = process.argv.slice(2); words.length > 0; words = words.slice(2)) {
  const name = words[0].replace(/^--/, "");
  if (!(name in options) || words[1] === undefined) throw new Error(`bench console: unknown option ${words[0]}; there is --${Object.keys(options).join(", --")}`);
  options[name] = Number(words[1]);
}
const eventsPerMessage = 3; // in, and two receivers
const bars = { p99: 16, megabytes: 600, moved: 1.2 };
const folder = mkdtempSync(path.join(tmpdir(), "bench-console-"));
const tokensFile = path.join(folder, "tokens");

/** A data directory with as many people and half as many conversations; kept after its server is gone. */
async function prepare() {
  const server = await Server.start(["--rate-limits", "off"]);
  const lines = [];
  const post = (route, body) => server.mustApi(201, "POST", `/api/v1/${route}`, body);
  const pair = async (i) => {
    const patient = await post("users", { displayName: `Patient ${i}`, role: "PATIENT" });
    const physician = await post("users", { displayName: `Dr. ${i}`, role: "PHYSICIAN" });
    const { id } = await post("conversations", { type: "consultation", patientId: patient.id, physicianId: physician.id });
    for (const user of [patient, physician]) lines.push(`${(await post(`users/${user.id}/tokens`, { ttlSeconds: 86400 })).token} ${id}`);
  };
  for (let i = 0; i < options.conns / 2; i += 50) await Promise.all(Array.from({ length: 50 }, (_, k) => pair(i + k)));
  writeFileSync(tokensFile, lines.join("\n"));
  await server.stop();
  return server;
}

const copyOf = (dataDir, name) => {
  const copy = path.join(folder, name);
  cpSync(dataDir, copy, { recursive: true });
  return copy;
};

const load = (url, pid, secs) => new Promise((resolve, reject) => {
  const words = ["--mode", "chat", "--conns", options.conns, "--pace", Math.round(options.rate / eventsPerMessage), "--secs", secs,
    "--tokens", tokensFile, "--port", new URL(url).port, "--pid", pid, "--ramp", 100];
  const child = spawn(path.join(programs, "load_generator"), words.map(String), { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (data) => (text += data));
  child.once("exit", (code) => (code === 0 ? resolve(JSON.parse(text)) : reject(new Error(`the load ended with ${code}`))));
});

/** A child process that says lines of JSON. */
class Console {
  constructor(dataDir, environment) {
    this.child = spawn(path.join(programs, "anteroom-console-bench"), ["--data-dir", dataDir, "--listen", "127.0.0.1:0", "--rate-limits", "off"],
      { env: { ...process.env, HOME: folder, DBUS_SESSION_BUS_ADDRESS: "", QT_QPA_PLATFORM: "offscreen", ...environment }, stdio: ["pipe", "pipe", "inherit"] });
    this.said = [];
    this.asked = [];
    readline.createInterface({ input: this.child.stdout }).on("line", (line) => {
      const waiting = this.asked.shift();
      if (waiting) waiting(JSON.parse(line)); else this.said.push(JSON.parse(line));
    });
  }
  next() {
    return this.said.length > 0 ? Promise.resolve(this.said.shift()) : new Promise((resolve) => this.asked.push(resolve));
  }
  tell(line) {
    this.child.stdin.write(`${line}\n`);
    return this.next();
  }
  stop() {
    return new Promise((stopped) => { this.child.once("exit", stopped); this.child.kill("SIGKILL"); });
  }
}

async function measureDaemon(dataDir) {
  const child = spawn(path.join(programs, "anteroomd"), ["--data-dir", dataDir, "--listen", "127.0.0.1:0", "--rate-limits", "off"], { stdio: ["ignore", "pipe", "ignore"] });
  const url = await new Promise((resolve) => child.stdout.on("data", (data) => resolve(/http:\S+/.exec(data)[0])));
  try {
    return await load(url, child.pid, options.secs);
  } finally {
    await new Promise((ended) => { child.once("exit", ended); child.kill(); });
  }
}

async function measureConsole(dataDir, environment) {
  const console_ = new Console(dataDir, environment);
  try {
    const { url } = await console_.next();
    await console_.tell("sign-in");
    // The walk begins when all are connected: the load says so by its first second of measuring.
    const underLoad = load(url, console_.child.pid, Math.max(options.secs, 60));
    await connected(url, environment.ANTEROOM_BENCH_KEY);
    const walk = await console_.tell("walk");
    const walked = await underLoad;
    let over = false;
    const blockedLoad = load(url, console_.child.pid, options.secs).finally(() => { over = true; });
    await connected(url, environment.ANTEROOM_BENCH_KEY);
    while (!over) await console_.tell("block 5"); // and between two it works off what came meanwhile
    return { walk, walked, blocked: await blockedLoad };
  } finally {
    await console_.stop();
  }
}

async function connected(url, key) {
  for (;;) {
    // A connection that was kept may be gone when thousands come at once.
    const stats = await fetch(new URL("/api/v1/stats", url), { headers: { authorization: `Bearer ${key}` } }).then((answer) => answer.json()).catch(() => ({}));
    if (stats.sockets >= options.conns && stats.eventsReceived > 0) return;
    await new Promise((later) => setTimeout(later, 200));
  }
}

const ms = (run) => run.p99_us / 1000;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const sum = (values) => values.reduce((all, value) => all + value, 0);

function report(rounds) {
  const of = (figure) => median(rounds.map(figure));
  const row = (name, value, bar, holds) => console.log(`| ${name} | ${value} | ${bar} | ${holds ? "holds" : "does not hold"} |`);
  const { pages } = rounds[0].walk;
  console.log(`The console: ${of((r) => r.walk.connections)} connections, ${Math.round(of((r) => r.walk.eventsPerSecond))} events a second, ${pages} pages opened, filters typed, ${of((r) => r.walk.trafficRows)} rows of traffic; medians of ${rounds.length} rounds.\n`);
  console.log("| figure | measured | bar | |\n|---|---|---|---|");
  for (const [name, times] of [["GUI thread, handling of one event, p99", "handled"], ["how long a key press waits for the GUI thread, p99", "waited"]]) {
    const at = (part) => of((r) => r.walk[times][part]);
    row(name, `${at("p99").toFixed(1)} ms (p50 ${at("p50").toFixed(2)}, p99.9 ${at("p999").toFixed(1)}, worst ${at("worst").toFixed(0)})`, `${bars.p99} ms`, at("p99") <= bars.p99);
  }
  const megabytes = of((r) => r.walk.megabytes);
  row("memory of console and server", `${megabytes.toFixed(0)} MB`, `${bars.megabytes} MB`, megabytes <= bars.megabytes);
  const daemon = of((r) => ms(r.daemon));
  const p50 = (part) => (of((r) => r[part].p50_us) / 1000).toFixed(2);
  for (const [name, part] of [["with the console in use", "walked"], ["with its GUI thread blocked 5 s", "blocked"]]) {
    const p99 = of((r) => ms(r[part]));
    row(`delivery p99 ${name}`, `${p99.toFixed(2)} ms, p50 ${p50(part)} (anteroomd ${daemon.toFixed(2)}, p50 ${p50("daemon")})`, "+ 20 %", p99 <= bars.moved * daemon);
  }
  const every = rounds.flatMap((r) => [r.daemon, r.walked, r.blocked]);
  console.log(`\nGaps in the feed: ${sum(rounds.map((r) => r.walk.gaps))}. Messages lost: ${sum(every.map((run) => run.lost ?? 0))}. Connections closed: ${sum(every.map((run) => run.closed))}.`);
}

try {
  const prepared = await prepare();
  const environment = { ANTEROOM_BENCH_NAME: "root", ANTEROOM_BENCH_PASSWORD: adminPassword, ANTEROOM_BENCH_KEY: prepared.apiKey };
  const rounds = [];
  for (let i = 0; i < options.rounds; ++i) {
    const daemon = await measureDaemon(copyOf(prepared.dataDir, `daemon-${i}`));
    rounds.push({ daemon, ...(await measureConsole(copyOf(prepared.dataDir, `console-${i}`), environment)) });
    const { walk, walked, blocked } = rounds.at(-1);
    console.error(`round ${i + 1}: key press waits ${walk.waited.p99.toFixed(1)} ms; delivery p99 anteroomd ${ms(daemon)} ms, in use ${ms(walked)} ms, blocked ${ms(blocked)} ms`);
  }
  await prepared.dispose();
  report(rounds);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
