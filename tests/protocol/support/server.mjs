// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A real anteroomd on a throw-away data directory, driven from outside only.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const binaries = process.env.ANTEROOM_BIN ?? path.resolve("build/release/bin");
/** Of the operator `root`. */
export const adminPassword = "correct horse battery staple";
const startTimeoutMs = 20_000;
const stopTimeoutMs = 5_000;

/** Settles like the promise, or rejects with `what` after the time. */
export function within(milliseconds, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The environment of a program: no keychain, no display and no home but its own. */
function isolatedEnvironment(home) {
  const environment = { ...process.env, HOME: home, XDG_RUNTIME_DIR: path.join(home, "run") };
  // QT_NO_GLIB is for the thread sanitizer's sake; without GLib's loop a keychain that is not there never says so.
  for (const name of ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "QT_NO_GLIB"]) delete environment[name];
  for (const name of Object.keys(environment)) {
    if (name.startsWith("ANTEROOM_") || name.startsWith("XDG_") && name !== "XDG_RUNTIME_DIR") delete environment[name];
  }
  return environment;
}

/** Runs a program to its end: `{code, stdout, stderr}`. */
export function runProgram(name, options, { home = tmpdir(), input = "", variables = {}, timeoutMs = 20_000 } = {}) {
  const child = spawn(path.join(binaries, name), options, { env: { ...isolatedEnvironment(home), ...variables } });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (data) => (output.stdout += data));
  child.stderr.on("data", (data) => (output.stderr += data));
  child.stdin.on("error", () => {}); // a program that refuses its options doesn't read
  child.stdin.end(input);
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal, ...output }));
  });
  return within(timeoutMs, `${name} ${options.join(" ")}`, ended).catch((error) => {
    child.kill("SIGKILL");
    throw error;
  });
}

/** A new database of the PostgreSQL server that the tests run with, if they do: its URL, and how to drop it. */
class TestDatabase {
  static #server = process.env.ANTEROOM_TEST_POSTGRESQL;

  static make() {
    if (!TestDatabase.#server) return null;
    const database = new TestDatabase();
    database.name = `p${randomBytes(8).toString("hex")}`;
    database.#ask(`CREATE DATABASE ${database.name}`);
    database.url = TestDatabase.#server.replace("/postgres?", `/${database.name}?`);
    return database;
  }

  drop() {
    this.#ask(`DROP DATABASE ${this.name} WITH (FORCE)`);
  }

  #ask(sql) {
    execFileSync("psql", ["-q", "-X", "-v", "ON_ERROR_STOP=1", TestDatabase.#server, "-c", sql]);
  }
}

/** One anteroomd with its data directory, admin and API key. */
export class Server {
  #child = null;
  #ended = null;

  constructor(directory) {
    this.home = directory;
    this.dataDir = path.join(directory, "data");
    this.log = "";
    this.planted = [];
    this.database = TestDatabase.make();
  }

  /** Where its rows are, when not in the data directory. */
  get #databaseOptions() {
    return this.database ? ["--database", this.database.url] : [];
  }

  /** Makes the clinic (database, admin, API key) and starts the server. */
  static async start(options = ["--rate-limits", "off"]) {
    const directory = mkdtempSync(path.join(tmpdir(), "anteroom-"));
    mkdirSync(path.join(directory, "run"), { mode: 0o700 });
    chmodSync(directory, 0o700);
    const server = new Server(directory);
    try {
      await server.init();
      const key = await server.ctl("apikey", "create", "--name", "tests", "--scopes", "read,write,tokens");
      assert.equal(key.code, 0, key.stderr);
      server.apiKey = JSON.parse(key.stdout).key;
      await server.launch(options);
    } catch (error) {
      await server.dispose();
      throw error;
    }
    return server;
  }

  async init() {
    const made = await this.ctl("init", "--admin", "root", "--password-stdin");
    assert.equal(made.code, 0, `init: ${made.stderr}`);
    JSON.parse(made.stdout);
  }

  /** anteroomctl with this data directory and --json. */
  ctl(...command) {
    return runProgram("anteroomctl", ["--data-dir", this.dataDir, ...this.#databaseOptions, ...command, "--json"], {
      home: this.home,
      input: `${adminPassword}\n`,
    });
  }

  /** Starts the process; ready when it has said where it listens. */
  async launch(options = ["--rate-limits", "off"]) {
    this.options = options;
    const child = spawn(path.join(binaries, "anteroomd"),
      ["--data-dir", this.dataDir, "--listen", "127.0.0.1:0", ...this.#databaseOptions, ...options],
      { env: isolatedEnvironment(this.home), stdio: ["ignore", "pipe", "pipe"] });
    this.#child = child;
    child.stderr.on("data", (data) => (this.log += data));
    this.#ended = new Promise((resolve) => child.once("close", (code, signal) => resolve({ code, signal })));
    this.url = await within(startTimeoutMs, "the line `listening`", this.#listening(child)).catch((error) => {
      child.kill("SIGKILL");
      throw new Error(`${error.message}\n${this.log}`);
    });
  }

  #listening(child) {
    return new Promise((resolve, reject) => {
      let text = "";
      child.once("error", reject);
      child.once("close", (code) => reject(new Error(`anteroomd ended with ${code} before it listened`)));
      child.stdout.on("data", (data) => {
        text += data;
        this.log += data;
        const line = /^listening (https?:\/\/\S+)$/m.exec(text);
        if (line) resolve(line[1]);
      });
    });
  }

  get pid() {
    return this.#child.pid;
  }

  get running() {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** SIGTERM: must end with 0 within 5 s, and the log must hold none of the planted texts. */
  async stop() {
    if (!this.#child || !this.url) return;
    assert.ok(this.running, `anteroomd ended on its own\n${this.log}`);
    this.#child.kill("SIGTERM");
    const ended = await within(stopTimeoutMs, "the end after SIGTERM", this.#ended).finally(() => this.#child.kill("SIGKILL"));
    assert.deepEqual(ended, { code: 0, signal: null }, this.log);
    for (const text of this.planted) assert.ok(!this.log.includes(text), `the log holds ${text}`);
    this.#child = null;
  }

  signal(name) {
    this.#child.kill(name);
  }

  /** SIGKILL, waited for. */
  async kill() {
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  /** Stops the server and removes its directory. */
  async dispose() {
    try {
      await this.stop();
    } finally {
      rmSync(this.home, { recursive: true, force: true });
      this.database?.drop();
    }
  }

  /** One call of the HTTP API: `{status, headers, body}`; body undefined when there is none. */
  async api(method, route, body, headers = {}) {
    const response = await fetch(this.url + route, {
      method,
      headers: {
        authorization: `Bearer ${this.apiKey}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text || undefined };
  }

  /** As api(), and the status must be the expected one; gives the body. */
  async mustApi(status, method, route, body, headers) {
    const answer = await this.api(method, route, body, headers);
    assert.equal(answer.status, status, `${method} ${route}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
