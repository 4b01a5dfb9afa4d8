// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same port under TLS: both transports and the upgrade between them. Spec: wire.md 1, 7.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import tls from "node:tls";

import { io } from "socket.io-client";

import { Server, within } from "./support/server.mjs";

let folder, server, token, certificate;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "anteroom-tls-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => path.join(folder, name));
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", cert], { stdio: "ignore" });
  certificate = readFileSync(cert);
  server = await Server.start(["--tls-cert", cert, "--tls-key", key]);
  const person = JSON.parse((await server.ctl("user", "add", "--name", "P", "--role", "PATIENT")).stdout);
  token = JSON.parse((await server.ctl("token", "issue", "--user", person.id)).stdout).token;
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.dispose();
});

for (const transports of [["websocket"], ["polling"], ["polling", "websocket"]]) {
  test(`a client over ${transports}`, async () => {
    assert.match(server.url, /^https:/);
    const socket = io(server.url, { auth: { token }, transports, ca: certificate, forceNew: true, reconnection: false });
    try {
      await within(5_000, "connect", new Promise((resolve, reject) => socket.once("connect", resolve).once("connect_error", reject)));
      const ack = await socket.timeout(5_000).emitWithAck("presence:list", {});
      assert.equal(ack.ok, true);
    } finally {
      socket.close();
    }
  });
}

test("health over TLS", async () => {
  const status = await within(5_000, "an answer", new Promise((resolve, reject) => {
    https.get(`${server.url}/healthz`, { ca: certificate }, (response) => resolve(response.resume().statusCode)).on("error", reject);
  }));
  assert.equal(status, 200);
});

test("TLS older than 1.2 is refused", async () => {
  const attempt = new Promise((resolve) => {
    const socket = tls.connect({ port: new URL(server.url).port, host: "127.0.0.1", ca: certificate, maxVersion: "TLSv1.1", minVersion: "TLSv1" });
    socket.once("secureConnect", () => resolve("let in")).once("error", () => resolve("refused"));
  });
  assert.equal(await within(5_000, "the refusal", attempt), "refused");
});
