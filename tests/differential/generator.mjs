// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a script of a seed: `{seed, peers, steps}`, all of it JSON.
import { httpStep } from "./http_steps.mjs";
import { Random } from "./random.mjs";
import { rawStep } from "./raw_steps.mjs";
import { controlStep, stockStep } from "./stock_steps.mjs";

/** The script being made and what its steps have led to, as far as that can be foreseen. */
class Draft {
  constructor(seed) {
    this.random = new Random(seed);
    this.recovery = process.env.RECOVERY === "1";
    const { random } = this;
    const stock = random.list(random.between(1, 4), (index) =>
      ({ name: `c${index}`, kind: "stock", transport: random.pick(["websocket", "polling", "upgrade"]) }));
    const raw = random.list(random.int(4), (index) => ({ name: `r${index}`, kind: random.pick(["websocket", "polling"]) }));
    this.peers = [...stock, ...raw];
    this.joined = new Map(this.peers.map((peer) => [peer.name, new Set()]));
  }

  of(kinds) {
    return this.peers.filter((peer) => kinds.includes(peer.kind));
  }

  /** A peer's socket in `/lab`, as `{"$id": …}`. */
  someId() {
    const { name } = this.random.pick(this.peers);
    return { $id: `${name} ${this.random.pick([...this.joined.get(name), "/lab"])}` };
  }
}

function nextStep(draft) {
  const { random } = draft;
  const raw = draft.of(["websocket", "polling"]);
  return random.weighted([
    [10, () => stockStep(draft, random.pick(draft.of(["stock"])))],
    [raw.length * 5, () => rawStep(draft, random.pick(raw))],
    [2, () => controlStep(draft)],
    [1, () => httpStep(draft)],
  ])();
}

/** The first steps bring the peers in. */
function opening(draft) {
  return draft.peers.flatMap((peer) => {
    if (peer.kind === "stock") {
      draft.joined.get(peer.name).add("/lab");
      return [{ peer: peer.name, op: "open", nsp: "/lab", auth: {} }];
    }
    const { random } = draft;
    const headers = random.chance(0.3) ? { "X-SocketIO": "a b", "X-EngineIO": "v", Origin: "http://other.example" } : {};
    return [{ peer: peer.name, op: "open", headers }];
  });
}

/** The script of a seed. */
export function generate(seed, { least = 15, most = 35 } = {}) {
  const draft = new Draft(seed);
  const steps = [...opening(draft), ...draft.random.list(draft.random.between(least, most), () => nextStep(draft)).flat()];
  return JSON.parse(JSON.stringify({ seed, peers: draft.peers, steps })); // what JSON drops, no script has
}
