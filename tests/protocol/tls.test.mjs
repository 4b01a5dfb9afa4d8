// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The clinic over TLS: clients, a certificate that changes, files that are wrong.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { once } from "node:events";
import path from "node:path";
import { after, before, test } from "node:test";
import tls from "node:tls";
import { io } from "socket.io-client";

import { Server, runProgram, within } from "./support/server.mjs";

let server, files, token;

/** A self-signed certificate for localhost. */
function makeCertificate() {
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "3",
    "-keyout", files.key, "-out", files.cert, "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
    { stdio: "ignore" });
}

/** The fingerprint that a new connection sees. */
async function fingerprint() {
  const socket = tls.connect({ port: new URL(server.url).port, host: "127.0.0.1", ca: readFileSync(files.cert) });
  await within(5_000, "the handshake", once(socket, "secureConnect"));
  const { fingerprint256 } = socket.getPeerCertificate();
  socket.destroy();
  return fingerprint256;
}

async function connect(transports) {
  const socket = io(server.url, { auth: { token }, transports, ca: readFileSync(files.cert), forceNew: true, reconnection: false });
  await within(5_000, "connect", new Promise((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("connect_error", reject);
  }));
  return socket;
}

before(async () => {
  server = await Server.start();
  const user = await server.mustApi(201, "POST", "/api/v1/users", { displayName: "Ada", role: "PATIENT" });
  token = (await server.api("POST", `/api/v1/users/${user.id}/tokens`, {})).body.token;
  await server.stop();
  files = { cert: path.join(server.home, "cert.pem"), key: path.join(server.home, "key.pem") };
  makeCertificate();
  await server.launch(["--tls-cert", files.cert, "--tls-key", files.key]);
});
after(() => server.dispose());

test("clients come in over wss and https", async () => {
  assert.match(server.url, /^https:/);
  for (const transports of [["websocket"], ["polling"], ["polling", "websocket"]]) {
    const socket = await connect(transports);
    assert.equal((await socket.timeout(5_000).emitWithAck("presence:list", {})).ok, true);
    socket.close();
  }
});

test("SIGHUP brings the new certificate, and nobody is dropped", async () => {
  const socket = await connect(["websocket"]);
  const before = await fingerprint();
  makeCertificate();
  process.kill(server.pid, "SIGHUP");
  const changed = async () => {
    while ((await fingerprint().catch(() => before)) === before);
  };
  await within(5_000, "the new certificate", changed());
  assert.equal((await socket.timeout(5_000).emitWithAck("presence:list", {})).ok, true);
  socket.close();
});

test("files that are wrong are said at the start", async () => {
  for (const [options, text] of [
    [["--tls-cert", files.cert, "--tls-key", files.cert], /is not the unencrypted key of the certificate/],
    [["--tls-cert", "/nowhere.pem", "--tls-key", files.key], /can't be read/],
    [["--tls-cert", files.cert], /go together/],
  ]) {
    const dataDir = path.join(server.home, "other");
    const ended = await runProgram("anteroomd", ["--data-dir", dataDir, "--listen", "127.0.0.1:0", ...options], { home: server.home });
    assert.notEqual(ended.code, 0);
    assert.match(ended.stderr, text);
  }
});
