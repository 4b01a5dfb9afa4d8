// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two servers under comparison as processes.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const startTimeoutMs = 20_000;
const here = path.dirname(fileURLToPath(import.meta.url));
const binaries = process.env.ANTEROOM_BIN ?? path.resolve(here, "../../build/release/bin");
const recovery = process.env.RECOVERY === "1" ? ["--recovery", "2000"] : [];

/** Long heartbeats: a busy machine must not end a session. Their own tests are elsewhere. */
const options = ["--profile", "protocol", "--port", "0", "--ping-interval", "25000", "--ping-timeout", "20000",
  "--connect-timeout", "30000", "--max-payload", "100000", ...recovery];

const programs = {
  node: [process.execPath, [path.join(here, "node_fixture.mjs"), ...options]],
  anteroom: [path.join(binaries, "anteroom-conformance"), options],
};

export class ServerProcess {
  #child;

  /** Starts `node` or `anteroom`. */
  static async start(name) {
    const server = new ServerProcess();
    const [program, list] = programs[name];
    server.#child = spawn(program, list, { stdio: ["ignore", "pipe", "pipe"] });
    server.log = "";
    server.#child.stderr.on("data", (data) => (server.log += data));
    server.port = await server.#listening(name);
    return server;
  }

  #listening(name) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${name} does not listen\n${this.log}`)), startTimeoutMs);
      let text = "";
      this.#child.once("error", reject);
      this.#child.once("close", (code) => reject(new Error(`${name} ended with ${code}\n${this.log}`)));
      this.#child.stdout.on("data", (data) => {
        text += data;
        const line = /^listening on (\d+)$/m.exec(text);
        if (!line) return;
        clearTimeout(timer);
        resolve(Number(line[1]));
      });
    });
  }

  /** undefined while it runs, else how it ended. */
  get ending() {
    return this.#child.exitCode ?? this.#child.signalCode ?? undefined;
  }

  async stop() {
    if (this.ending !== undefined) return;
    const ended = new Promise((resolve) => this.#child.once("close", resolve));
    this.#child.kill("SIGTERM");
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), 4_000);
    await ended;
    clearTimeout(timer);
  }
}
