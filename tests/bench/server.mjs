// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole server at a clinic's work, alone (anteroomd) and with the console attached to it, in turn.
// node server.mjs [--secs N] [--rounds N] [--conns N]; run it as ./dev bench server.
import { Clinic } from "./clinic.mjs";
import { inTurn, load, machine, medianOf, readOptions, sum, Table, thousands, times } from "./support.mjs";

const options = readOptions("server", { secs: 5, rounds: 3, conns: 1000 });
const { conns, secs } = options;
const keeps = 0.9; // of what it does without the console
const clinic = await Clinic.make(conns);

/** Nothing but what serves clients counts: not the console's own thread. */
const common = ["--secs", secs, "--threads", "server,storage"];

/** Notifications to all patients, one after the other, until the generator has heard enough. */
async function notify(server) {
  const heard = load(server, ["--mode", "listen", "--event", "notification:new", "--conns", conns, "--tokens", clinic.patients, ...common]);
  let over = false;
  const figures = heard.finally(() => (over = true));
  await Promise.race([figures, clinic.busy(server, conns)]);
  while (!over) {
    const t = Number(process.hrtime.bigint()); // the generator's clock
    await clinic.api(server, "POST", "/api/v1/notifications", { role: "PATIENT", type: "bench", title: "t", message: "m", data: { t } });
  }
  return figures;
}

const storing = Math.min(200, conns);
const works = [
  { name: `connects with JWT, ${conns}`, key: "connect_per_cpu_s", run: (server) => load(server, ["--mode", "connect", "--conns", conns, "--tokens", clinic.everyone, ...common]) },
  { name: `chat, durable, ${storing} clients`, run: (server) => load(server, ["--mode", "chat", "--conns", storing, "--tokens", clinic.everyone, ...common]) },
  { name: `presence storm: ${conns} users connect and leave`, run: (server) => load(server, ["--mode", "storm", "--conns", conns, "--tokens", clinic.everyone, ...common]) },
  { name: `notifications to a role of ${conns}`, run: notify },
];
const systems = { alone: () => clinic.startDaemon(), attached: () => clinic.startConsole() };

try {
  console.log(`${machine()}. SQLite, every commit on disk; ${options.rounds} rounds in turn, ${secs} s each.\n`);
  console.log("Per CPU-second of the server's and the storage's thread; medians.\n");
  const table = new Table("work", "anteroomd", "console attached", "of it", "a second", "p99 ms: alone / attached", "lost");
  for (const { name, key = "recv_per_cpu_s", run } of works) {
    const runs = await inTurn(options.rounds, systems, run);
    const [alone, attached] = ["alone", "attached"].map((system) => medianOf(runs[system], key));
    const both = (figure) => Object.values(runs).map((of) => (medianOf(of, figure) / 1000).toFixed(2)).join(" / ");
    const perSecond = Object.values(runs).map((of) => Math.round(medianOf(of, "recv_per_s"))).join(" / ");
    table.row(name, thousands(alone), thousands(attached), `${times(attached / alone)} ${attached / alone >= keeps ? "✓" : "✗"} (${keeps})`,
      key === "recv_per_cpu_s" ? perSecond : "-", both("p99_us"), Object.values(runs).map((of) => sum(of.map((figures) => figures.lost + figures.closed))).join(" / "));
  }
} finally {
  await clinic.dispose();
}
