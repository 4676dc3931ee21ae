// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cli {

/// Turns SIGINT and SIGTERM into a signal of the event loop. The second one ends the program at once, which
/// is safe: the journal is always ahead of the wire.
class Interrupts : public QObject
{
    Q_OBJECT

public:
    /// One at a time in a process.
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

    Q_SIGNAL void interrupted();
};

} // namespace cli
