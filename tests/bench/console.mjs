// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The console under load beside anteroomd under the same load: how smooth it stays, and whether the server notices it.
// node console.mjs [--conns N] [--rate EVENTS] [--secs N] [--rounds N]; run it as ./dev bench console.
// The two take turns; figures are medians over the rounds, since a p99 of about a millisecond moves by half from run to run.
import { Clinic } from "./clinic.mjs";
import { load, median, readOptions, sum, using } from "./support.mjs";

const options = readOptions("console", { conns: 10_000, rate: 2_000, secs: 20, rounds: 3 });
const eventsPerMessage = 3; // in, and two receivers
const bars = { p99: 16, megabytes: 600, moved: 1.2 };
const anywhere = { core: null };

const chat = (server, clinic, secs) => load(server, ["--mode", "chat", "--conns", options.conns, "--pace", Math.round(options.rate / eventsPerMessage), "--secs", secs,
  "--tokens", clinic.everyone, "--ramp", 100], anywhere);

const measureDaemon = (clinic) => using(() => clinic.startDaemon(undefined, anywhere), (server) => chat(server, clinic, options.secs));

const measureConsole = (clinic) => using(() => clinic.startConsole(undefined, anywhere), async (server) => {
  // The walk begins when all are connected: the load says so by its first second of measuring.
  const underLoad = chat(server, clinic, Math.max(options.secs, 60));
  await clinic.busy(server, options.conns, 1);
  const walk = await server.tell("walk");
  const walked = await underLoad;
  let over = false;
  const blockedLoad = chat(server, clinic, options.secs).finally(() => { over = true; });
  await clinic.busy(server, options.conns, 1);
  while (!over) await server.tell("block 5"); // and between two it works off what came meanwhile
  return { walk, walked, blocked: await blockedLoad };
});

const ms = (run) => run.p99_us / 1000;

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

const clinic = await Clinic.make(options.conns / 2);
try {
  const rounds = [];
  for (let i = 0; i < options.rounds; ++i) {
    const daemon = await measureDaemon(clinic);
    rounds.push({ daemon, ...(await measureConsole(clinic)) });
    const { walk, walked, blocked } = rounds.at(-1);
    console.error(`round ${i + 1}: key press waits ${walk.waited.p99.toFixed(1)} ms; delivery p99 anteroomd ${ms(daemon)} ms, in use ${ms(walked)} ms, blocked ${ms(blocked)} ms`);
  }
  report(rounds);
} finally {
  await clinic.dispose();
}
