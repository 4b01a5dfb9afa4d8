// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo/simulation.h"

#include "server/demo/simulated_clinic.h"

namespace anteroom::demo {

Simulation::Simulation(const QUrl &server, const QString &apiKey)
{
    m_thread.setObjectName(QStringLiteral("demo"));
    // Carries the clinic's birth into the thread; both end with it.
    auto *cradle = new QObject;
    cradle->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, cradle, [cradle, server, apiKey] {
        auto *clinic = new SimulatedClinic(server, apiKey);
        clinic->setParent(cradle);
        clinic->start();
    });
    QObject::connect(&m_thread, &QThread::finished, cradle, &QObject::deleteLater);
    m_thread.start();
}

Simulation::~Simulation()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace anteroom::demo
