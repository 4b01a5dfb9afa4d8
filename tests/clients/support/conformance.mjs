// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One process of anteroom-conformance. Spec: conformance-server.md 1.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import path from "node:path";

import { within } from "./check.mjs";

const binaries = process.env.ANTEROOM_BIN ?? path.resolve("build/release/bin");
const startTimeoutMs = 10_000;
const stopTimeoutMs = 3_000;

export class Conformance {
  #child;
  #ended;

  constructor(options) {
    this.options = options;
    this.port = 0;
    this.log = "";
  }

  /** Starts a server with these options; ready when it has said where it listens. */
  static async start(...options) {
    const server = new Conformance(options);
    await server.launch();
    return server;
  }

  get scheme() {
    return this.options.includes("--tls-cert") ? "https" : "http";
  }

  get url() {
    return `${this.scheme}://127.0.0.1:${this.port}`;
  }

  get pid() {
    return this.#child.pid;
  }

  async launch() {
    const child = spawn(path.join(binaries, "anteroom-conformance"), ["--port", String(this.port), ...this.options],
      { stdio: ["ignore", "pipe", "pipe"] });
    this.#child = child;
    child.stderr.on("data", (data) => (this.log += data));
    this.#ended = new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal })));
    this.port = await within(startTimeoutMs, "the line `listening`", this.#listening(child)).catch((error) => {
      child.kill("SIGKILL");
      throw new Error(`${error.message}\n${this.log}`);
    });
  }

  #listening(child) {
    return new Promise((resolve, reject) => {
      let text = "";
      child.once("error", reject);
      child.once("close", (code) => reject(new Error(`anteroom-conformance ended with ${code} before it listened`)));
      child.stdout.on("data", (data) => {
        text += data;
        const line = /^listening on (\d+)$/m.exec(text);
        if (line) resolve(Number(line[1]));
      });
    });
  }

  signal(name) {
    this.#child.kill(name);
  }

  /** SIGTERM: whoever is connected, it must end with 0 within 3 s. */
  async stop() {
    assert.equal(this.#child.exitCode ?? this.#child.signalCode, null, `the server ended on its own\n${this.log}`);
    this.#child.kill("SIGTERM");
    const ended = await within(stopTimeoutMs, "the end after SIGTERM", this.#ended).finally(() => this.#child.kill("SIGKILL"));
    assert.deepEqual(ended, { code: 0, signal: null }, this.log);
  }

  /** The process ends without a word, and a new one takes the port. */
  async crash() {
    this.#child.kill("SIGKILL");
    await this.#ended;
    await this.launch();
  }

  /** A new process on the same port. */
  async restart() {
    await this.stop();
    await this.launch();
  }
}

/** Registers a test for each scenario; `settings` gives what a context needs beside the server. */
export function contextOf(server, settings) {
  return { url: server.url, restartServer: () => server.restart(), ...settings };
}
