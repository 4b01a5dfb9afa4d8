// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/setup_step.h"

namespace anteroom::gui {

/// Says what comes.
class WelcomeStep : public SetupStep
{
    Q_OBJECT

public:
    explicit WelcomeStep(QWidget *parent = nullptr);

    QString title() const override;
    QString text() const override;
    void enter(const SetupChoices &) override {}
    void leave(SetupChoices &) const override {}
};

} // namespace anteroom::gui
