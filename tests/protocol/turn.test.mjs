// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The TURN credentials of consultation:room_state, put before a real coturn. Spec: wire.md 4, iceServers.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";

import { Clinic } from "./support/clinic.mjs";
import { runProgram, within } from "./support/server.mjs";

const secret = "a-secret-of-the-turn-server";
let clinic, folder, port, peerPort, turn, peer;

async function freePort() {
  const socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port: found } = socket.address();
  socket.close();
  return found;
}

/** Whether coturn relays for this name and password. */
function relays(username, credential) {
  const options = ["-u", username, "-w", credential, "-p", String(port), "-n", "1", "-m", "1", "-l", "20", "-e", "127.0.0.1", "-r", String(peerPort), "-g", "127.0.0.1"];
  return new Promise((resolve) => {
    execFile("turnutils_uclient", options, { timeout: 20_000 }, (error, stdout, stderr) =>
      resolve({ ok: !error && /tot_recv_msgs=[1-9]/.test(stdout + stderr), output: stdout + stderr }));
  });
}

/** Until coturn answers a STUN request; false when it is gone before. */
async function answering(coturn) {
  const asked = () => new Promise((resolve) =>
    execFile("turnutils_stunclient", ["-p", String(port), "127.0.0.1"], { timeout: 1_000 }, (error, stdout) =>
      resolve(/reflexive addr/i.test(stdout))));
  while (coturn.exitCode === null && !coturn.killed) if (await asked()) return true;
  return false;
}

/** A port that was free a moment ago may be somebody else's by the time coturn binds it, for UDP and TCP: then another one. */
async function startCoturn() {
  for (let tries = 0; tries < 4; ++tries) {
    port = await freePort();
    turn = spawn("turnserver", ["-n", "--use-auth-secret", `--static-auth-secret=${secret}`, "--realm=clinic", "--listening-ip=127.0.0.1",
      "--relay-ip=127.0.0.1", `--listening-port=${port}`, "--no-tls", "--no-dtls", "--no-cli", "--allow-loopback-peers", "--fingerprint",
      "--log-file=stdout", `--pidfile=${path.join(folder, "pid")}`, `--userdb=${path.join(folder, "db")}`, "--simple-log"],
      { cwd: folder });
    turn.stdout.resume();
    if (await within(10_000, "coturn", answering(turn)).catch(() => false)) return;
    turn.kill();
  }
  throw new Error("coturn does not answer on any port");
}

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "turn-"));
  peerPort = await freePort();
  peer = spawn("turnutils_peer", ["-L", "127.0.0.1", "-p", String(peerPort)], { stdio: "ignore" });
  await startCoturn();
  clinic = await Clinic.open(["--rate-limits", "off", "--turn-urls", `turn:127.0.0.1:${port}?transport=udp`, "--stun-urls", "stun:127.0.0.1:3478"]);
});
after(async () => {
  await clinic?.close();
  turn?.kill();
  peer?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test("each user gets credentials of their own, and coturn takes them", async () => {
  const { patient, physician } = await clinic.couple();
  const { sessionId } = await clinic.consultation(patient, physician);
  const client = await patient.connect();
  await client.ok("consultation:join", { sessionId });
  const before = await client.expectEvent("consultation:room_state");
  assert.deepEqual(before.iceServers, [{ urls: ["stun:127.0.0.1:3478"] }], "no TURN without its secret");

  const set = await runProgram("anteroomctl", ["--data-dir", clinic.server.dataDir, "secret", "set", "--name", "turn", "--password-stdin"],
    { home: clinic.server.home, input: `${secret}\n` });
  assert.equal(set.code, 0, set.stderr);
  await client.ok("consultation:join", { sessionId });
  const { iceServers } = await client.expectEvent("consultation:room_state");
  const { urls, username, credential } = iceServers[1];
  assert.deepEqual(urls, [`turn:127.0.0.1:${port}?transport=udp`]);
  const [end, userId] = username.split(":");
  assert.equal(userId, patient.id);
  assert.ok(Math.abs(Number(end) - Date.now() / 1000 - 3600) < 60, "an hour");
  const good = await relays(username, credential);
  assert.ok(good.ok, good.output);
  const bad = await relays(username, credential.replace(/^./, (c) => (c === "A" ? "B" : "A")));
  assert.equal(bad.ok, false, "a changed password");
  const late = await relays(username.replace(/^\d+/, "1000000000"), credential);
  assert.equal(late.ok, false, "a changed end");
});
