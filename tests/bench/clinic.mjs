// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A clinic with people in it, and the programs that serve it: anteroomd, and the console with the server inside.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import readline from "node:readline";

import { pinned, program, serverCore, start } from "./support.mjs";

const { adminPassword, Server } = await import("../protocol/support/server.mjs");

/** Pairs of a patient and a physician with a conversation each, to a running server: a line for the generator of each, `[patient, physician]`. */
export async function addPairs(server, count) {
  const post = (route, body) => server.mustApi(201, "POST", `/api/v1/${route}`, body);
  const pair = async (i) => {
    const patient = await post("users", { displayName: `Patient ${i}`, role: "PATIENT" });
    const physician = await post("users", { displayName: `Dr. ${i}`, role: "PHYSICIAN" });
    const { id } = await post("conversations", { type: "consultation", patientId: patient.id, physicianId: physician.id });
    const lineOf = async (user) => `${(await post(`users/${user.id}/tokens`, { ttlSeconds: 86_400 })).token} ${id}`;
    return [await lineOf(patient), await lineOf(physician)];
  };
  const pairs = [];
  for (let i = 0; i < count; i += 50) {
    pairs.push(...(await Promise.all(Array.from({ length: Math.min(50, count - i) }, (_, k) => pair(i + k)))));
  }
  return pairs;
}

/** Such pairs, as files of tokens for the generator; every run gets a copy of the data. */
export class Clinic {
  static async make(pairCount) {
    const clinic = new Clinic();
    clinic.folder = mkdtempSync(path.join(tmpdir(), "bench-clinic-"));
    clinic.server = await Server.start(["--rate-limits", "off"]);
    const pairs = await addPairs(clinic.server, pairCount);
    /** Patient and physician in turn, and the patients alone. */
    clinic.everyone = clinic.#tokens("everyone", pairs.flat());
    clinic.patients = clinic.#tokens("patients", pairs.map(([patient]) => patient));
    clinic.apiKey = clinic.server.apiKey;
    await clinic.server.stop();
    return clinic;
  }

  #tokens(name, lines) {
    const file = path.join(this.folder, name);
    writeFileSync(file, lines.join("\n"));
    return file;
  }

  copy(name) {
    const copy = path.join(this.folder, name);
    rmSync(copy, { recursive: true, force: true });
    cpSync(this.server.dataDir, copy, { recursive: true });
    return copy;
  }

  startDaemon(dataDir = this.copy("daemon"), options) {
    return start([program("anteroomd"), ...serve(dataDir)], options);
  }

  /** The console, with its operator signed in. */
  startConsole(dataDir = this.copy("console"), { core = serverCore } = {}) {
    return Console.start(pinned(core, [program("anteroom-console-bench"), ...serve(dataDir)]), {
      ...process.env, HOME: this.folder, DBUS_SESSION_BUS_ADDRESS: "", QT_QPA_PLATFORM: "offscreen",
      ANTEROOM_BENCH_NAME: "root", ANTEROOM_BENCH_PASSWORD: adminPassword,
    });
  }

  /** One call of a running server's API. */
  async api(server, method, route, body) {
    const answer = await fetch(new URL(route, server.url), {
      method, headers: { authorization: `Bearer ${this.apiKey}`, "content-type": "application/json" }, body: body && JSON.stringify(body),
    });
    return answer.json();
  }

  /** When so many sockets are there and events have come. */
  async busy(server, sockets, eventCount = 0) {
    for (;;) {
      // A connection that was kept may be gone when thousands come at once.
      const stats = await this.api(server, "GET", "/api/v1/stats").catch(() => ({}));
      if (stats.sockets >= sockets && stats.eventsReceived >= eventCount) return;
      await new Promise((later) => setTimeout(later, 200));
    }
  }

  async dispose() {
    await this.server.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const serve = (dataDir) => ["--data-dir", dataDir, "--listen", "127.0.0.1:0", "--rate-limits", "off"];

/** A child process that is told words and answers with lines of JSON. */
class Console {
  #said = [];
  #asked = [];

  static async start([name, ...args], env) {
    const console_ = new Console();
    console_.child = spawn(name, args, { env, stdio: ["pipe", "pipe", "inherit"] });
    readline.createInterface({ input: console_.child.stdout }).on("line", (line) => console_.#hear(JSON.parse(line)));
    console_.url = (await console_.#next()).url;
    await console_.tell("sign-in");
    return console_;
  }

  get pid() {
    return this.child.pid;
  }

  get port() {
    return Number(new URL(this.url).port);
  }

  tell(line) {
    this.child.stdin.write(`${line}\n`);
    return this.#next();
  }

  stop() {
    return new Promise((stopped) => { this.child.once("exit", stopped); this.child.kill("SIGKILL"); });
  }

  #hear(answer) {
    const waiting = this.#asked.shift();
    if (waiting) waiting(answer);
    else this.#said.push(answer);
  }

  #next() {
    return this.#said.length > 0 ? Promise.resolve(this.#said.shift()) : new Promise((resolve) => this.#asked.push(resolve));
  }
}
