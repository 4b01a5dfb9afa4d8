// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The port with TLS: what clients may speak, and a certificate that changes. Spec: conformance-server.md 1, reliability.md R27.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import tls from "node:tls";
import { io } from "socket.io-client";

import { until, within } from "./support/check.mjs";
import { Conformance, contextOf } from "./support/conformance.mjs";
import { runScenario, scenarios } from "./support/scenarios.mjs";

const host = "127.0.0.1";
const directory = mkdtempSync(path.join(tmpdir(), "anteroom-tls-"));
const files = { cert: path.join(directory, "cert.pem"), key: path.join(directory, "key.pem") };
let server;

/** A self-signed certificate; kind: what openssl calls its key. */
function makeCertificate(kind) {
  execFileSync("openssl", ["req", "-x509", "-newkey", ...kind, "-nodes", "-days", "3", "-keyout", files.key, "-out", files.cert,
    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"], { stdio: "ignore" });
}

const elliptic = ["ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
const ca = () => readFileSync(files.cert);

before(async () => {
  makeCertificate(elliptic);
  server = await Conformance.start("--ping-interval", "25000", "--tls-cert", files.cert, "--tls-key", files.key);
});
after(async () => {
  await server.stop();
  rmSync(directory, { recursive: true });
});

/** A TLS connection that is open, or the error. */
function connect(options = {}) {
  const socket = tls.connect({ host, port: server.port, ca: ca(), ...options });
  const open = new Promise((resolve, reject) => {
    socket.once("secureConnect", () => resolve(socket));
    socket.once("error", reject);
  });
  return within(5_000, "the handshake", open);
}

for (const transport of ["websocket", "polling", "upgrade"]) {
  for (const name of ["events come back as they went, in order", "a burst comes whole and in order", "a dropped connection comes back"]) {
    test(`${transport}: ${name}`, async () => {
      const settings = { io, transport, clientOptions: { ca: ca() } };
      await runScenario(scenarios[name], contextOf(server, settings));
    });
  }
}

test("clients see that the connection is secure", async () => {
  const socket = io(`${server.url}/lab`, { ca: ca(), forceNew: true });
  await within(5_000, "connect", once(socket, "connect"));
  assert.equal((await socket.timeout(5_000).emitWithAck("who")).secure, true);
  socket.close();
});

for (const version of ["TLSv1.2", "TLSv1.3"]) {
  test(`${version} with forward secrecy`, async () => {
    const socket = await connect({ minVersion: version, maxVersion: version });
    assert.equal(socket.getProtocol(), version);
    if (version === "TLSv1.2") assert.match(socket.getCipher().name, /^ECDHE-.*(GCM|CHACHA20)/);
    socket.destroy();
  });
}

test("older versions and weak ciphers are refused", async () => {
  const old = { ciphers: "DEFAULT@SECLEVEL=0", minVersion: "TLSv1", maxVersion: "TLSv1.1" };
  await assert.rejects(connect(old));
  await assert.rejects(connect({ ciphers: "AES128-SHA", maxVersion: "TLSv1.2" }));
});

test("plain HTTP on this port gets no answer", async () => {
  const socket = net.connect({ host, port: server.port });
  let got = "";
  socket.on("data", (data) => (got += data.toString("latin1")));
  socket.on("error", () => {});
  socket.write("GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await within(5_000, "the end", once(socket, "close"));
  assert.ok(!got.includes("HTTP/"), got);
});

test("SIGHUP brings another certificate; who is connected stays", async () => {
  const staying = io(`${server.url}/lab`, { ca: ca(), forceNew: true, reconnection: false, transports: ["websocket"] });
  await within(5_000, "connect", once(staying, "connect"));
  const before = (await connect()).getPeerCertificate().fingerprint256;
  makeCertificate(["rsa:2048"]);
  server.signal("SIGHUP");
  await until("another certificate", async () => {
    const socket = await connect({ rejectUnauthorized: false });
    const { fingerprint256 } = socket.getPeerCertificate();
    socket.destroy();
    return fingerprint256 !== before;
  });
  (await connect()).destroy(); // the new one is good
  assert.equal(typeof (await staying.timeout(5_000).emitWithAck("server-clock")), "number");
  staying.close();
});

test("files that do not go together change nothing", async () => {
  const before = (await connect()).getPeerCertificate().fingerprint256;
  const key = readFileSync(files.key);
  makeCertificate(elliptic);
  writeFileSync(files.key, key);
  server.signal("SIGHUP");
  await until("the complaint", async () => {
    (await connect({ rejectUnauthorized: false })).destroy();
    return server.log.includes("is not the unencrypted key");
  });
  const socket = await connect({ rejectUnauthorized: false });
  assert.equal(socket.getPeerCertificate().fingerprint256, before);
  socket.destroy();
});
