-- SPDX-FileCopyrightText: 2026 The Anteroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the console shows: who is kept out, what happened in a consultation (ids, codes and numbers only), and what
-- staff note for each other.

-- Addresses that an operator keeps out. network: an IPv4 address, or the first address of an IPv6 network of 64 bits.
CREATE TABLE address_bans (
    network TEXT NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    reason TEXT NOT NULL
);

-- seq is dense per session; actor is a user's id, 'system', or empty where nobody did it.
CREATE TABLE consultation_steps (
    session_id TEXT NOT NULL REFERENCES consultation_sessions (id),
    seq BIGINT NOT NULL,
    time BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('created', 'joined', 'left', 'lost', 'returned', 'admitted', 'held', 'denied',
        'removed', 'locked', 'unlocked', 'started', 'offer', 'answer', 'connecting', 'connected', 'failed', 'closed',
        'missed_call', 'ended')),
    actor TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (session_id, seq)
);

-- Candidates that the participants sent to each other; only counted.
ALTER TABLE consultation_sessions ADD COLUMN ice_candidates BIGINT NOT NULL DEFAULT 0;

CREATE TABLE staff_notes (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    seq BIGINT NOT NULL,
    author_id TEXT NOT NULL REFERENCES users (id),
    text TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (conversation_id, seq)
);

-- The server's figures, one row a minute, for 30 days. Numbers only. Columns as in FigurePoint; NULL: nothing was measured.
CREATE TABLE figures (
    time BIGINT NOT NULL PRIMARY KEY,
    connections DOUBLE PRECISION NOT NULL,
    events_in DOUBLE PRECISION NOT NULL,
    events_out DOUBLE PRECISION NOT NULL,
    delivery_p50 DOUBLE PRECISION,
    delivery_p95 DOUBLE PRECISION,
    delivery_p99 DOUBLE PRECISION,
    refusals DOUBLE PRECISION NOT NULL,
    cpu_percent DOUBLE PRECISION NOT NULL,
    memory_bytes DOUBLE PRECISION NOT NULL,
    database_queue DOUBLE PRECISION NOT NULL,
    commit_milliseconds DOUBLE PRECISION NOT NULL,
    calls_connected DOUBLE PRECISION NOT NULL,
    calls_failed DOUBLE PRECISION NOT NULL,
    waiting DOUBLE PRECISION NOT NULL,
    longest_wait_seconds DOUBLE PRECISION NOT NULL,
    polling DOUBLE PRECISION NOT NULL,
    web_sockets DOUBLE PRECISION NOT NULL,
    median_wait_seconds DOUBLE PRECISION
);
